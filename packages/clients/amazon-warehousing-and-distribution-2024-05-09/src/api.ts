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
   * @see https://developer-docs.amazon/sp-api/reference/listinboundshipments
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
   * @see https://developer-docs.amazon/sp-api/reference/listinventory
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
   * @see https://developer-docs.amazon/sp-api/reference/listoutbounds
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
   * @see https://developer-docs.amazon/sp-api/reference/listreplenishmentorders
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
   */
  updateOutbound(params: UpdateOutboundParams, options?: RequestOptions): Promise<ApiResponse<OutboundOrderReference>> {
    return this.call(operations.updateOutbound, params, options)
  }
}
