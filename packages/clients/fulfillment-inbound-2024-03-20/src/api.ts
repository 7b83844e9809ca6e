// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
import { operations } from './operations.js'

/**
 * Client for Fulfillment Inbound 2024-03-20 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fulfillment-inbound-v2024-03-20
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FulfillmentInboundApi } from '@selling-partner/fulfillment-inbound-2024-03-20'
 * const fulfillmentInbound = new FulfillmentInboundApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FulfillmentInboundApi extends SellingPartnerClient {
  /**
   * Cancels an inbound plan. Amazon can charge for canceling partnered carrier shipments after the void window: 24
   * hours for small parcels, one hour for LTL. Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelinboundplan
   * @example
   * const { data } = await fulfillmentInbound.cancelInboundPlan({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  cancelInboundPlan(
    params: CancelInboundPlanParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CancelInboundPlanResponse>> {
    return this.call(operations.cancelInboundPlan, params, options)
  }

  /**
   * Cancels the self-ship appointment of a shipment. Only in Mexico, Brazil, Egypt, Saudi Arabia, the United Arab
   * Emirates and India. Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelselfshipappointment
   * @example
   * const { data } = await fulfillmentInbound.cancelSelfShipAppointment({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678', body: { reasonComment: 'SHIPPING_PLAN_CHANGED' } })
   */
  cancelSelfShipAppointment(
    params: CancelSelfShipAppointmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CancelSelfShipAppointmentResponse>> {
    return this.call(operations.cancelSelfShipAppointment, params, options)
  }

  /**
   * Confirms the delivery window, the expected arrival time, of a shipment. Confirm a placement option first. The
   * choice can change until the shipment closes, but new options can't be generated. Asynchronous: see
   * `getInboundOperationStatus`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmdeliverywindowoptions
   * @example
   * const { data } = await fulfillmentInbound.confirmDeliveryWindowOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   deliveryWindowOptionId: 'dw1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  confirmDeliveryWindowOptions(
    params: ConfirmDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ConfirmDeliveryWindowOptionsResponse>> {
    return this.call(operations.confirmDeliveryWindowOptions, params, options)
  }

  /**
   * Confirms the packing option that you chose for an inbound plan. Asynchronous: `getInboundOperationStatus`
   * shows the result.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmpackingoption
   * @example
   * const { data } = await fulfillmentInbound.confirmPackingOption({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   packingOptionId: 'po1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  confirmPackingOption(
    params: ConfirmPackingOptionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ConfirmPackingOptionResponse>> {
    return this.call(operations.confirmPackingOption, params, options)
  }

  /**
   * Confirms the placement option that you chose for an inbound plan. The choice is final. Asynchronous:
   * `getInboundOperationStatus` shows the result.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmplacementoption
   * @example
   * const { data } = await fulfillmentInbound.confirmPlacementOption({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   placementOptionId: 'pl1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  confirmPlacementOption(
    params: ConfirmPlacementOptionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ConfirmPlacementOptionResponse>> {
    return this.call(operations.confirmPlacementOption, params, options)
  }

  /**
   * Confirms a preview of content changes and accepts the new transportation cost. Asynchronous:
   * `getInboundOperationStatus` shows the result.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmshipmentcontentupdatepreview
   * @example
   * const { data } = await fulfillmentInbound.confirmShipmentContentUpdatePreview({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   contentUpdatePreviewId: 'cu1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  confirmShipmentContentUpdatePreview(
    params: ConfirmShipmentContentUpdatePreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ConfirmShipmentContentUpdatePreviewResponse>> {
    return this.call(operations.confirmShipmentContentUpdatePreview, params, options)
  }

  /**
   * Confirms the transportation options of an inbound plan. Confirm a placement option first. Afterwards, no
   * further transportation options can be generated or confirmed. Asynchronous: `getInboundOperationStatus` shows
   * the result.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmtransportationoptions
   * @example
   * const { data } = await fulfillmentInbound.confirmTransportationOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { transportationSelections: [{ shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   transportationOptionId: 'to1234abcd-1234-abcd-5678-1234abcd5678', contactInformation: { name: 'Warehouse team',
   *   phoneNumber: '+1 510 555 0142', email: 'warehouse@example.com' } }] } })
   */
  confirmTransportationOptions(
    params: ConfirmTransportationOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ConfirmTransportationOptionsResponse>> {
    return this.call(operations.confirmTransportationOptions, params, options)
  }

  /**
   * Creates an inbound plan: the items to send to Amazon, and the address they come from. Asynchronous:
   * `getInboundOperationStatus` shows the result.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createinboundplan
   * @example
   * const { data } = await fulfillmentInbound.createInboundPlan({ body: { name: 'Mugs for December',
   *   destinationMarketplaces: ['ATVPDKIKX0DER'], sourceAddress: { name: 'Warehouse team',
   *   companyName: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrProvinceCode: 'CA',
   *   postalCode: '94607', countryCode: 'US', phoneNumber: '+1 510 555 0142' }, items: [{ msku: 'MUG-BLUE-350ML',
   *   quantity: 48, prepOwner: 'SELLER', labelOwner: 'SELLER' }] } })
   */
  createInboundPlan(
    params: CreateInboundPlanParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateInboundPlanResponse>> {
    return this.call(operations.createInboundPlan, params, options)
  }

  /**
   * Creates item labels for SKUs in a store, and returns documents to download.
   *
   * `POST /inbound/fba/2024-03-20/items/labels`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createmarketplaceitemlabels
   * @example
   * const { data } = await fulfillmentInbound.createMarketplaceItemLabels({ body: { marketplaceId: 'ATVPDKIKX0DER',
   *   labelType: 'STANDARD_FORMAT', pageType: 'A4_21', localeCode: 'en_US', mskuQuantities: [{ msku: 'MUG-BLUE-350ML',
   *   quantity: 48 }] } })
   */
  createMarketplaceItemLabels(
    params: CreateMarketplaceItemLabelsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateMarketplaceItemLabelsResponse>> {
    return this.call(operations.createMarketplaceItemLabels, params, options)
  }

  /**
   * Generates the delivery window options of a shipment. Asynchronous: check `getInboundOperationStatus`, then get
   * the options with `listDeliveryWindowOptions`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generatedeliverywindowoptions
   * @example
   * const { data } = await fulfillmentInbound.generateDeliveryWindowOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  generateDeliveryWindowOptions(
    params: GenerateDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GenerateDeliveryWindowOptionsResponse>> {
    return this.call(operations.generateDeliveryWindowOptions, params, options)
  }

  /**
   * Generates the packing options of an inbound plan. Asynchronous: check `getInboundOperationStatus`, then get
   * the options with `listPackingOptions`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generatepackingoptions
   * @example
   * const { data } = await fulfillmentInbound.generatePackingOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  generatePackingOptions(
    params: GeneratePackingOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GeneratePackingOptionsResponse>> {
    return this.call(operations.generatePackingOptions, params, options)
  }

  /**
   * Generates the placement options of an inbound plan. Asynchronous: check `getInboundOperationStatus`, then get
   * the options with `listPlacementOptions`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateplacementoptions
   * @example
   * const { data } = await fulfillmentInbound.generatePlacementOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: {} })
   */
  generatePlacementOptions(
    params: GeneratePlacementOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GeneratePlacementOptionsResponse>> {
    return this.call(operations.generatePlacementOptions, params, options)
  }

  /**
   * Starts generating appointment slots for a shipment. Only in Mexico, Brazil, Egypt, Saudi Arabia, the United
   * Arab Emirates and India. Check `getInboundOperationStatus`, then get the slots with
   * `getSelfShipAppointmentSlots`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateselfshipappointmentslots
   * @example
   * const { data } = await fulfillmentInbound.generateSelfShipAppointmentSlots({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678', body: { desiredStartDate: '2027-01-15T00:00:00Z',
   *   desiredEndDate: '2027-01-20T00:00:00Z' } })
   */
  generateSelfShipAppointmentSlots(
    params: GenerateSelfShipAppointmentSlotsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GenerateSelfShipAppointmentSlotsResponse>> {
    return this.call(operations.generateSelfShipAppointmentSlots, params, options)
  }

  /**
   * Generates a preview of new contents and costs for a shipment with a confirmed carrier. Asynchronous: check
   * `getInboundOperationStatus`, then get the preview with `listShipmentContentUpdatePreviews`. In each item of
   * `body.boxes`, if `contentInformationSource` is `BARCODE_2D` or `MANUAL_PROCESS`, leave `items` empty.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateshipmentcontentupdatepreviews
   * @example
   * const { data } = await fulfillmentInbound.generateShipmentContentUpdatePreviews({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { boxes: [{ packageId: 'pk1234abcd-1234-abcd-5678-1234abcd5678',
   *   contentInformationSource: 'BOX_CONTENT_PROVIDED', quantity: 4, items: [{ msku: 'MUG-BLUE-350ML', quantity: 12,
   *   prepOwner: 'SELLER', labelOwner: 'SELLER' }], dimensions: { length: 16, width: 12, height: 10,
   *   unitOfMeasurement: 'IN' }, weight: { value: 18.5, unit: 'LB' } }], items: [{ msku: 'MUG-BLUE-350ML',
   *   quantity: 48, prepOwner: 'SELLER', labelOwner: 'SELLER' }] } })
   */
  generateShipmentContentUpdatePreviews(
    params: GenerateShipmentContentUpdatePreviewsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GenerateShipmentContentUpdatePreviewsResponse>> {
    return this.call(operations.generateShipmentContentUpdatePreviews, params, options)
  }

  /**
   * Generates the transportation options of a placement option. Asynchronous: check `getInboundOperationStatus`,
   * then get the options with `listTransportationOptions`.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generatetransportationoptions
   * @example
   * const { data } = await fulfillmentInbound.generateTransportationOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { placementOptionId: 'pl1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentTransportationConfigurations: [{ shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   readyToShipWindow: { start: '2027-01-15T00:00:00Z' }, contactInformation: { name: 'Warehouse team',
   *   phoneNumber: '+1 510 555 0142', email: 'warehouse@example.com' } }] } })
   */
  generateTransportationOptions(
    params: GenerateTransportationOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GenerateTransportationOptionsResponse>> {
    return this.call(operations.generateTransportationOptions, params, options)
  }

  /**
   * Returns the delivery challan of a shipment that an Amazon-partnered carrier transports in India.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdeliverychallandocument
   * @example
   * const { data } = await fulfillmentInbound.getDeliveryChallanDocument({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  getDeliveryChallanDocument(
    params: GetDeliveryChallanDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetDeliveryChallanDocumentResponse>> {
    return this.call(operations.getDeliveryChallanDocument, params, options)
  }

  /**
   * Returns the status and the problems of an asynchronous operation of this API.
   *
   * `GET /inbound/fba/2024-03-20/operations/{operationId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinboundoperationstatus
   * @example
   * const { data } = await fulfillmentInbound.getInboundOperationStatus({ operationId: '1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  getInboundOperationStatus(
    params: GetInboundOperationStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<InboundOperationStatus>> {
    return this.call(operations.getInboundOperationStatus, params, options)
  }

  /**
   * Returns the main data of an inbound plan, with summaries of its packing options, placement options and
   * shipments.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinboundplan
   * @example
   * const { data } = await fulfillmentInbound.getInboundPlan({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  getInboundPlan(params: GetInboundPlanParams, options?: RequestOptions): Promise<ApiResponse<InboundPlan>> {
    return this.call(operations.getInboundPlan, params, options)
  }

  /**
   * Returns the free slots for dropping off a shipment at a warehouse, in pages. Only in Mexico, Brazil, Egypt,
   * Saudi Arabia, the United Arab Emirates and India. Call `generateSelfShipAppointmentSlots` first.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getselfshipappointmentslots
   * @example
   * for await (const item of fulfillmentInbound.getSelfShipAppointmentSlots({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  getSelfShipAppointmentSlots(
    params: GetSelfShipAppointmentSlotsParams,
    options?: RequestOptions,
  ): Paged<GetSelfShipAppointmentSlotsResponse, AppointmentSlot> {
    return this.call(operations.getSelfShipAppointmentSlots, params, options)
  }

  /**
   * Returns all details of a shipment in an inbound plan, including its status, destination and tracking details.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/fulfillment-inbound-v2024-03-20
   * @example
   * const { data } = await fulfillmentInbound.getShipment({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  getShipment(params: GetShipmentParams, options?: RequestOptions): Promise<ApiResponse<Shipment>> {
    return this.call(operations.getShipment, params, options)
  }

  /**
   * Returns one preview of content changes to a shipment, with their effect on transportation cost. It can be
   * confirmed until it expires.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentcontentupdatepreview
   * @example
   * const { data } = await fulfillmentInbound.getShipmentContentUpdatePreview({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   contentUpdatePreviewId: 'cu1234abcd-1234-abcd-5678-1234abcd5678' })
   */
  getShipmentContentUpdatePreview(
    params: GetShipmentContentUpdatePreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ContentUpdatePreview>> {
    return this.call(operations.getShipmentContentUpdatePreview, params, options)
  }

  /**
   * Returns all delivery window options of a shipment, in pages. Call `generateDeliveryWindowOptions` first.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listdeliverywindowoptions
   * @example
   * for await (const item of fulfillmentInbound.listDeliveryWindowOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listDeliveryWindowOptions(
    params: ListDeliveryWindowOptionsParams,
    options?: RequestOptions,
  ): Paged<ListDeliveryWindowOptionsResponse, DeliveryWindowOption> {
    return this.call(operations.listDeliveryWindowOptions, params, options)
  }

  /**
   * Returns the boxes of an inbound plan, in pages.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinboundplanboxes
   * @example
   * for await (const item of fulfillmentInbound.listInboundPlanBoxes({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listInboundPlanBoxes(
    params: ListInboundPlanBoxesParams,
    options?: RequestOptions,
  ): Paged<ListInboundPlanBoxesResponse, Box> {
    return this.call(operations.listInboundPlanBoxes, params, options)
  }

  /**
   * Returns the items of an inbound plan, in pages.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinboundplanitems
   * @example
   * for await (const item of fulfillmentInbound.listInboundPlanItems({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listInboundPlanItems(
    params: ListInboundPlanItemsParams,
    options?: RequestOptions,
  ): Paged<ListInboundPlanItemsResponse, Item> {
    return this.call(operations.listInboundPlanItems, params, options)
  }

  /**
   * Returns the pallets of an inbound plan, in pages. A plan has pallets only if you provided their details for
   * less-than-truckload (LTL) shipments.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinboundplanpallets
   * @example
   * for await (const item of fulfillmentInbound.listInboundPlanPallets({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listInboundPlanPallets(
    params: ListInboundPlanPalletsParams,
    options?: RequestOptions,
  ): Paged<ListInboundPlanPalletsResponse, Pallet> {
    return this.call(operations.listInboundPlanPallets, params, options)
  }

  /**
   * Returns inbound plans in pages, with only the main facts of each. Use `getInboundPlan` for the options and
   * shipments of a plan.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinboundplans
   * @example
   * for await (const item of fulfillmentInbound.listInboundPlans()) console.log(item)
   */
  listInboundPlans(
    params?: ListInboundPlansParams,
    options?: RequestOptions,
  ): Paged<ListInboundPlansResponse, InboundPlanSummary> {
    return this.call(operations.listInboundPlans, params, options)
  }

  /**
   * Returns tax compliance details of SKUs in a store. In the URL, `%`, `+` and `,` in a SKU must be
   * percent-encoded twice: `test%msku` becomes `test%2525msku`.
   *
   * `GET /inbound/fba/2024-03-20/items/compliance`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listitemcompliancedetails
   * @example
   * const { data } = await fulfillmentInbound.listItemComplianceDetails({ mskus: ['MUG-BLUE-350ML'],
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  listItemComplianceDetails(
    params: ListItemComplianceDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListItemComplianceDetailsResponse>> {
    return this.call(operations.listItemComplianceDetails, params, options)
  }

  /**
   * Returns the boxes of a packing group, in pages. These are the boxes you set earlier with
   * `setPackingInformation`, if you pack before Amazon determines the shipments.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listpackinggroupboxes
   * @example
   * for await (const item of fulfillmentInbound.listPackingGroupBoxes({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   packingGroupId: 'pg1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listPackingGroupBoxes(
    params: ListPackingGroupBoxesParams,
    options?: RequestOptions,
  ): Paged<ListPackingGroupBoxesResponse, Box> {
    return this.call(operations.listPackingGroupBoxes, params, options)
  }

  /**
   * Returns the items of a packing group, in pages. Call `generatePackingOptions` first.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listpackinggroupitems
   * @example
   * for await (const item of fulfillmentInbound.listPackingGroupItems({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   packingGroupId: 'pg1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listPackingGroupItems(
    params: ListPackingGroupItemsParams,
    options?: RequestOptions,
  ): Paged<ListPackingGroupItemsResponse, Item> {
    return this.call(operations.listPackingGroupItems, params, options)
  }

  /**
   * Returns all packing options of an inbound plan, in pages. Call `generatePackingOptions` first.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listpackingoptions
   * @example
   * for await (const item of fulfillmentInbound.listPackingOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listPackingOptions(
    params: ListPackingOptionsParams,
    options?: RequestOptions,
  ): Paged<ListPackingOptionsResponse, PackingOption> {
    return this.call(operations.listPackingOptions, params, options)
  }

  /**
   * Returns all placement options of an inbound plan, in pages. Call `generatePlacementOptions` first.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listplacementoptions
   * @example
   * for await (const item of fulfillmentInbound.listPlacementOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listPlacementOptions(
    params: ListPlacementOptionsParams,
    options?: RequestOptions,
  ): Paged<ListPlacementOptionsResponse, PlacementOption> {
    return this.call(operations.listPlacementOptions, params, options)
  }

  /**
   * Returns the preparation details of SKUs in a store. In the URL, `%`, `+` and `,` in a SKU must be
   * percent-encoded twice: `test%msku` becomes `test%2525msku`.
   *
   * `GET /inbound/fba/2024-03-20/items/prepDetails`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listprepdetails
   * @example
   * const { data } = await fulfillmentInbound.listPrepDetails({ marketplaceId: 'ATVPDKIKX0DER',
   *   mskus: ['MUG-BLUE-350ML'] })
   */
  listPrepDetails(
    params: ListPrepDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListPrepDetailsResponse>> {
    return this.call(operations.listPrepDetails, params, options)
  }

  /**
   * Returns the boxes of a shipment, in pages.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listshipmentboxes
   * @example
   * for await (const item of fulfillmentInbound.listShipmentBoxes({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listShipmentBoxes(params: ListShipmentBoxesParams, options?: RequestOptions): Paged<ListShipmentBoxesResponse, Box> {
    return this.call(operations.listShipmentBoxes, params, options)
  }

  /**
   * Returns previews of content changes to a shipment, in pages. Each shows the changes and their effect on
   * transportation cost, and can be confirmed until it expires.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listshipmentcontentupdatepreviews
   * @example
   * for await (const item of fulfillmentInbound.listShipmentContentUpdatePreviews({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listShipmentContentUpdatePreviews(
    params: ListShipmentContentUpdatePreviewsParams,
    options?: RequestOptions,
  ): Paged<ListShipmentContentUpdatePreviewsResponse, ContentUpdatePreview> {
    return this.call(operations.listShipmentContentUpdatePreviews, params, options)
  }

  /**
   * Returns the items of a shipment, in pages.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listshipmentitems
   * @example
   * for await (const item of fulfillmentInbound.listShipmentItems({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listShipmentItems(params: ListShipmentItemsParams, options?: RequestOptions): Paged<ListShipmentItemsResponse, Item> {
    return this.call(operations.listShipmentItems, params, options)
  }

  /**
   * Returns the pallets of a shipment, in pages. A shipment has pallets only if you provided their details for
   * less-than-truckload (LTL) transportation.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listshipmentpallets
   * @example
   * for await (const item of fulfillmentInbound.listShipmentPallets({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listShipmentPallets(
    params: ListShipmentPalletsParams,
    options?: RequestOptions,
  ): Paged<ListShipmentPalletsResponse, Pallet> {
    return this.call(operations.listShipmentPallets, params, options)
  }

  /**
   * Returns all transportation options of a shipment or a placement option, in pages. Set `placementOptionId` or
   * `shipmentId`. Call `generateTransportationOptions` first. Set at least one of `placementOptionId` and
   * `shipmentId`.
   *
   * `GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions`
   *
   * Usage plan: 2 requests per second, burst 6. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listtransportationoptions
   * @example
   * for await (const item of fulfillmentInbound.listTransportationOptions({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678' })) console.log(item)
   */
  listTransportationOptions(
    params: ListTransportationOptionsParams,
    options?: RequestOptions,
  ): Paged<ListTransportationOptionsResponse, TransportationOption> {
    return this.call(operations.listTransportationOptions, params, options)
  }

  /**
   * Confirms a self-ship appointment slot for a shipment, or moves the appointment to another slot. Only in
   * Mexico, Brazil, Egypt, Saudi Arabia, the United Arab Emirates and India.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/scheduleselfshipappointment
   * @example
   * const { data } = await fulfillmentInbound.scheduleSelfShipAppointment({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678', slotId: 'aa1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: {} })
   */
  scheduleSelfShipAppointment(
    params: ScheduleSelfShipAppointmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ScheduleSelfShipAppointmentResponse>> {
    return this.call(operations.scheduleSelfShipAppointment, params, options)
  }

  /**
   * Sets the boxes and their contents for an inbound plan. Amazon needs them for planning and transportation
   * estimates. Asynchronous: `getInboundOperationStatus` shows the result. In each item of
   * `body.packageGroupings`, set at least one of `packingGroupId` and `shipmentId`. In each item of
   * `body.packageGroupings[].boxes`, if `contentInformationSource` is `BARCODE_2D` or `MANUAL_PROCESS`, leave
   * `items` empty.
   *
   * `POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/setpackinginformation
   * @example
   * const { data } = await fulfillmentInbound.setPackingInformation({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { packageGroupings: [{ packingGroupId: 'pg1234abcd-1234-abcd-5678-1234abcd5678',
   *   boxes: [{ contentInformationSource: 'BOX_CONTENT_PROVIDED', quantity: 4, items: [{ msku: 'MUG-BLUE-350ML',
   *   quantity: 12, prepOwner: 'SELLER', labelOwner: 'SELLER' }], dimensions: { length: 16, width: 12, height: 10,
   *   unitOfMeasurement: 'IN' }, weight: { value: 18.5, unit: 'LB' } }] }] } })
   */
  setPackingInformation(
    params: SetPackingInformationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SetPackingInformationResponse>> {
    return this.call(operations.setPackingInformation, params, options)
  }

  /**
   * Sets the preparation details of SKUs in a store. Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `POST /inbound/fba/2024-03-20/items/prepDetails`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/setprepdetails
   * @example
   * const { data } = await fulfillmentInbound.setPrepDetails({ body: { marketplaceId: 'ATVPDKIKX0DER',
   *   mskuPrepDetails: [{ msku: 'MUG-BLUE-350ML', prepCategory: 'FRAGILE', prepTypes: ['ITEM_BUBBLEWRAP'] }] } })
   */
  setPrepDetails(params: SetPrepDetailsParams, options?: RequestOptions): Promise<ApiResponse<SetPrepDetailsResponse>> {
    return this.call(operations.setPrepDetails, params, options)
  }

  /**
   * Renames an inbound plan.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateinboundplanname
   * @example
   * await fulfillmentInbound.updateInboundPlanName({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { name: 'Mugs for January' } })
   */
  updateInboundPlanName(params: UpdateInboundPlanNameParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateInboundPlanName, params, options)
  }

  /**
   * Changes the tax compliance details of a SKU. Amazon uses them only to validate compliance in India
   * (`A21TJRUUN4KGV`). Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `PUT /inbound/fba/2024-03-20/items/compliance`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateitemcompliancedetails
   * @example
   * const { data } = await fulfillmentInbound.updateItemComplianceDetails({ marketplaceId: 'A21TJRUUN4KGV',
   *   body: { msku: 'MUG-BLUE-350ML', taxDetails: { hsnCode: '691200', declaredValue: { code: 'INR', amount: 450 },
   *   taxRates: [{ taxType: 'TOTAL_TAX', gstRate: 12, cessRate: 0 }] } } })
   */
  updateItemComplianceDetails(
    params: UpdateItemComplianceDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UpdateItemComplianceDetailsResponse>> {
    return this.call(operations.updateItemComplianceDetails, params, options)
  }

  /**
   * Renames a shipment.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateshipmentname
   * @example
   * await fulfillmentInbound.updateShipmentName({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678', body: { name: 'Mugs for January, 1 of 2' } })
   */
  updateShipmentName(params: UpdateShipmentNameParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateShipmentName, params, options)
  }

  /**
   * Changes the address a shipment comes from, until its carrier is confirmed. The change invalidates the
   * transportation options: generate new ones. Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateshipmentsourceaddress
   * @example
   * const { data } = await fulfillmentInbound.updateShipmentSourceAddress({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678', body: { address: { name: 'Warehouse team',
   *   companyName: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrProvinceCode: 'CA',
   *   postalCode: '94607', countryCode: 'US', phoneNumber: '+1 510 555 0142' } } })
   */
  updateShipmentSourceAddress(
    params: UpdateShipmentSourceAddressParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UpdateShipmentSourceAddressResponse>> {
    return this.call(operations.updateShipmentSourceAddress, params, options)
  }

  /**
   * Changes the tracking details of a shipment. Asynchronous: `getInboundOperationStatus` shows the result.
   *
   * `PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateshipmenttrackingdetails
   * @example
   * const { data } = await fulfillmentInbound.updateShipmentTrackingDetails({ inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678',
   *   shipmentId: 'sh1234abcd-1234-abcd-5678-1234abcd5678',
   *   body: { trackingDetails: { spdTrackingDetail: { spdTrackingItems: [{ boxId: 'FBA15DJ9SVVDU000001',
   *   trackingId: '1Z12345E1512345676' }] } } } })
   */
  updateShipmentTrackingDetails(
    params: UpdateShipmentTrackingDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UpdateShipmentTrackingDetailsResponse>> {
    return this.call(operations.updateShipmentTrackingDetails, params, options)
  }
}
