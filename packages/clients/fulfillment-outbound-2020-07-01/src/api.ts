// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelFulfillmentOrderParams,
  CancelFulfillmentOrderResponse,
  CreateFulfillmentOrderParams,
  CreateFulfillmentOrderResponse,
  CreateFulfillmentReturnParams,
  CreateFulfillmentReturnResponse,
  DeliveryOffersParams,
  FeatureSku,
  FulfillmentOrder,
  GetDeliveryOffersResponse,
  GetFeatureInventoryParams,
  GetFeatureInventoryResponse,
  GetFeatureSKUParams,
  GetFeatureSkuResponse,
  GetFeaturesParams,
  GetFeaturesResponse,
  GetFulfillmentOrderParams,
  GetFulfillmentOrderResponse,
  GetFulfillmentPreviewParams,
  GetFulfillmentPreviewResponse,
  GetPackageTrackingDetailsParams,
  GetPackageTrackingDetailsResponse,
  ListAllFulfillmentOrdersParams,
  ListAllFulfillmentOrdersResponse,
  ListReturnReasonCodesParams,
  ListReturnReasonCodesResponse,
  SubmitFulfillmentOrderStatusUpdateParams,
  SubmitFulfillmentOrderStatusUpdateResponse,
  UpdateFulfillmentOrderParams,
  UpdateFulfillmentOrderResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Fulfillment Outbound 2020-07-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fulfillment-outbound-v2020-07-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FulfillmentOutboundApi } from '@selling-partner/fulfillment-outbound-2020-07-01'
 * const fulfillmentOutbound = new FulfillmentOutboundApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FulfillmentOutboundApi extends SellingPartnerClient {
  /**
   * Asks Amazon to stop fulfilling an order. The seller can cancel it in status `Received` or `Planning`, but not
   * in `Processing`.
   *
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelfulfillmentorder
   * @example
   * const { data } = await fulfillmentOutbound.cancelFulfillmentOrder({ sellerFulfillmentOrderId: 'SHOP-10042' })
   */
  cancelFulfillmentOrder(
    params: CancelFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CancelFulfillmentOrderResponse>> {
    return this.call(operations.cancelFulfillmentOrder, params, options)
  }

  /**
   * Creates an order for Amazon to ship the seller's stock from its fulfillment network to an address. To read the
   * order, use `getFulfillmentOrder`. If `body.deliveryPreferences.dropOffLocation.type` is
   * `FALLBACK_NEIGHBOR_DELIVERY`, also set `body.deliveryPreferences.dropOffLocation.attributes.neighborName` and
   * `body.deliveryPreferences.dropOffLocation.attributes.houseNumber`.
   *
   * `POST /fba/outbound/2020-07-01/fulfillmentOrders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createfulfillmentorder
   * @example
   * const { data } = await fulfillmentOutbound.createFulfillmentOrder({ body: { marketplaceId: 'ATVPDKIKX0DER',
   *   sellerFulfillmentOrderId: 'SHOP-10042', displayableOrderId: 'SHOP-10042',
   *   displayableOrderDate: '2026-11-20T14:05:00Z', displayableOrderComment: 'Thank you for your order.',
   *   shippingSpeedCategory: 'Standard', destinationAddress: { name: 'Jane Doe', addressLine1: '12 Maple Street',
   *   city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
   *   items: [{ sellerSku: 'MUG-BLUE-350ML', sellerFulfillmentOrderItemId: '1', quantity: 2 }] } })
   */
  createFulfillmentOrder(
    params: CreateFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateFulfillmentOrderResponse>> {
    return this.call(operations.createFulfillmentOrder, params, options)
  }

  /**
   * Creates a return for items of a shipped fulfillment order. Get the reason codes from `listReturnReasonCodes`
   * first.
   *
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createfulfillmentreturn
   * @example
   * const { data } = await fulfillmentOutbound.createFulfillmentReturn({ body: { items: [{ sellerReturnItemId: 'RETURN-10042-1',
   *   sellerFulfillmentOrderItemId: '1', amazonShipmentId: 'D4yZjWZVN', returnReasonCode: 'UNWANTED_ITEM' }] },
   *   sellerFulfillmentOrderId: 'SHOP-10042' })
   */
  createFulfillmentReturn(
    params: CreateFulfillmentReturnParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateFulfillmentReturnResponse>> {
    return this.call(operations.createFulfillmentReturn, params, options)
  }

  /**
   * Returns delivery offers for one product and destination. Each offer has an expected delivery range and an
   * expiration time.
   *
   * `POST /fba/outbound/2020-07-01/deliveryOffers`
   *
   * Usage plan: 5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/deliveryoffers
   * @example
   * const { data } = await fulfillmentOutbound.deliveryOffers({ body: { product: { productIdentifier: { merchantSku: 'MUG-BLUE-350ML' },
   *   amount: { unitOfMeasure: 'Eaches', value: '2' } }, terms: { origin: { countryCode: 'US' },
   *   destination: { deliveryAddress: { addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA',
   *   postalCode: '98101', countryCode: 'US' } } } } })
   */
  deliveryOffers(
    params: DeliveryOffersParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetDeliveryOffersResponse>> {
    return this.call(operations.deliveryOffers, params, options)
  }

  /**
   * Returns the SKUs that are eligible for one fulfillment feature, with their quantities, in pages.
   *
   * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeatureinventory
   * @example
   * for await (const item of fulfillmentOutbound.getFeatureInventory({ marketplaceId: 'ATVPDKIKX0DER',
   *   featureName: 'BLANK_BOX' })) console.log(item)
   */
  getFeatureInventory(
    params: GetFeatureInventoryParams,
    options?: RequestOptions,
  ): Paged<GetFeatureInventoryResponse, FeatureSku> {
    return this.call(operations.getFeatureInventory, params, options)
  }

  /**
   * Returns whether one SKU is eligible for a fulfillment feature, and its available quantity.
   *
   * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeaturesku
   * @example
   * const { data } = await fulfillmentOutbound.getFeatureSKU({ marketplaceId: 'ATVPDKIKX0DER',
   *   featureName: 'BLANK_BOX', sellerSku: 'MUG-BLUE-350ML' })
   */
  getFeatureSKU(params: GetFeatureSKUParams, options?: RequestOptions): Promise<ApiResponse<GetFeatureSkuResponse>> {
    return this.call(operations.getFeatureSKU, params, options)
  }

  /**
   * Returns the Multi-Channel Fulfillment features of one Amazon store, and whether the seller can use each of
   * them.
   *
   * `GET /fba/outbound/2020-07-01/features`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeatures
   * @example
   * const { data } = await fulfillmentOutbound.getFeatures({ marketplaceId: 'ATVPDKIKX0DER' })
   */
  getFeatures(params: GetFeaturesParams, options?: RequestOptions): Promise<ApiResponse<GetFeaturesResponse>> {
    return this.call(operations.getFeatures, params, options)
  }

  /**
   * Returns one fulfillment order with its items, shipments, returns and payments.
   *
   * `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfulfillmentorder
   * @example
   * const { data } = await fulfillmentOutbound.getFulfillmentOrder({ sellerFulfillmentOrderId: 'SHOP-10042' })
   */
  getFulfillmentOrder(
    params: GetFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetFulfillmentOrderResponse>> {
    return this.call(operations.getFulfillmentOrder, params, options)
  }

  /**
   * Returns previews of a fulfillment order for each shipping speed, with estimated fees, weights and dates. It
   * does not create an order.
   *
   * `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfulfillmentpreview
   * @example
   * const { data } = await fulfillmentOutbound.getFulfillmentPreview({ body: { marketplaceId: 'ATVPDKIKX0DER',
   *   address: { name: 'Jane Doe', addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA',
   *   postalCode: '98101', countryCode: 'US' }, items: [{ sellerSku: 'MUG-BLUE-350ML',
   *   sellerFulfillmentOrderItemId: '1', quantity: 2 }], shippingSpeedCategories: ['Standard'] } })
   */
  getFulfillmentPreview(
    params: GetFulfillmentPreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetFulfillmentPreviewResponse>> {
    return this.call(operations.getFulfillmentPreview, params, options)
  }

  /**
   * Returns tracking information for one package of a Multi-Channel Fulfillment order.
   *
   * `GET /fba/outbound/2020-07-01/tracking`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpackagetrackingdetails
   * @example
   * const { data } = await fulfillmentOutbound.getPackageTrackingDetails({ packageNumber: 321464 })
   */
  getPackageTrackingDetails(
    params: GetPackageTrackingDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetPackageTrackingDetailsResponse>> {
    return this.call(operations.getPackageTrackingDetails, params, options)
  }

  /**
   * Returns fulfillment orders updated at or after a time, in pages. Items and shipments are in the response of
   * `getFulfillmentOrder`.
   *
   * `GET /fba/outbound/2020-07-01/fulfillmentOrders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listallfulfillmentorders
   * @example
   * for await (const item of fulfillmentOutbound.listAllFulfillmentOrders({ queryStartDate: '2026-11-01T00:00:00Z' })) console.log(item)
   */
  listAllFulfillmentOrders(
    params?: ListAllFulfillmentOrdersParams,
    options?: RequestOptions,
  ): Paged<ListAllFulfillmentOrdersResponse, FulfillmentOrder> {
    return this.call(operations.listAllFulfillmentOrders, params, options)
  }

  /**
   * Returns the reason codes for a return of one SKU. Call it before `createFulfillmentReturn`.
   *
   * `GET /fba/outbound/2020-07-01/returnReasonCodes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listreturnreasoncodes
   * @example
   * const { data } = await fulfillmentOutbound.listReturnReasonCodes({ sellerSku: 'MUG-BLUE-350ML' })
   */
  listReturnReasonCodes(
    params: ListReturnReasonCodesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListReturnReasonCodesResponse>> {
    return this.call(operations.listReturnReasonCodes, params, options)
  }

  /**
   * Sets the status of a fulfillment order in the sandbox. Works only at a sandbox endpoint.
   *
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitfulfillmentorderstatusupdate
   * @example
   * const { data } = await fulfillmentOutbound.submitFulfillmentOrderStatusUpdate({ sellerFulfillmentOrderId: 'SHOP-10042',
   *   body: { fulfillmentOrderStatus: 'Complete' } })
   */
  submitFulfillmentOrderStatusUpdate(
    params: SubmitFulfillmentOrderStatusUpdateParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitFulfillmentOrderStatusUpdateResponse>> {
    return this.call(operations.submitFulfillmentOrderStatusUpdate, params, options)
  }

  /**
   * Changes a fulfillment order that is on hold, or requests its shipment.
   *
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatefulfillmentorder
   * @example
   * const { data } = await fulfillmentOutbound.updateFulfillmentOrder({ body: { items: [{ sellerFulfillmentOrderItemId: '1',
   *   quantity: 1 }] }, sellerFulfillmentOrderId: 'SHOP-10042' })
   */
  updateFulfillmentOrder(
    params: UpdateFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UpdateFulfillmentOrderResponse>> {
    return this.call(operations.updateFulfillmentOrder, params, options)
  }
}
