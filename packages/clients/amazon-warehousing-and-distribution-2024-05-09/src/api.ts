// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
  InventoryListing,
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
 * @see https://developer-docs.amazon.com/sp-api/reference/amazon-warehousing-and-distribution-v2024-05-09
 */
export class AmazonWarehousingAndDistributionApi extends SellingPartnerClient {
  /**
   * `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/cancelinbound
   */
  cancelInbound(params: CancelInboundParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.cancelInbound, params, options)
  }

  /**
   * `POST /awd/2024-05-09/inboundEligibility`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/checkinboundeligibility
   */
  checkInboundEligibility(
    params: CheckInboundEligibilityParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<InboundEligibility>> {
    return this.request(operations.checkInboundEligibility, params, options)
  }

  /**
   * `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirminbound
   */
  confirmInbound(params: ConfirmInboundParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.confirmInbound, params, options)
  }

  /**
   * `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmoutbound
   */
  confirmOutbound(params: ConfirmOutboundParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.confirmOutbound, params, options)
  }

  /**
   * `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmreplenishmentorder
   */
  confirmReplenishmentOrder(
    params: ConfirmReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<void>> {
    return this.request(operations.confirmReplenishmentOrder, params, options)
  }

  /**
   * `POST /awd/2024-05-09/inboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createinbound
   */
  createInbound(params: CreateInboundParams, options?: RequestOptions): Promise<AxiosResponse<InboundOrderReference>> {
    return this.request(operations.createInbound, params, options)
  }

  /**
   * `POST /awd/2024-05-09/outboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createoutbound
   */
  createOutbound(
    params: CreateOutboundParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<OutboundOrderReference>> {
    return this.request(operations.createOutbound, params, options)
  }

  /**
   * `POST /awd/2024-05-09/replenishmentOrders`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createreplenishmentorder
   */
  createReplenishmentOrder(
    params: CreateReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ReplenishmentOrderReference>> {
    return this.request(operations.createReplenishmentOrder, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inboundOrders/{orderId}`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinbound
   */
  getInbound(params: GetInboundParams, options?: RequestOptions): Promise<AxiosResponse<InboundOrder>> {
    return this.request(operations.getInbound, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinboundshipment
   */
  getInboundShipment(
    params: GetInboundShipmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<InboundShipment>> {
    return this.request(operations.getInboundShipment, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinboundshipmentlabels
   */
  getInboundShipmentLabels(
    params: GetInboundShipmentLabelsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ShipmentLabels>> {
    return this.request(operations.getInboundShipmentLabels, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getlabelpagetypes
   */
  getLabelPageTypes(
    params: GetLabelPageTypesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ShipmentLabelPageTypes>> {
    return this.request(operations.getLabelPageTypes, params, options)
  }

  /**
   * `GET /awd/2024-05-09/outboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getoutbound
   */
  getOutbound(params: GetOutboundParams, options?: RequestOptions): Promise<AxiosResponse<OutboundOrder>> {
    return this.request(operations.getOutbound, params, options)
  }

  /**
   * `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getreplenishmentorder
   */
  getReplenishmentOrder(
    params: GetReplenishmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ReplenishmentOrder>> {
    return this.request(operations.getReplenishmentOrder, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inboundShipments`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinboundshipments
   */
  listInboundShipments(
    params?: ListInboundShipmentsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ShipmentListing>> {
    return this.request(operations.listInboundShipments, params, options)
  }

  /**
   * `GET /awd/2024-05-09/inventory`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listinventory
   */
  listInventory(params?: ListInventoryParams, options?: RequestOptions): Promise<AxiosResponse<InventoryListing>> {
    return this.request(operations.listInventory, params, options)
  }

  /**
   * `GET /awd/2024-05-09/outboundOrders`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listoutbounds
   */
  listOutbounds(params?: ListOutboundsParams, options?: RequestOptions): Promise<AxiosResponse<OutboundListing>> {
    return this.request(operations.listOutbounds, params, options)
  }

  /**
   * `GET /awd/2024-05-09/replenishmentOrders`
   *
   * Usage plan: not documented. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listreplenishmentorders
   */
  listReplenishmentOrders(
    params?: ListReplenishmentOrdersParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ReplenishmentOrderListing>> {
    return this.request(operations.listReplenishmentOrders, params, options)
  }

  /**
   * `PUT /awd/2024-05-09/inboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateinbound
   */
  updateInbound(params: UpdateInboundParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.updateInbound, params, options)
  }

  /**
   * `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateinboundshipmenttransportdetails
   */
  updateInboundShipmentTransportDetails(
    params: UpdateInboundShipmentTransportDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<void>> {
    return this.request(operations.updateInboundShipmentTransportDetails, params, options)
  }

  /**
   * `PUT /awd/2024-05-09/outboundOrders/{orderId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateoutbound
   */
  updateOutbound(
    params: UpdateOutboundParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<OutboundOrderReference>> {
    return this.request(operations.updateOutbound, params, options)
  }
}
