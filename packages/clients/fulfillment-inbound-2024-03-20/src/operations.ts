// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  AppointmentSlot,
  Box,
  CancelInboundPlanParams,
  CancelInboundPlanResponse,
  CancelSelfShipAppointmentParams,
  CancelSelfShipAppointmentResponse,
  ConfirmDeliveryWindowOptionsParams,
  ConfirmDeliveryWindowOptionsResponse,
  ConfirmPackingOptionParams,
  ConfirmPackingOptionResponse,
  ConfirmPlacementOptionParams,
  ConfirmPlacementOptionResponse,
  ConfirmShipmentContentUpdatePreviewParams,
  ConfirmShipmentContentUpdatePreviewResponse,
  ConfirmTransportationOptionsParams,
  ConfirmTransportationOptionsResponse,
  ContentUpdatePreview,
  CreateInboundPlanParams,
  CreateInboundPlanResponse,
  CreateMarketplaceItemLabelsParams,
  CreateMarketplaceItemLabelsResponse,
  DeliveryWindowOption,
  GenerateDeliveryWindowOptionsParams,
  GenerateDeliveryWindowOptionsResponse,
  GeneratePackingOptionsParams,
  GeneratePackingOptionsResponse,
  GeneratePlacementOptionsParams,
  GeneratePlacementOptionsResponse,
  GenerateSelfShipAppointmentSlotsParams,
  GenerateSelfShipAppointmentSlotsResponse,
  GenerateShipmentContentUpdatePreviewsParams,
  GenerateShipmentContentUpdatePreviewsResponse,
  GenerateTransportationOptionsParams,
  GenerateTransportationOptionsResponse,
  GetDeliveryChallanDocumentParams,
  GetDeliveryChallanDocumentResponse,
  GetInboundOperationStatusParams,
  GetInboundPlanParams,
  GetSelfShipAppointmentSlotsParams,
  GetSelfShipAppointmentSlotsResponse,
  GetShipmentContentUpdatePreviewParams,
  GetShipmentParams,
  InboundOperationStatus,
  InboundPlan,
  InboundPlanSummary,
  Item,
  ListDeliveryWindowOptionsParams,
  ListDeliveryWindowOptionsResponse,
  ListInboundPlanBoxesParams,
  ListInboundPlanBoxesResponse,
  ListInboundPlanItemsParams,
  ListInboundPlanItemsResponse,
  ListInboundPlanPalletsParams,
  ListInboundPlanPalletsResponse,
  ListInboundPlansParams,
  ListInboundPlansResponse,
  ListItemComplianceDetailsParams,
  ListItemComplianceDetailsResponse,
  ListPackingGroupBoxesParams,
  ListPackingGroupBoxesResponse,
  ListPackingGroupItemsParams,
  ListPackingGroupItemsResponse,
  ListPackingOptionsParams,
  ListPackingOptionsResponse,
  ListPlacementOptionsParams,
  ListPlacementOptionsResponse,
  ListPrepDetailsParams,
  ListPrepDetailsResponse,
  ListShipmentBoxesParams,
  ListShipmentBoxesResponse,
  ListShipmentContentUpdatePreviewsParams,
  ListShipmentContentUpdatePreviewsResponse,
  ListShipmentItemsParams,
  ListShipmentItemsResponse,
  ListShipmentPalletsParams,
  ListShipmentPalletsResponse,
  ListTransportationOptionsParams,
  ListTransportationOptionsResponse,
  PackingOption,
  Pallet,
  PlacementOption,
  ScheduleSelfShipAppointmentParams,
  ScheduleSelfShipAppointmentResponse,
  SetPackingInformationParams,
  SetPackingInformationResponse,
  SetPrepDetailsParams,
  SetPrepDetailsResponse,
  Shipment,
  TransportationOption,
  UpdateInboundPlanNameParams,
  UpdateItemComplianceDetailsParams,
  UpdateItemComplianceDetailsResponse,
  UpdateShipmentNameParams,
  UpdateShipmentSourceAddressParams,
  UpdateShipmentSourceAddressResponse,
  UpdateShipmentTrackingDetailsParams,
  UpdateShipmentTrackingDetailsResponse,
} from './models.js'

/** Operation table of Fulfillment Inbound 2024-03-20. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelInboundPlan: Operation<CancelInboundPlanParams, CancelInboundPlanResponse>
  readonly cancelSelfShipAppointment: Operation<CancelSelfShipAppointmentParams, CancelSelfShipAppointmentResponse>
  readonly confirmDeliveryWindowOptions: Operation<
    ConfirmDeliveryWindowOptionsParams,
    ConfirmDeliveryWindowOptionsResponse
  >
  readonly confirmPackingOption: Operation<ConfirmPackingOptionParams, ConfirmPackingOptionResponse>
  readonly confirmPlacementOption: Operation<ConfirmPlacementOptionParams, ConfirmPlacementOptionResponse>
  readonly confirmShipmentContentUpdatePreview: Operation<
    ConfirmShipmentContentUpdatePreviewParams,
    ConfirmShipmentContentUpdatePreviewResponse
  >
  readonly confirmTransportationOptions: Operation<
    ConfirmTransportationOptionsParams,
    ConfirmTransportationOptionsResponse
  >
  readonly createInboundPlan: Operation<CreateInboundPlanParams, CreateInboundPlanResponse>
  readonly createMarketplaceItemLabels: Operation<
    CreateMarketplaceItemLabelsParams,
    CreateMarketplaceItemLabelsResponse
  >
  readonly generateDeliveryWindowOptions: Operation<
    GenerateDeliveryWindowOptionsParams,
    GenerateDeliveryWindowOptionsResponse
  >
  readonly generatePackingOptions: Operation<GeneratePackingOptionsParams, GeneratePackingOptionsResponse>
  readonly generatePlacementOptions: Operation<GeneratePlacementOptionsParams, GeneratePlacementOptionsResponse>
  readonly generateSelfShipAppointmentSlots: Operation<
    GenerateSelfShipAppointmentSlotsParams,
    GenerateSelfShipAppointmentSlotsResponse
  >
  readonly generateShipmentContentUpdatePreviews: Operation<
    GenerateShipmentContentUpdatePreviewsParams,
    GenerateShipmentContentUpdatePreviewsResponse
  >
  readonly generateTransportationOptions: Operation<
    GenerateTransportationOptionsParams,
    GenerateTransportationOptionsResponse
  >
  readonly getDeliveryChallanDocument: Operation<GetDeliveryChallanDocumentParams, GetDeliveryChallanDocumentResponse>
  readonly getInboundOperationStatus: Operation<GetInboundOperationStatusParams, InboundOperationStatus>
  readonly getInboundPlan: Operation<GetInboundPlanParams, InboundPlan>
  readonly getSelfShipAppointmentSlots: PagedOperation<
    GetSelfShipAppointmentSlotsParams,
    GetSelfShipAppointmentSlotsResponse,
    AppointmentSlot
  >
  readonly getShipment: Operation<GetShipmentParams, Shipment>
  readonly getShipmentContentUpdatePreview: Operation<GetShipmentContentUpdatePreviewParams, ContentUpdatePreview>
  readonly listDeliveryWindowOptions: PagedOperation<
    ListDeliveryWindowOptionsParams,
    ListDeliveryWindowOptionsResponse,
    DeliveryWindowOption
  >
  readonly listInboundPlanBoxes: PagedOperation<ListInboundPlanBoxesParams, ListInboundPlanBoxesResponse, Box>
  readonly listInboundPlanItems: PagedOperation<ListInboundPlanItemsParams, ListInboundPlanItemsResponse, Item>
  readonly listInboundPlanPallets: PagedOperation<ListInboundPlanPalletsParams, ListInboundPlanPalletsResponse, Pallet>
  readonly listInboundPlans: PagedOperation<
    ListInboundPlansParams | undefined,
    ListInboundPlansResponse,
    InboundPlanSummary
  >
  readonly listItemComplianceDetails: Operation<ListItemComplianceDetailsParams, ListItemComplianceDetailsResponse>
  readonly listPackingGroupBoxes: PagedOperation<ListPackingGroupBoxesParams, ListPackingGroupBoxesResponse, Box>
  readonly listPackingGroupItems: PagedOperation<ListPackingGroupItemsParams, ListPackingGroupItemsResponse, Item>
  readonly listPackingOptions: PagedOperation<ListPackingOptionsParams, ListPackingOptionsResponse, PackingOption>
  readonly listPlacementOptions: PagedOperation<
    ListPlacementOptionsParams,
    ListPlacementOptionsResponse,
    PlacementOption
  >
  readonly listPrepDetails: Operation<ListPrepDetailsParams, ListPrepDetailsResponse>
  readonly listShipmentBoxes: PagedOperation<ListShipmentBoxesParams, ListShipmentBoxesResponse, Box>
  readonly listShipmentContentUpdatePreviews: PagedOperation<
    ListShipmentContentUpdatePreviewsParams,
    ListShipmentContentUpdatePreviewsResponse,
    ContentUpdatePreview
  >
  readonly listShipmentItems: PagedOperation<ListShipmentItemsParams, ListShipmentItemsResponse, Item>
  readonly listShipmentPallets: PagedOperation<ListShipmentPalletsParams, ListShipmentPalletsResponse, Pallet>
  readonly listTransportationOptions: PagedOperation<
    ListTransportationOptionsParams,
    ListTransportationOptionsResponse,
    TransportationOption
  >
  readonly scheduleSelfShipAppointment: Operation<
    ScheduleSelfShipAppointmentParams,
    ScheduleSelfShipAppointmentResponse
  >
  readonly setPackingInformation: Operation<SetPackingInformationParams, SetPackingInformationResponse>
  readonly setPrepDetails: Operation<SetPrepDetailsParams, SetPrepDetailsResponse>
  readonly updateInboundPlanName: Operation<UpdateInboundPlanNameParams, void>
  readonly updateItemComplianceDetails: Operation<
    UpdateItemComplianceDetailsParams,
    UpdateItemComplianceDetailsResponse
  >
  readonly updateShipmentName: Operation<UpdateShipmentNameParams, void>
  readonly updateShipmentSourceAddress: Operation<
    UpdateShipmentSourceAddressParams,
    UpdateShipmentSourceAddressResponse
  >
  readonly updateShipmentTrackingDetails: Operation<
    UpdateShipmentTrackingDetailsParams,
    UpdateShipmentTrackingDetailsResponse
  >
} = {
  cancelInboundPlan: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'cancelInboundPlan',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation',
    parameters: [{ name: 'inboundPlanId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  cancelSelfShipAppointment: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'cancelSelfShipAppointment',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  confirmDeliveryWindowOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'confirmDeliveryWindowOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'deliveryWindowOptionId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  confirmPackingOption: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'confirmPackingOption',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'packingOptionId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  confirmPlacementOption: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'confirmPlacementOption',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'placementOptionId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  confirmShipmentContentUpdatePreview: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'confirmShipmentContentUpdatePreview',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'contentUpdatePreviewId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  confirmTransportationOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'confirmTransportationOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  createInboundPlan: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'createInboundPlan',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  createMarketplaceItemLabels: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'createMarketplaceItemLabels',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/items/labels',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  generateDeliveryWindowOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generateDeliveryWindowOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  generatePackingOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generatePackingOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions',
    parameters: [{ name: 'inboundPlanId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  generatePlacementOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generatePlacementOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  generateSelfShipAppointmentSlots: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generateSelfShipAppointmentSlots',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  generateShipmentContentUpdatePreviews: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generateShipmentContentUpdatePreviews',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  generateTransportationOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'generateTransportationOptions',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  getDeliveryChallanDocument: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getDeliveryChallanDocument',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
  },
  getInboundOperationStatus: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getInboundOperationStatus',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/operations/{operationId}',
    parameters: [{ name: 'operationId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
  },
  getInboundPlan: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getInboundPlan',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}',
    parameters: [{ name: 'inboundPlanId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
  },
  getSelfShipAppointmentSlots: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getSelfShipAppointmentSlots',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'selfShipAppointmentSlotsAvailability.slots' },
  },
  getShipment: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getShipment',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
  },
  getShipmentContentUpdatePreview: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'getShipmentContentUpdatePreview',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'contentUpdatePreviewId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  listDeliveryWindowOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listDeliveryWindowOptions',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'deliveryWindowOptions' },
  },
  listInboundPlanBoxes: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listInboundPlanBoxes',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'boxes' },
  },
  listInboundPlanItems: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listInboundPlanItems',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'items' },
  },
  listInboundPlanPallets: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listInboundPlanPallets',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'pallets' },
  },
  listInboundPlans: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listInboundPlans',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans',
    parameters: [
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
      { name: 'status', in: 'query' },
      { name: 'sortBy', in: 'query' },
      { name: 'sortOrder', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'inboundPlans' },
  },
  listItemComplianceDetails: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listItemComplianceDetails',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/items/compliance',
    parameters: [
      { name: 'mskus', in: 'query', required: true, collectionFormat: 'multi' },
      { name: 'marketplaceId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
  },
  listPackingGroupBoxes: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listPackingGroupBoxes',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'packingGroupId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'boxes' },
  },
  listPackingGroupItems: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listPackingGroupItems',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'packingGroupId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'items' },
  },
  listPackingOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listPackingOptions',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'packingOptions' },
  },
  listPlacementOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listPlacementOptions',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'placementOptions' },
  },
  listPrepDetails: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listPrepDetails',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/items/prepDetails',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'mskus', in: 'query', required: true, collectionFormat: 'multi' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  listShipmentBoxes: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listShipmentBoxes',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'boxes' },
  },
  listShipmentContentUpdatePreviews: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listShipmentContentUpdatePreviews',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'contentUpdatePreviews' },
  },
  listShipmentItems: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listShipmentItems',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'items' },
  },
  listShipmentPallets: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listShipmentPallets',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'pallets' },
  },
  listTransportationOptions: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'listTransportationOptions',
    method: 'GET',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'pageSize', in: 'query' },
      { name: 'paginationToken', in: 'query' },
      { name: 'placementOptionId', in: 'query' },
      { name: 'shipmentId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 6 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'transportationOptions' },
  },
  scheduleSelfShipAppointment: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'scheduleSelfShipAppointment',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'slotId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  setPackingInformation: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'setPackingInformation',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  setPrepDetails: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'setPrepDetails',
    method: 'POST',
    path: '/inbound/fba/2024-03-20/items/prepDetails',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  updateInboundPlanName: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'updateInboundPlanName',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  updateItemComplianceDetails: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'updateItemComplianceDetails',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/items/compliance',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  updateShipmentName: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'updateShipmentName',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  updateShipmentSourceAddress: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'updateShipmentSourceAddress',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  updateShipmentTrackingDetails: {
    api: 'fulfillment-inbound-2024-03-20',
    id: 'updateShipmentTrackingDetails',
    method: 'PUT',
    path: '/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails',
    parameters: [
      { name: 'inboundPlanId', in: 'path', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
}
