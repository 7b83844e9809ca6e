// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelInboundParams,
  CheckInboundEligibilityParams,
  ConfirmInboundParams,
  ConfirmOutboundParams,
  ConfirmReplenishmentOrderParams,
  CreateInboundParams,
  CreateOutboundParams,
  CreateReplenishmentOrderParams,
  GetInboundParams,
  GetInboundShipmentLabelsParams,
  GetInboundShipmentParams,
  GetLabelPageTypesParams,
  GetOutboundParams,
  GetReplenishmentOrderParams,
  InboundEligibility,
  InboundOrder,
  InboundOrderReference,
  InboundShipment,
  InboundShipmentSummary,
  InventoryListing,
  InventorySummary,
  ListInboundShipmentsParams,
  ListInventoryParams,
  ListOutboundsParams,
  ListReplenishmentOrdersParams,
  OutboundListing,
  OutboundOrder,
  OutboundOrderReference,
  ReplenishmentOrder,
  ReplenishmentOrderListing,
  ReplenishmentOrderReference,
  ShipmentLabelPageTypes,
  ShipmentLabels,
  ShipmentListing,
  UpdateInboundParams,
  UpdateInboundShipmentTransportDetailsParams,
  UpdateOutboundParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Amazon Warehousing and Distribution 2024-05-09 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/amazon-warehousing-and-distribution-v2024-05-09
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { AmazonWarehousingAndDistributionApi } from '@selling-partner/amazon-warehousing-and-distribution-2024-05-09'
 * const amazonWarehousingAndDistribution = new AmazonWarehousingAndDistributionApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class AmazonWarehousingAndDistributionApi extends SellingPartnerClient {
  /**
   * Cancels an AWD inbound order and its shipment.
   *
   * `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelinbound
   * @example
   * await amazonWarehousingAndDistribution.cancelInbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  cancelInbound(params: CancelInboundParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelInbound, params, options)
  }

  /**
   * Checks whether packages are eligible for an AWD inbound order, and returns the reasons if they are not. In
   * each item of `body.packagesToInbound`, if `distributionPackage.type` is `CASE`, also set
   * `distributionPackage.contents.products`. In each item of `body.packagesToInbound`, if
   * `distributionPackage.type` is `PALLET`, also set `distributionPackage.contents.packages`.
   *
   * `POST /awd/2024-05-09/inboundEligibility`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/checkinboundeligibility
   * @example
   * const { data } = await amazonWarehousingAndDistribution.checkInboundEligibility({ body: { packagesToInbound: [{ count: 10,
   *   distributionPackage: { type: 'CASE', contents: { products: [{ sku: 'MUG-BLUE-350ML', quantity: 24 }] },
   *   measurements: { dimensions: { length: 16, width: 12, height: 10, unitOfMeasurement: 'INCHES' },
   *   weight: { weight: 18.5, unitOfMeasurement: 'POUNDS' } } } }] } })
   */
  checkInboundEligibility(
    params: CheckInboundEligibilityParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<InboundEligibility>> {
    return this.call(operations.checkInboundEligibility, params, options)
  }

  /**
   * Confirms an AWD inbound order that is in status `DRAFT`.
   *
   * `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirminbound
   * @example
   * await amazonWarehousingAndDistribution.confirmInbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  confirmInbound(params: ConfirmInboundParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.confirmInbound, params, options)
  }

  /**
   * Confirms an AWD outbound order. Its status must be `ELIGIBLE`.
   *
   * `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmoutbound
   * @example
   * await amazonWarehousingAndDistribution.confirmOutbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  confirmOutbound(params: ConfirmOutboundParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.confirmOutbound, params, options)
  }

  /**
   * Confirms an AWD replenishment order. Its status must be `ELIGIBLE`.
   *
   * `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmreplenishmentorder
   * @example
   * await amazonWarehousingAndDistribution.confirmReplenishmentOrder({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  confirmReplenishmentOrder(
    params: ConfirmReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<void>> {
    return this.call(operations.confirmReplenishmentOrder, params, options)
  }

  /**
   * Creates a draft of an AWD inbound order. Each order has one shipment. Confirm it with `confirmInbound`. In
   * each item of `body.packagesToInbound`, if `distributionPackage.type` is `CASE`, also set
   * `distributionPackage.contents.products`. In each item of `body.packagesToInbound`, if
   * `distributionPackage.type` is `PALLET`, also set `distributionPackage.contents.packages`. In each item of
   * `body.packagesToInbound`, if `distributionPackage.type` is `CASE` or `PALLET`, also set
   * `distributionPackage.measurements.dimensions`.
   *
   * `POST /awd/2024-05-09/inboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createinbound
   * @example
   * const { data } = await amazonWarehousingAndDistribution.createInbound({ body: { originAddress: { name: 'Acme Supplies',
   *   addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA', postalCode: '94607', countryCode: 'US' },
   *   packagesToInbound: [{ count: 10, distributionPackage: { type: 'CASE',
   *   contents: { products: [{ sku: 'MUG-BLUE-350ML', quantity: 24 }] }, measurements: { dimensions: { length: 16,
   *   width: 12, height: 10, unitOfMeasurement: 'INCHES' }, weight: { weight: 18.5,
   *   unitOfMeasurement: 'POUNDS' } } } }] } })
   */
  createInbound(params: CreateInboundParams, options?: RequestOptions): Promise<ApiResponse<InboundOrderReference>> {
    return this.call(operations.createInbound, params, options)
  }

  /**
   * Creates a draft of an AWD outbound order and starts its asynchronous validation. Then `getOutbound` shows the
   * status: `VALIDATING`, later `ELIGIBLE` or `INELIGIBLE`. In each item of `body.packagesToOutbound`, if
   * `distributionPackage.type` is `CASE`, also set `distributionPackage.contents.products`. In each item of
   * `body.packagesToOutbound`, if `distributionPackage.type` is `PALLET`, also set
   * `distributionPackage.contents.packages`. In each item of `body.packagesToOutbound`, if
   * `distributionPackage.type` is `CASE` or `PALLET`, also set `distributionPackage.measurements.dimensions`.
   *
   * `POST /awd/2024-05-09/outboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createoutbound
   * @example
   * const { data } = await amazonWarehousingAndDistribution.createOutbound({ body: { productsToOutbound: [{ sku: 'MUG-BLUE-350ML',
   *   quantity: 120 }] } })
   */
  createOutbound(params: CreateOutboundParams, options?: RequestOptions): Promise<ApiResponse<OutboundOrderReference>> {
    return this.call(operations.createOutbound, params, options)
  }

  /**
   * Creates an AWD replenishment order and starts its asynchronous validation. Then `getReplenishmentOrder` shows
   * the status: `VALIDATING`, later `ELIGIBLE` or `INELIGIBLE`.
   *
   * `POST /awd/2024-05-09/replenishmentOrders`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createreplenishmentorder
   * @example
   * const { data } = await amazonWarehousingAndDistribution.createReplenishmentOrder({ body: { products: [{ sku: 'MUG-BLUE-350ML',
   *   quantity: 120 }], preferences: { confirmation: 'AUTO' } } })
   */
  createReplenishmentOrder(
    params: CreateReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ReplenishmentOrderReference>> {
    return this.call(operations.createReplenishmentOrder, params, options)
  }

  /**
   * Returns an AWD inbound order.
   *
   * `GET /awd/2024-05-09/inboundOrders/{orderId}`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinbound
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getInbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  getInbound(params: GetInboundParams, options?: RequestOptions): Promise<ApiResponse<InboundOrder>> {
    return this.call(operations.getInbound, params, options)
  }

  /**
   * Returns an AWD inbound shipment.
   *
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinboundshipment
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getInboundShipment({ shipmentId: 'STAR-7WMC2KQ4XHJ5' })
   */
  getInboundShipment(
    params: GetInboundShipmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<InboundShipment>> {
    return this.call(operations.getInboundShipment, params, options)
  }

  /**
   * Returns the status of a shipment's box labels and, once they exist, a URL to download them. Asynchronous: the
   * URL is available when the status is `GENERATED`.
   *
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinboundshipmentlabels
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getInboundShipmentLabels({ shipmentId: 'STAR-7WMC2KQ4XHJ5' })
   */
  getInboundShipmentLabels(
    params: GetInboundShipmentLabelsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ShipmentLabels>> {
    return this.call(operations.getInboundShipmentLabels, params, options)
  }

  /**
   * Returns the page types that are possible for the labels of a shipment. Asynchronous: they are available when
   * the status is `GENERATED`.
   *
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlabelpagetypes
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getLabelPageTypes({ shipmentId: 'STAR-7WMC2KQ4XHJ5' })
   */
  getLabelPageTypes(
    params: GetLabelPageTypesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ShipmentLabelPageTypes>> {
    return this.call(operations.getLabelPageTypes, params, options)
  }

  /**
   * Returns an AWD outbound order with its shipments. If the order is not eligible, `executionErrors` tells why.
   *
   * `GET /awd/2024-05-09/outboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getoutbound
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getOutbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  getOutbound(params: GetOutboundParams, options?: RequestOptions): Promise<ApiResponse<OutboundOrder>> {
    return this.call(operations.getOutbound, params, options)
  }

  /**
   * Returns an AWD replenishment order with its shipments to FBA.
   *
   * `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreplenishmentorder
   * @example
   * const { data } = await amazonWarehousingAndDistribution.getReplenishmentOrder({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2' })
   */
  getReplenishmentOrder(
    params: GetReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ReplenishmentOrder>> {
    return this.call(operations.getReplenishmentOrder, params, options)
  }

  /**
   * Returns the main data of the seller's AWD inbound shipments, in pages. Filter them by status and by time of
   * update.
   *
   * `GET /awd/2024-05-09/inboundShipments`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinboundshipments
   * @example
   * for await (const item of amazonWarehousingAndDistribution.listInboundShipments()) console.log(item)
   */
  listInboundShipments(
    params?: ListInboundShipmentsParams,
    options?: RequestOptions,
  ): Paged<ShipmentListing, InboundShipmentSummary> {
    return this.call(operations.listInboundShipments, params, options)
  }

  /**
   * Returns the seller's AWD inventory by SKU, in pages.
   *
   * `GET /awd/2024-05-09/inventory`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listinventory
   * @example
   * for await (const item of amazonWarehousingAndDistribution.listInventory()) console.log(item)
   */
  listInventory(params?: ListInventoryParams, options?: RequestOptions): Paged<InventoryListing, InventorySummary> {
    return this.call(operations.listInventory, params, options)
  }

  /**
   * Returns the seller's AWD outbound orders, in pages, sorted by time of update, latest first by default.
   *
   * `GET /awd/2024-05-09/outboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listoutbounds
   * @example
   * for await (const item of amazonWarehousingAndDistribution.listOutbounds()) console.log(item)
   */
  listOutbounds(params?: ListOutboundsParams, options?: RequestOptions): Paged<OutboundListing, OutboundOrder> {
    return this.call(operations.listOutbounds, params, options)
  }

  /**
   * Returns the seller's AWD replenishment orders, in pages, sorted by time of update, latest first by default.
   *
   * `GET /awd/2024-05-09/replenishmentOrders`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listreplenishmentorders
   * @example
   * for await (const item of amazonWarehousingAndDistribution.listReplenishmentOrders()) console.log(item)
   */
  listReplenishmentOrders(
    params?: ListReplenishmentOrdersParams,
    options?: RequestOptions,
  ): Paged<ReplenishmentOrderListing, ReplenishmentOrder> {
    return this.call(operations.listReplenishmentOrders, params, options)
  }

  /**
   * Changes an AWD inbound order that is still a draft. Only `packagesToInbound`, `originAddress` and
   * `preferences` can change. In each item of `body.packagesToInbound`, if `distributionPackage.type` is `CASE`,
   * also set `distributionPackage.contents.products`. In each item of `body.packagesToInbound`, if
   * `distributionPackage.type` is `PALLET`, also set `distributionPackage.contents.packages`.
   *
   * `PUT /awd/2024-05-09/inboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateinbound
   * @example
   * await amazonWarehousingAndDistribution.updateInbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2',
   *   body: { orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2', createdAt: '2026-11-02T09:30:00Z', orderStatus: 'DRAFT',
   *   originAddress: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' }, packagesToInbound: [{ count: 10, distributionPackage: { type: 'CASE',
   *   contents: { products: [{ sku: 'MUG-BLUE-350ML', quantity: 12 }] }, measurements: { dimensions: { length: 16,
   *   width: 12, height: 10, unitOfMeasurement: 'INCHES' }, weight: { weight: 18.5,
   *   unitOfMeasurement: 'POUNDS' } } } }] } })
   */
  updateInbound(params: UpdateInboundParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateInbound, params, options)
  }

  /**
   * Changes the transportation details of an AWD inbound shipment.
   *
   * `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateinboundshipmenttransportdetails
   * @example
   * await amazonWarehousingAndDistribution.updateInboundShipmentTransportDetails({ shipmentId: 'STAR-7WMC2KQ4XHJ5',
   *   body: { trackingDetails: [{ carrierCode: { carrierCodeType: 'SCAC', carrierCodeValue: 'UPSN' },
   *   bookingId: '1Z12345E1512345676' }] } })
   */
  updateInboundShipmentTransportDetails(
    params: UpdateInboundShipmentTransportDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<void>> {
    return this.call(operations.updateInboundShipmentTransportDetails, params, options)
  }

  /**
   * Changes an AWD outbound order in status `DRAFT`, `ELIGIBLE` or `INELIGIBLE`, and restarts its validation. Only
   * `productsToOutbound` and `orderPreferences` can change.
   *
   * `PUT /awd/2024-05-09/outboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateoutbound
   * @example
   * const { data } = await amazonWarehousingAndDistribution.updateOutbound({ orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2',
   *   body: { orderId: '3f6c1de2-5c4c-4f0e-9d0a-7a41f6e1c9d2', orderStatus: 'DRAFT', outboundShipments: [],
   *   productsToOutbound: [{ sku: 'MUG-BLUE-350ML', quantity: 96 }] } })
   */
  updateOutbound(params: UpdateOutboundParams, options?: RequestOptions): Promise<ApiResponse<OutboundOrderReference>> {
    return this.call(operations.updateOutbound, params, options)
  }
}
