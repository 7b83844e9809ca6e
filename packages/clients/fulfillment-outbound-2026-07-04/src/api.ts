// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type JsonObject,
  type Paged,
  type RequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CancelOrderParams,
  CreateOrderAcceptedResponse,
  CreateOrderParams,
  CreateOrderResponse,
  FulfillmentOrder,
  GetOffersParams,
  GetOffersResponse,
  GetOrderParams,
  GetOrderPreviewParams,
  GetOrderPreviewResponse,
  GetOrderResponse,
  ListOrdersParams,
  ListOrdersResponse,
  UpdateOrderParams,
  UpdateOrderStatusParams,
  UpdatePackageParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Fulfillment Outbound 2026-07-04 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fulfillment-outbound-v2026-07-04
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FulfillmentOutboundApi } from '@selling-partner/fulfillment-outbound-2026-07-04'
 * const fulfillmentOutbound = new FulfillmentOutboundApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FulfillmentOutboundApi extends SellingPartnerClient {
  /**
   * Asks Amazon to stop fulfilling an order. Read the result with `getOrder`.
   *
   * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelorder
   * @example
   * const { data } = await fulfillmentOutbound.cancelOrder({ orderId: 'SHOP-10042' })
   */
  cancelOrder(params: CancelOrderParams, options?: RequestOptions): Promise<ApiResponse<JsonObject>> {
    return this.call(operations.cancelOrder, params, options)
  }

  /**
   * Creates an order for Amazon to ship the seller's stock from its fulfillment network to an address. HTTP status
   * 202 means that processing continues: read the order with `getOrder`. If
   * `body.destination.deliveryAddress.countryCode` is `JP`, don't set `body.destination.deliveryAddress.city`.
   *
   * `POST /fulfillment/outbound/2026-07-04/orders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createorder
   * @example
   * const { data } = await fulfillmentOutbound.createOrder({ body: { orderId: 'SHOP-10042',
   *   destination: { deliveryAddress: { name: 'Jane Doe', addressLine1: '12 Maple Street', city: 'Seattle',
   *   stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' } }, lineItems: [{ lineItemId: '1',
   *   product: { productIdentifier: { amazonSku: 'MUG-BLUE-350ML' } }, amount: { value: '2' } }] } })
   */
  createOrder(
    params: CreateOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateOrderResponse | CreateOrderAcceptedResponse>> {
    return this.call(operations.createOrder, params, options)
  }

  /**
   * Returns delivery offers for each item, with a delivery time range and an expiration time. If
   * `body.destination.deliveryAddress.countryCode` is `JP`, don't set `body.destination.deliveryAddress.city`.
   *
   * `POST /fulfillment/outbound/2026-07-04/offers`
   *
   * Usage plan: 5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getoffers
   * @example
   * const { data } = await fulfillmentOutbound.getOffers({ body: { origin: { countryCode: 'US' },
   *   destination: { deliveryAddress: { postalCode: '98101', countryCode: 'US' } },
   *   items: [{ productIdentifier: { amazonSku: 'MUG-BLUE-350ML' } }] } })
   */
  getOffers(params: GetOffersParams, options?: RequestOptions): Promise<ApiResponse<GetOffersResponse>> {
    return this.call(operations.getOffers, params, options)
  }

  /**
   * Returns one fulfillment order with its items and, by default, its shipments.
   *
   * `GET /fulfillment/outbound/2026-07-04/orders/{orderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/fulfillment-outbound-v2026-07-04
   * @example
   * const { data } = await fulfillmentOutbound.getOrder({ orderId: 'SHOP-10042' })
   */
  getOrder(params: GetOrderParams, options?: RequestOptions): Promise<ApiResponse<GetOrderResponse>> {
    return this.call(operations.getOrder, params, options)
  }

  /**
   * Returns a preview of a fulfillment order: planned shipments with their delivery offers and prices. It does not
   * create an order. If `body.destination.deliveryAddress.countryCode` is `JP`, don't set
   * `body.destination.deliveryAddress.city`.
   *
   * `POST /fulfillment/outbound/2026-07-04/previews`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderpreview
   * @example
   * const { data } = await fulfillmentOutbound.getOrderPreview({ body: { destination: { deliveryAddress: { name: 'Jane Doe',
   *   addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101',
   *   countryCode: 'US' } }, lineItems: [{ product: { productIdentifier: { amazonSku: 'MUG-BLUE-350ML' } },
   *   amount: { value: '2' } }] } })
   */
  getOrderPreview(
    params: GetOrderPreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetOrderPreviewResponse>> {
    return this.call(operations.getOrderPreview, params, options)
  }

  /**
   * Returns fulfillment orders updated after a time, in pages.
   *
   * `GET /fulfillment/outbound/2026-07-04/orders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listorders
   * @example
   * for await (const item of fulfillmentOutbound.listOrders({ updatedAfter: '2026-11-01T00:00:00Z' })) console.log(item)
   */
  listOrders(params?: ListOrdersParams, options?: RequestOptions): Paged<ListOrdersResponse, FulfillmentOrder> {
    return this.call(operations.listOrders, params, options)
  }

  /**
   * Releases a fulfillment order that is on hold, or changes its action. Read the result with `getOrder`.
   *
   * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateorder
   * @example
   * const { data } = await fulfillmentOutbound.updateOrder({ orderId: 'SHOP-10042',
   *   body: { fulfillmentConfiguration: { action: 'SHIP' } } })
   */
  updateOrder(params: UpdateOrderParams, options?: RequestOptions): Promise<ApiResponse<JsonObject>> {
    return this.call(operations.updateOrder, params, options)
  }

  /**
   * Sets the status of a fulfillment order in the sandbox. Works only at a sandbox endpoint.
   *
   * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateorderstatus
   * @example
   * await fulfillmentOutbound.updateOrderStatus({ orderId: 'SHOP-10042', body: { status: 'COMPLETE' } })
   */
  updateOrderStatus(params: UpdateOrderStatusParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateOrderStatus, params, options)
  }

  /**
   * Changes the data of a package in the sandbox. Works only at a sandbox endpoint.
   *
   * `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/fulfillment-outbound-v2026-07-04
   * @example
   * await fulfillmentOutbound.updatePackage({ orderId: 'SHOP-10042', packageId: '321464', body: { status: 'DELIVERED',
   *   deliveryTime: '2026-11-24T16:20:00Z' } })
   */
  updatePackage(params: UpdatePackageParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updatePackage, params, options)
  }
}
