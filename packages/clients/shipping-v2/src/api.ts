// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateClaimParams,
  CreateClaimResponse,
  DirectPurchaseResponse,
  DirectPurchaseShipmentParams,
  GenerateCollectionFormParams,
  GenerateCollectionFormResponse,
  GetAccessPointsParams,
  GetAccessPointsResponse,
  GetAdditionalInputsParams,
  GetAdditionalInputsResponse,
  GetCarrierAccountFormInputsParams,
  GetCarrierAccountFormInputsResponse,
  GetCarrierAccountsParams,
  GetCarrierAccountsResponse,
  GetCollectionFormHistoryParams,
  GetCollectionFormHistoryResponse,
  GetCollectionFormParams,
  GetCollectionFormResponse,
  GetRatesParams,
  GetRatesResponse,
  GetShipmentDocumentsParams,
  GetShipmentDocumentsResponse,
  GetTrackingParams,
  GetTrackingResponse,
  GetUnmanifestedShipmentsParams,
  GetUnmanifestedShipmentsResponse,
  LinkCarrierAccountByPostParams,
  LinkCarrierAccountParams,
  LinkCarrierAccountResponse,
  OneClickShipmentParams,
  OneClickShipmentResponse,
  PurchaseShipmentParams,
  PurchaseShipmentResponse,
  SubmitNdrFeedbackParams,
  UnlinkCarrierAccountParams,
  UnlinkCarrierAccountResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Shipping v2 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/shipping-v2
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ShippingApi } from '@selling-partner/shipping-v2'
 * const shipping = new ShippingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ShippingApi extends SellingPartnerClient {
  /**
   * Cancels a bought shipment. The response is an empty object.
   *
   * `PUT /shipping/v2/shipments/{shipmentId}/cancel`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v2
   * @example
   * const { data } = await shipping.cancelShipment({ shipmentId: '87852211788104' })
   */
  cancelShipment(params: CancelShipmentParams, options?: RequestOptions): Promise<ApiResponse<CancelShipmentResponse>> {
    return this.call(operations.cancelShipment, params, options)
  }

  /**
   * Files a carrier claim for one eligible shipment, such as a lost or damaged one.
   *
   * `POST /shipping/v2/claims`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createclaim
   * @example
   * const { data } = await shipping.createClaim({ body: { trackingId: 'TBA123456789012',
   *   claimReason: 'LOST_IN_TRANSIT', settlementType: 'REFUND', declaredValue: { value: 25.98, unit: 'USD' } } })
   */
  createClaim(params: CreateClaimParams, options?: RequestOptions): Promise<ApiResponse<CreateClaimResponse>> {
    return this.call(operations.createClaim, params, options)
  }

  /**
   * Buys shipping for a shipment in one call, without `getRates`. Amazon chooses the best fitting service, and the
   * response contains the labels.
   *
   * `POST /shipping/v2/shipments/directPurchase`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/directpurchaseshipment
   * @example
   * const { data } = await shipping.directPurchaseShipment({ body: { shipTo: { name: 'Jane Doe',
   *   addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
   *   shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' }, packages: [{ packageClientReferenceId: 'box-1',
   *   dimensions: { length: 10, width: 8, height: 5, unit: 'INCH' }, weight: { value: 1.4, unit: 'POUND' },
   *   insuredValue: { value: 25.98, unit: 'USD' }, items: [{ quantity: 2, description: 'Blue mug, 350 ml' }] }],
   *   channelDetails: { channelType: 'EXTERNAL' }, labelSpecifications: { format: 'PDF', size: { width: 4, length: 6,
   *   unit: 'INCH' }, needFileJoining: false, requestedDocumentTypes: ['LABEL'] } } })
   */
  directPurchaseShipment(
    params: DirectPurchaseShipmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<DirectPurchaseResponse>> {
    return this.call(operations.directPurchaseShipment, params, options)
  }

  /**
   * Generates the form (manifest) with which a carrier collects shipments. `getUnmanifestedShipments` returns the
   * carriers and places that need one.
   *
   * `POST /shipping/v2/collectionForms`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generatecollectionform
   * @example
   * const { data } = await shipping.generateCollectionForm({ body: { carrierId: 'AMZN_US',
   *   shipFromAddress: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' } } })
   */
  generateCollectionForm(
    params: GenerateCollectionFormParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GenerateCollectionFormResponse>> {
    return this.call(operations.generateCollectionForm, params, options)
  }

  /**
   * Returns pickup and drop-off places, such as lockers and counters, near a postal code.
   *
   * `GET /shipping/v2/accessPoints`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getaccesspoints
   * @example
   * const { data } = await shipping.getAccessPoints({ accessPointTypes: ['HELIX'], countryCode: 'US',
   *   postalCode: '98101' })
   */
  getAccessPoints(
    params: GetAccessPointsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAccessPointsResponse>> {
    return this.call(operations.getAccessPoints, params, options)
  }

  /**
   * Returns the JSON schema of the extra data that a rate requires. Call it before `purchaseShipment` if the
   * rate's `requiresAdditionalInputs` is `true`.
   *
   * `GET /shipping/v2/shipments/additionalInputs/schema`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getadditionalinputs
   * @example
   * const { data } = await shipping.getAdditionalInputs({ requestToken: 'amzn1.rq.123456789.101',
   *   rateId: '122324234543535321345436534321423423523452345' })
   */
  getAdditionalInputs(
    params: GetAdditionalInputsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAdditionalInputsResponse>> {
    return this.call(operations.getAdditionalInputs, params, options)
  }

  /**
   * Returns the carriers whose accounts can be linked, with the form fields that each carrier requires. Send the
   * values with `linkCarrierAccount`.
   *
   * `GET /shipping/v2/carrierAccountFormInputs`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcarrieraccountforminputs
   * @example
   * const { data } = await shipping.getCarrierAccountFormInputs()
   */
  getCarrierAccountFormInputs(
    params?: GetCarrierAccountFormInputsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetCarrierAccountFormInputsResponse>> {
    return this.call(operations.getCarrierAccountFormInputs, params, options)
  }

  /**
   * Returns the carrier accounts that are linked to the seller.
   *
   * `PUT /shipping/v2/carrierAccounts`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcarrieraccounts
   * @example
   * const { data } = await shipping.getCarrierAccounts({ body: { clientReferenceDetails: [{ clientReferenceType: 'IntegratorShipperId',
   *   clientReferenceId: 'shipper-17' }] } })
   */
  getCarrierAccounts(
    params: GetCarrierAccountsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetCarrierAccountsResponse>> {
    return this.call(operations.getCarrierAccounts, params, options)
  }

  /**
   * Returns the document of a collection form generated before, to print it again.
   *
   * `GET /shipping/v2/collectionForms/{collectionFormId}`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcollectionform
   * @example
   * const { data } = await shipping.getCollectionForm({ collectionFormId: 'f3c9a1b7-5d2e-4b60-9a8c-7e1d0f2b4c65' })
   */
  getCollectionForm(
    params: GetCollectionFormParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetCollectionFormResponse>> {
    return this.call(operations.getCollectionForm, params, options)
  }

  /**
   * Returns the collection forms generated before. Get the document of one with `getCollectionForm`.
   *
   * `PUT /shipping/v2/collectionForms/history`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcollectionformhistory
   * @example
   * const { data } = await shipping.getCollectionFormHistory({ body: { carrierId: 'AMZN_US', maxResults: 20 } })
   */
  getCollectionFormHistory(
    params: GetCollectionFormHistoryParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetCollectionFormHistoryResponse>> {
    return this.call(operations.getCollectionFormHistory, params, options)
  }

  /**
   * Returns the shipping services that can carry the packages, with prices and promised times. Buy one with
   * `purchaseShipment` within 10 minutes. If `body.channelDetails.channelType` is `AMAZON`, also set
   * `body.channelDetails.amazonOrderDetails`.
   *
   * `POST /shipping/v2/shipments/rates`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v2
   * @example
   * const { data } = await shipping.getRates({ body: { shipTo: { name: 'Jane Doe', addressLine1: '12 Maple Street',
   *   city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
   *   shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' }, packages: [{ packageClientReferenceId: 'box-1',
   *   dimensions: { length: 10, width: 8, height: 5, unit: 'INCH' }, weight: { value: 1.4, unit: 'POUND' },
   *   insuredValue: { value: 25.98, unit: 'USD' }, items: [{ quantity: 2, description: 'Blue mug, 350 ml' }] }],
   *   channelDetails: { channelType: 'EXTERNAL' } } })
   */
  getRates(params: GetRatesParams, options?: RequestOptions): Promise<ApiResponse<GetRatesResponse>> {
    return this.call(operations.getRates, params, options)
  }

  /**
   * Returns the label and other documents of one package of a bought shipment.
   *
   * `GET /shipping/v2/shipments/{shipmentId}/documents`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentdocuments
   * @example
   * const { data } = await shipping.getShipmentDocuments({ shipmentId: '87852211788104',
   *   packageClientReferenceId: 'box-1' })
   */
  getShipmentDocuments(
    params: GetShipmentDocumentsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetShipmentDocumentsResponse>> {
    return this.call(operations.getShipmentDocuments, params, options)
  }

  /**
   * Returns the status and the tracking events of a package whose shipping was bought.
   *
   * `GET /shipping/v2/tracking`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/gettracking
   * @example
   * const { data } = await shipping.getTracking({ trackingId: 'TBA123456789012', carrierId: 'AMZN_US' })
   */
  getTracking(params: GetTrackingParams, options?: RequestOptions): Promise<ApiResponse<GetTrackingResponse>> {
    return this.call(operations.getTracking, params, options)
  }

  /**
   * Returns the carriers and pickup addresses with shipments that are not yet on a collection form. Only includes
   * carriers that support such forms.
   *
   * `PUT /shipping/v2/unmanifestedShipments`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getunmanifestedshipments
   * @example
   * const { data } = await shipping.getUnmanifestedShipments({ body: { clientReferenceDetails: [{ clientReferenceType: 'IntegratorShipperId',
   *   clientReferenceId: 'shipper-17' }] } })
   */
  getUnmanifestedShipments(
    params: GetUnmanifestedShipmentsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetUnmanifestedShipmentsResponse>> {
    return this.call(operations.getUnmanifestedShipments, params, options)
  }

  /**
   * Links the seller's account at a carrier to the seller. `getCarrierAccountFormInputs` returns the attributes
   * that the carrier requires.
   *
   * `PUT /shipping/v2/carrierAccounts/{carrierId}`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/linkcarrieraccount
   * @example
   * const { data } = await shipping.linkCarrierAccount({ carrierId: 'AMZN_US',
   *   body: { carrierAccountType: 'CARRIER_NEGOTIATED', carrierAccountAttributes: [{ attributeName: 'accountNumber',
   *   propertyGroup: 'AccountDetails', value: '12AB34' }] } })
   */
  linkCarrierAccount(
    params: LinkCarrierAccountParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<LinkCarrierAccountResponse>> {
    return this.call(operations.linkCarrierAccount, params, options)
  }

  /**
   * Links the seller's account at a carrier to the seller, like `linkCarrierAccount`, but with the POST method.
   *
   * `POST /shipping/v2/carrierAccounts/{carrierId}`
   *
   * Usage plan: 5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/linkcarrieraccountbypost
   * @example
   * const { data } = await shipping.linkCarrierAccountByPost({ carrierId: 'AMZN_US',
   *   body: { carrierAccountType: 'CARRIER_NEGOTIATED', carrierAccountAttributes: [{ attributeName: 'accountNumber',
   *   propertyGroup: 'AccountDetails', value: '12AB34' }] } })
   */
  linkCarrierAccountByPost(
    params: LinkCarrierAccountByPostParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<LinkCarrierAccountResponse>> {
    return this.call(operations.linkCarrierAccountByPost, params, options)
  }

  /**
   * Buys one of the specified shipping services in one call, without `getRates`. The response contains the labels
   * and the price. If `body.channelDetails.channelType` is `EXTERNAL`, also set `body.shipTo`. If
   * `body.channelDetails.channelType` is `AMAZON`, also set `body.channelDetails.amazonOrderDetails`.
   *
   * `POST /shipping/v2/oneClickShipment`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/oneclickshipment
   * @example
   * const { data } = await shipping.oneClickShipment({ body: { shipTo: { name: 'Jane Doe',
   *   addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
   *   shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' }, packages: [{ packageClientReferenceId: 'box-1',
   *   dimensions: { length: 10, width: 8, height: 5, unit: 'INCH' }, weight: { value: 1.4, unit: 'POUND' },
   *   insuredValue: { value: 25.98, unit: 'USD' }, items: [{ quantity: 2, description: 'Blue mug, 350 ml' }] }],
   *   channelDetails: { channelType: 'EXTERNAL' }, labelSpecifications: { format: 'PDF', size: { width: 4, length: 6,
   *   unit: 'INCH' }, needFileJoining: false, requestedDocumentTypes: ['LABEL'] },
   *   serviceSelection: { serviceId: ['std-us-swa-mfn'] } } })
   */
  oneClickShipment(
    params: OneClickShipmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<OneClickShipmentResponse>> {
    return this.call(operations.oneClickShipment, params, options)
  }

  /**
   * Buys a rate that `getRates` returned, and returns the labels. A rate expires after 10 minutes with the error
   * `TOKEN_EXPIRED`. Call `getRates` again in that case.
   *
   * `POST /shipping/v2/shipments`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v2
   * @example
   * const { data } = await shipping.purchaseShipment({ body: { requestToken: 'amzn1.rq.123456789.101',
   *   rateId: '122324234543535321345436534321423423523452345', requestedDocumentSpecification: { format: 'PDF',
   *   size: { width: 4, length: 6, unit: 'INCH' }, needFileJoining: false, requestedDocumentTypes: ['LABEL'] } } })
   */
  purchaseShipment(
    params: PurchaseShipmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PurchaseShipmentResponse>> {
    return this.call(operations.purchaseShipment, params, options)
  }

  /**
   * Submits how to continue after a failed delivery (non-delivery report, NDR): reschedule, reattempt or return.
   * Only for eligible shipments. If `body.ndrAction` is `RESCHEDULE`, also set
   * `body.ndrRequestData.rescheduleDate`. If `body.ndrAction` is `REATTEMPT`, also set
   * `body.ndrRequestData.additionalAddressNotes`.
   *
   * `POST /shipping/v2/ndrFeedback`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitndrfeedback
   * @example
   * await shipping.submitNdrFeedback({ body: { trackingId: 'TBA123456789012', ndrAction: 'RESCHEDULE',
   *   ndrRequestData: { rescheduleDate: '2026-12-07T00:00:00Z' } } })
   */
  submitNdrFeedback(params: SubmitNdrFeedbackParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.submitNdrFeedback, params, options)
  }

  /**
   * Removes the link between the seller and an account at a carrier.
   *
   * `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/unlinkcarrieraccount
   * @example
   * const { data } = await shipping.unlinkCarrierAccount({ carrierId: 'AMZN_US', body: { accountId: '12AB34' } })
   */
  unlinkCarrierAccount(
    params: UnlinkCarrierAccountParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UnlinkCarrierAccountResponse>> {
    return this.call(operations.unlinkCarrierAccount, params, options)
  }
}
