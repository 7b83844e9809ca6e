// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
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
  ScheduleSelfShipAppointmentParams,
  ScheduleSelfShipAppointmentResponse,
  SetPackingInformationParams,
  SetPackingInformationResponse,
  SetPrepDetailsParams,
  SetPrepDetailsResponse,
  Shipment,
  UpdateInboundPlanNameParams,
  UpdateItemComplianceDetailsParams,
  UpdateItemComplianceDetailsResponse,
  UpdateShipmentNameParams,
  UpdateShipmentSourceAddressParams,
  UpdateShipmentSourceAddressResponse,
  UpdateShipmentTrackingDetailsParams,
  UpdateShipmentTrackingDetailsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Fulfillment Inbound 2024-03-20 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20
 */
export class FulfillmentInboundApi extends SellingPartnerClient {
  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/cancelinboundplan
   */
  cancelInboundPlan(
    params: CancelInboundPlanParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CancelInboundPlanResponse>> {
    return this.request(operations.cancelInboundPlan, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/cancelselfshipappointment
   */
  cancelSelfShipAppointment(
    params: CancelSelfShipAppointmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CancelSelfShipAppointmentResponse>> {
    return this.request(operations.cancelSelfShipAppointment, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmdeliverywindowoptions
   */
  confirmDeliveryWindowOptions(
    params: ConfirmDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ConfirmDeliveryWindowOptionsResponse>> {
    return this.request(operations.confirmDeliveryWindowOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmpackingoption
   */
  confirmPackingOption(
    params: ConfirmPackingOptionParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ConfirmPackingOptionResponse>> {
    return this.request(operations.confirmPackingOption, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmplacementoption
   */
  confirmPlacementOption(
    params: ConfirmPlacementOptionParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ConfirmPlacementOptionResponse>> {
    return this.request(operations.confirmPlacementOption, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmshipmentcontentupdatepreview
   */
  confirmShipmentContentUpdatePreview(
    params: ConfirmShipmentContentUpdatePreviewParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ConfirmShipmentContentUpdatePreviewResponse>> {
    return this.request(operations.confirmShipmentContentUpdatePreview, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmtransportationoptions
   */
  confirmTransportationOptions(
    params: ConfirmTransportationOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ConfirmTransportationOptionsResponse>> {
    return this.request(operations.confirmTransportationOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createinboundplan
   */
  createInboundPlan(
    params: CreateInboundPlanParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateInboundPlanResponse>> {
    return this.request(operations.createInboundPlan, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/items/labels`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createmarketplaceitemlabels
   */
  createMarketplaceItemLabels(
    params: CreateMarketplaceItemLabelsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateMarketplaceItemLabelsResponse>> {
    return this.request(operations.createMarketplaceItemLabels, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generatedeliverywindowoptions
   */
  generateDeliveryWindowOptions(
    params: GenerateDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GenerateDeliveryWindowOptionsResponse>> {
    return this.request(operations.generateDeliveryWindowOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generatepackingoptions
   */
  generatePackingOptions(
    params: GeneratePackingOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GeneratePackingOptionsResponse>> {
    return this.request(operations.generatePackingOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generateplacementoptions
   */
  generatePlacementOptions(
    params: GeneratePlacementOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GeneratePlacementOptionsResponse>> {
    return this.request(operations.generatePlacementOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generateselfshipappointmentslots
   */
  generateSelfShipAppointmentSlots(
    params: GenerateSelfShipAppointmentSlotsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GenerateSelfShipAppointmentSlotsResponse>> {
    return this.request(operations.generateSelfShipAppointmentSlots, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generateshipmentcontentupdatepreviews
   */
  generateShipmentContentUpdatePreviews(
    params: GenerateShipmentContentUpdatePreviewsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GenerateShipmentContentUpdatePreviewsResponse>> {
    return this.request(operations.generateShipmentContentUpdatePreviews, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generatetransportationoptions
   */
  generateTransportationOptions(
    params: GenerateTransportationOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GenerateTransportationOptionsResponse>> {
    return this.request(operations.generateTransportationOptions, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getdeliverychallandocument
   */
  getDeliveryChallanDocument(
    params: GetDeliveryChallanDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetDeliveryChallanDocumentResponse>> {
    return this.request(operations.getDeliveryChallanDocument, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/operations/{operationId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinboundoperationstatus
   */
  getInboundOperationStatus(
    params: GetInboundOperationStatusParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<InboundOperationStatus>> {
    return this.request(operations.getInboundOperationStatus, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinboundplan
   */
  getInboundPlan(params: GetInboundPlanParams, options?: RequestOptions): Promise<AxiosResponse<InboundPlan>> {
    return this.request(operations.getInboundPlan, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getselfshipappointmentslots
   */
  getSelfShipAppointmentSlots(
    params: GetSelfShipAppointmentSlotsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetSelfShipAppointmentSlotsResponse>> {
    return this.request(operations.getSelfShipAppointmentSlots, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20
   */
  getShipment(params: GetShipmentParams, options?: RequestOptions): Promise<AxiosResponse<Shipment>> {
    return this.request(operations.getShipment, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentcontentupdatepreview
   */
  getShipmentContentUpdatePreview(
    params: GetShipmentContentUpdatePreviewParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ContentUpdatePreview>> {
    return this.request(operations.getShipmentContentUpdatePreview, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listdeliverywindowoptions
   */
  listDeliveryWindowOptions(
    params: ListDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListDeliveryWindowOptionsResponse>> {
    return this.request(operations.listDeliveryWindowOptions, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanboxes
   */
  listInboundPlanBoxes(
    params: ListInboundPlanBoxesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListInboundPlanBoxesResponse>> {
    return this.request(operations.listInboundPlanBoxes, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanitems
   */
  listInboundPlanItems(
    params: ListInboundPlanItemsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListInboundPlanItemsResponse>> {
    return this.request(operations.listInboundPlanItems, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplanpallets
   */
  listInboundPlanPallets(
    params: ListInboundPlanPalletsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListInboundPlanPalletsResponse>> {
    return this.request(operations.listInboundPlanPallets, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinboundplans
   */
  listInboundPlans(
    params?: ListInboundPlansParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListInboundPlansResponse>> {
    return this.request(operations.listInboundPlans, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/items/compliance`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listitemcompliancedetails
   */
  listItemComplianceDetails(
    params: ListItemComplianceDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListItemComplianceDetailsResponse>> {
    return this.request(operations.listItemComplianceDetails, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listpackinggroupboxes
   */
  listPackingGroupBoxes(
    params: ListPackingGroupBoxesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListPackingGroupBoxesResponse>> {
    return this.request(operations.listPackingGroupBoxes, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listpackinggroupitems
   */
  listPackingGroupItems(
    params: ListPackingGroupItemsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListPackingGroupItemsResponse>> {
    return this.request(operations.listPackingGroupItems, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listpackingoptions
   */
  listPackingOptions(
    params: ListPackingOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListPackingOptionsResponse>> {
    return this.request(operations.listPackingOptions, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listplacementoptions
   */
  listPlacementOptions(
    params: ListPlacementOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListPlacementOptionsResponse>> {
    return this.request(operations.listPlacementOptions, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/items/prepDetails`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listprepdetails
   */
  listPrepDetails(
    params: ListPrepDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListPrepDetailsResponse>> {
    return this.request(operations.listPrepDetails, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentboxes
   */
  listShipmentBoxes(
    params: ListShipmentBoxesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListShipmentBoxesResponse>> {
    return this.request(operations.listShipmentBoxes, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentcontentupdatepreviews
   */
  listShipmentContentUpdatePreviews(
    params: ListShipmentContentUpdatePreviewsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListShipmentContentUpdatePreviewsResponse>> {
    return this.request(operations.listShipmentContentUpdatePreviews, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentitems
   */
  listShipmentItems(
    params: ListShipmentItemsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListShipmentItemsResponse>> {
    return this.request(operations.listShipmentItems, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listshipmentpallets
   */
  listShipmentPallets(
    params: ListShipmentPalletsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListShipmentPalletsResponse>> {
    return this.request(operations.listShipmentPallets, params, options)
  }

  /**
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listtransportationoptions
   */
  listTransportationOptions(
    params: ListTransportationOptionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListTransportationOptionsResponse>> {
    return this.request(operations.listTransportationOptions, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/scheduleselfshipappointment
   */
  scheduleSelfShipAppointment(
    params: ScheduleSelfShipAppointmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ScheduleSelfShipAppointmentResponse>> {
    return this.request(operations.scheduleSelfShipAppointment, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/setpackinginformation
   */
  setPackingInformation(
    params: SetPackingInformationParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SetPackingInformationResponse>> {
    return this.request(operations.setPackingInformation, params, options)
  }

  /**
   * `POST /inbound/fba/2024-03-20/items/prepDetails`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/setprepdetails
   */
  setPrepDetails(
    params: SetPrepDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SetPrepDetailsResponse>> {
    return this.request(operations.setPrepDetails, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateinboundplanname
   */
  updateInboundPlanName(params: UpdateInboundPlanNameParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.updateInboundPlanName, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/items/compliance`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateitemcompliancedetails
   */
  updateItemComplianceDetails(
    params: UpdateItemComplianceDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<UpdateItemComplianceDetailsResponse>> {
    return this.request(operations.updateItemComplianceDetails, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentname
   */
  updateShipmentName(params: UpdateShipmentNameParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.updateShipmentName, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentsourceaddress
   */
  updateShipmentSourceAddress(
    params: UpdateShipmentSourceAddressParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<UpdateShipmentSourceAddressResponse>> {
    return this.request(operations.updateShipmentSourceAddress, params, options)
  }

  /**
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmenttrackingdetails
   */
  updateShipmentTrackingDetails(
    params: UpdateShipmentTrackingDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<UpdateShipmentTrackingDetailsResponse>> {
    return this.request(operations.updateShipmentTrackingDetails, params, options)
  }
}
