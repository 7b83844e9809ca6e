// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreatePackagesParams,
  GenerateInvoiceParams,
  GenerateShipLabelsParams,
  GetShipmentParams,
  GetShipmentsParams,
  InvoiceResponse,
  ProcessShipmentParams,
  RetrieveInvoiceParams,
  RetrieveShippingOptionsParams,
  ShipLabelsResponse,
  Shipment,
  ShipmentsResponse,
  ShippingOptionsResponse,
  UpdatePackageParams,
  UpdatePackageStatusParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for External Fulfillment Shipments 2024-09-11 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-shipments-v2024-09-11
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ExternalFulfillmentShipmentsApi } from '@selling-partner/external-fulfillment-shipments-2024-09-11'
 * const externalFulfillmentShipments = new ExternalFulfillmentShipmentsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ExternalFulfillmentShipmentsApi extends SellingPartnerClient {
  /**
   * Submits the packages of a shipment, with their dimensions, weights and line items.
   *
   * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createpackages
   * @example
   * await externalFulfillmentShipments.createPackages({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   body: { packages: [{ id: '1', dimensions: { length: { value: '25', dimensionUnit: 'CM' }, width: { value: '20',
   *   dimensionUnit: 'CM' }, height: { value: '12', dimensionUnit: 'CM' } }, weight: { value: '0.65',
   *   weightUnit: 'KG' }, packageLineItems: [{ packageLineItemId: '1', quantity: 2 }] }] } })
   */
  createPackages(params: CreatePackagesParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.createPackages, params, options)
  }

  /**
   * Creates the invoice of a shipment and returns it.
   *
   * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateinvoice
   * @example
   * const { data } = await externalFulfillmentShipments.generateInvoice({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42' })
   */
  generateInvoice(params: GenerateInvoiceParams, options?: RequestOptions): Promise<ApiResponse<InvoiceResponse>> {
    return this.call(operations.generateInvoice, params, options)
  }

  /**
   * Creates or recreates the shipping labels of packages of a shipment, and returns them.
   *
   * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateshiplabels
   * @example
   * const { data } = await externalFulfillmentShipments.generateShipLabels({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   operation: 'GENERATE', body: { packageIds: ['1'], courierSupportedAttributes: { carrierName: 'ATS',
   *   trackingId: '151958276037' } } })
   */
  generateShipLabels(
    params: GenerateShipLabelsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ShipLabelsResponse>> {
    return this.call(operations.generateShipLabels, params, options)
  }

  /**
   * Returns one shipment with its line items, requirements and packages.
   *
   * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}`
   *
   * Usage plan: 2 requests per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-shipments-v2024-09-11
   * @example
   * const { data } = await externalFulfillmentShipments.getShipment({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42' })
   */
  getShipment(params: GetShipmentParams, options?: RequestOptions): Promise<ApiResponse<Shipment>> {
    return this.call(operations.getShipment, params, options)
  }

  /**
   * Returns the seller's shipments with one status, in pages. A page can be empty: continue until the response has
   * no `nextToken`.
   *
   * `GET /externalFulfillment/2024-09-11/shipments`
   *
   * Usage plan: 2 requests per second, burst 5. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-shipments-v2024-09-11
   * @example
   * for await (const item of externalFulfillmentShipments.getShipments({ locationId: 'EXSB',
   *   status: 'ACCEPTED' })) console.log(item)
   */
  getShipments(params: GetShipmentsParams, options?: RequestOptions): Paged<ShipmentsResponse, Shipment> {
    return this.call(operations.getShipments, params, options)
  }

  /**
   * Confirms or rejects a shipment, with details of its line items.
   *
   * `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/processshipment
   * @example
   * await externalFulfillmentShipments.processShipment({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   operation: 'CONFIRM', body: { lineItems: [{ lineItem: { id: '1', quantity: 2 } }] } })
   */
  processShipment(params: ProcessShipmentParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.processShipment, params, options)
  }

  /**
   * Returns the invoice of a shipment. Create it with `generateInvoice`.
   *
   * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/retrieveinvoice
   * @example
   * const { data } = await externalFulfillmentShipments.retrieveInvoice({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42' })
   */
  retrieveInvoice(params: RetrieveInvoiceParams, options?: RequestOptions): Promise<ApiResponse<InvoiceResponse>> {
    return this.call(operations.retrieveInvoice, params, options)
  }

  /**
   * Returns the shipping options of one package. Choose one for `generateShipLabels`. Empty if the store and
   * channel have a fixed shipping option.
   *
   * `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/retrieveshippingoptions
   * @example
   * const { data } = await externalFulfillmentShipments.retrieveShippingOptions({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   packageId: '1' })
   */
  retrieveShippingOptions(
    params: RetrieveShippingOptionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ShippingOptionsResponse>> {
    return this.call(operations.retrieveShippingOptions, params, options)
  }

  /**
   * Changes the details of one package of a shipment.
   *
   * `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-shipments-v2024-09-11
   * @example
   * await externalFulfillmentShipments.updatePackage({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   packageId: '1', body: { id: '1', dimensions: { length: { value: '25', dimensionUnit: 'CM' },
   *   width: { value: '20', dimensionUnit: 'CM' }, height: { value: '12', dimensionUnit: 'CM' } },
   *   weight: { value: '0.65', weightUnit: 'KG' }, packageLineItems: [{ packageLineItemId: '1', quantity: 2 }] } })
   */
  updatePackage(params: UpdatePackageParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updatePackage, params, options)
  }

  /**
   * Changes the delivery status of one package. Pass the status in the body.
   *
   * `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatepackagestatus
   * @example
   * await externalFulfillmentShipments.updatePackageStatus({ shipmentId: 'a7c9f0de-1f4d-4c5b-93f0-5d2f6a1b8e42',
   *   packageId: '1', body: { status: 'SHIPPED' } })
   */
  updatePackageStatus(params: UpdatePackageStatusParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updatePackageStatus, params, options)
  }
}
