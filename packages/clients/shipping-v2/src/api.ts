// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon.com/sp-api/reference/shipping-v2
 */
export class ShippingApi extends SellingPartnerClient {
  /**
   * `PUT /shipping/v2/shipments/{shipmentId}/cancel`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/shipping-v2
   */
  cancelShipment(
    params: CancelShipmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CancelShipmentResponse>> {
    return this.request(operations.cancelShipment, params, options)
  }

  /**
   * `POST /shipping/v2/claims`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createclaim
   */
  createClaim(params: CreateClaimParams, options?: RequestOptions): Promise<AxiosResponse<CreateClaimResponse>> {
    return this.request(operations.createClaim, params, options)
  }

  /**
   * `POST /shipping/v2/shipments/directPurchase`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/directpurchaseshipment
   */
  directPurchaseShipment(
    params: DirectPurchaseShipmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<DirectPurchaseResponse>> {
    return this.request(operations.directPurchaseShipment, params, options)
  }

  /**
   * `POST /shipping/v2/collectionForms`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/generatecollectionform
   */
  generateCollectionForm(
    params: GenerateCollectionFormParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GenerateCollectionFormResponse>> {
    return this.request(operations.generateCollectionForm, params, options)
  }

  /**
   * `GET /shipping/v2/accessPoints`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getaccesspoints
   */
  getAccessPoints(
    params: GetAccessPointsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetAccessPointsResponse>> {
    return this.request(operations.getAccessPoints, params, options)
  }

  /**
   * `GET /shipping/v2/shipments/additionalInputs/schema`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getadditionalinputs
   */
  getAdditionalInputs(
    params: GetAdditionalInputsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetAdditionalInputsResponse>> {
    return this.request(operations.getAdditionalInputs, params, options)
  }

  /**
   * `GET /shipping/v2/carrierAccountFormInputs`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getcarrieraccountforminputs
   */
  getCarrierAccountFormInputs(
    params?: GetCarrierAccountFormInputsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetCarrierAccountFormInputsResponse>> {
    return this.request(operations.getCarrierAccountFormInputs, params, options)
  }

  /**
   * `PUT /shipping/v2/carrierAccounts`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getcarrieraccounts
   */
  getCarrierAccounts(
    params: GetCarrierAccountsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetCarrierAccountsResponse>> {
    return this.request(operations.getCarrierAccounts, params, options)
  }

  /**
   * `GET /shipping/v2/collectionForms/{collectionFormId}`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getcollectionform
   */
  getCollectionForm(
    params: GetCollectionFormParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetCollectionFormResponse>> {
    return this.request(operations.getCollectionForm, params, options)
  }

  /**
   * `PUT /shipping/v2/collectionForms/history`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getcollectionformhistory
   */
  getCollectionFormHistory(
    params: GetCollectionFormHistoryParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetCollectionFormHistoryResponse>> {
    return this.request(operations.getCollectionFormHistory, params, options)
  }

  /**
   * `POST /shipping/v2/shipments/rates`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/shipping-v2
   */
  getRates(params: GetRatesParams, options?: RequestOptions): Promise<AxiosResponse<GetRatesResponse>> {
    return this.request(operations.getRates, params, options)
  }

  /**
   * `GET /shipping/v2/shipments/{shipmentId}/documents`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getshipmentdocuments
   */
  getShipmentDocuments(
    params: GetShipmentDocumentsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetShipmentDocumentsResponse>> {
    return this.request(operations.getShipmentDocuments, params, options)
  }

  /**
   * `GET /shipping/v2/tracking`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/gettracking
   */
  getTracking(params: GetTrackingParams, options?: RequestOptions): Promise<AxiosResponse<GetTrackingResponse>> {
    return this.request(operations.getTracking, params, options)
  }

  /**
   * `PUT /shipping/v2/unmanifestedShipments`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getunmanifestedshipments
   */
  getUnmanifestedShipments(
    params: GetUnmanifestedShipmentsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetUnmanifestedShipmentsResponse>> {
    return this.request(operations.getUnmanifestedShipments, params, options)
  }

  /**
   * `PUT /shipping/v2/carrierAccounts/{carrierId}`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccount
   */
  linkCarrierAccount(
    params: LinkCarrierAccountParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<LinkCarrierAccountResponse>> {
    return this.request(operations.linkCarrierAccount, params, options)
  }

  /**
   * `POST /shipping/v2/carrierAccounts/{carrierId}`
   *
   * Usage plan: 5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccountbypost
   */
  linkCarrierAccountByPost(
    params: LinkCarrierAccountByPostParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<LinkCarrierAccountResponse>> {
    return this.request(operations.linkCarrierAccountByPost, params, options)
  }

  /**
   * `POST /shipping/v2/oneClickShipment`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/oneclickshipment
   */
  oneClickShipment(
    params: OneClickShipmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<OneClickShipmentResponse>> {
    return this.request(operations.oneClickShipment, params, options)
  }

  /**
   * `POST /shipping/v2/shipments`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/shipping-v2
   */
  purchaseShipment(
    params: PurchaseShipmentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PurchaseShipmentResponse>> {
    return this.request(operations.purchaseShipment, params, options)
  }

  /**
   * `POST /shipping/v2/ndrFeedback`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/submitndrfeedback
   */
  submitNdrFeedback(params: SubmitNdrFeedbackParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.submitNdrFeedback, params, options)
  }

  /**
   * `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
   *
   * Usage plan: 80 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/unlinkcarrieraccount
   */
  unlinkCarrierAccount(
    params: UnlinkCarrierAccountParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<UnlinkCarrierAccountResponse>> {
    return this.request(operations.unlinkCarrierAccount, params, options)
  }
}
