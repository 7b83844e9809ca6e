// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetBillOfLadingParams,
  GetBillOfLadingResponse,
  GetLabelsParams,
  GetLabelsResponse,
  GetPrepInstructionsParams,
  GetPrepInstructionsResponse,
  GetShipmentItemsByShipmentIdParams,
  GetShipmentItemsParams,
  GetShipmentItemsResponse,
  GetShipmentsParams,
  GetShipmentsResponse,
  InboundShipmentInfo,
  InboundShipmentItem,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Fulfillment Inbound v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fulfillment-inbound-v0
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FulfillmentInboundApi } from '@selling-partner/fulfillment-inbound-v0'
 * const fulfillmentInbound = new FulfillmentInboundApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FulfillmentInboundApi extends SellingPartnerClient {
  /**
   * Returns a URL to download the bill of lading (PDF) of an LTL or FTL inbound shipment with an Amazon-partnered
   * carrier.
   *
   * `GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getbilloflading
   * @example
   * const { data } = await fulfillmentInbound.getBillOfLading({ shipmentId: 'FBA15DJ9SVVD' })
   */
  getBillOfLading(
    params: GetBillOfLadingParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetBillOfLadingResponse>> {
    return this.call(operations.getBillOfLading, params, options)
  }

  /**
   * Returns a URL to download package or pallet labels for an inbound shipment.
   *
   * `GET /fba/inbound/v0/shipments/{shipmentId}/labels`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlabels
   * @example
   * const { data } = await fulfillmentInbound.getLabels({ shipmentId: 'FBA15DJ9SVVD',
   *   PageType: 'PackageLabel_Letter_2', LabelType: 'BARCODE_2D', PageSize: 20, PageStartIndex: 0 })
   */
  getLabels(params: GetLabelsParams, options?: RequestOptions): Promise<ApiResponse<GetLabelsResponse>> {
    return this.call(operations.getLabels, params, options)
  }

  /**
   * Returns labeling requirements and preparation instructions for items sent to Amazon's fulfillment network. Use
   * `SellerSKUList` for listed items, `ASINList` to decide on sourcing.
   *
   * `GET /fba/inbound/v0/prepInstructions`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getprepinstructions
   * @example
   * const { data } = await fulfillmentInbound.getPrepInstructions({ ShipToCountryCode: 'US',
   *   SellerSKUList: ['MUG-BLUE-350ML'] })
   */
  getPrepInstructions(
    params: GetPrepInstructionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetPrepInstructionsResponse>> {
    return this.call(operations.getPrepInstructions, params, options)
  }

  /**
   * Returns items of inbound shipments that were updated in a time range, in pages. Use
   * `getShipmentItemsByShipmentId` for the items of one shipment. If `QueryType` is `DATE_RANGE`, also set
   * `LastUpdatedAfter` and `LastUpdatedBefore`. If `QueryType` is `NEXT_TOKEN`, also set `NextToken`.
   *
   * `GET /fba/inbound/v0/shipmentItems`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentitems
   * @example
   * for await (const item of fulfillmentInbound.getShipmentItems({ LastUpdatedAfter: '2026-11-01T00:00:00Z',
   *   LastUpdatedBefore: '2026-11-08T00:00:00Z', QueryType: 'DATE_RANGE',
   *   MarketplaceId: 'ATVPDKIKX0DER' })) console.log(item)
   */
  getShipmentItems(
    params: GetShipmentItemsParams,
    options?: RequestOptions,
  ): Paged<GetShipmentItemsResponse, InboundShipmentItem> {
    return this.call(operations.getShipmentItems, params, options)
  }

  /**
   * Returns the items of an inbound shipment.
   *
   * `GET /fba/inbound/v0/shipments/{shipmentId}/items`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentitemsbyshipmentid
   * @example
   * const { data } = await fulfillmentInbound.getShipmentItemsByShipmentId({ shipmentId: 'FBA15DJ9SVVD' })
   */
  getShipmentItemsByShipmentId(
    params: GetShipmentItemsByShipmentIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetShipmentItemsResponse>> {
    return this.call(operations.getShipmentItemsByShipmentId, params, options)
  }

  /**
   * Returns inbound shipments, in pages. Select them by status and ID, or by the time of their last update. If
   * `QueryType` is `DATE_RANGE`, also set `LastUpdatedAfter` and `LastUpdatedBefore`. If `QueryType` is
   * `NEXT_TOKEN`, also set `NextToken`.
   *
   * `GET /fba/inbound/v0/shipments`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/fulfillment-inbound-v0
   * @example
   * for await (const item of fulfillmentInbound.getShipments({ ShipmentStatusList: ['WORKING', 'SHIPPED'],
   *   QueryType: 'SHIPMENT', MarketplaceId: 'ATVPDKIKX0DER' })) console.log(item)
   */
  getShipments(params: GetShipmentsParams, options?: RequestOptions): Paged<GetShipmentsResponse, InboundShipmentInfo> {
    return this.call(operations.getShipments, params, options)
  }
}
