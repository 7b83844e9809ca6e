// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreateContentDocumentParams,
  GetContentDocumentParams,
  GetContentDocumentResponse,
  ListContentDocumentAsinRelationsParams,
  ListContentDocumentAsinRelationsResponse,
  PostContentDocumentApprovalSubmissionParams,
  PostContentDocumentApprovalSubmissionResponse,
  PostContentDocumentAsinRelationsParams,
  PostContentDocumentAsinRelationsResponse,
  PostContentDocumentResponse,
  PostContentDocumentSuspendSubmissionParams,
  PostContentDocumentSuspendSubmissionResponse,
  SearchContentDocumentsParams,
  SearchContentDocumentsResponse,
  SearchContentPublishRecordsParams,
  SearchContentPublishRecordsResponse,
  UpdateContentDocumentParams,
  ValidateContentDocumentAsinRelationsParams,
  ValidateContentDocumentAsinRelationsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for A+ Content 2020-11-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/aplus-content-v2020-11-01
 */
export class AplusContentApi extends SellingPartnerClient {
  /**
   * `POST /aplus/2020-11-01/contentDocuments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createcontentdocument
   */
  createContentDocument(
    params: CreateContentDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PostContentDocumentResponse>> {
    return this.request(operations.createContentDocument, params, options)
  }

  /**
   * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getcontentdocument
   */
  getContentDocument(
    params: GetContentDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetContentDocumentResponse>> {
    return this.request(operations.getContentDocument, params, options)
  }

  /**
   * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listcontentdocumentasinrelations
   */
  listContentDocumentAsinRelations(
    params: ListContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListContentDocumentAsinRelationsResponse>> {
    return this.request(operations.listContentDocumentAsinRelations, params, options)
  }

  /**
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentapprovalsubmission
   */
  postContentDocumentApprovalSubmission(
    params: PostContentDocumentApprovalSubmissionParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PostContentDocumentApprovalSubmissionResponse>> {
    return this.request(operations.postContentDocumentApprovalSubmission, params, options)
  }

  /**
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentasinrelations
   */
  postContentDocumentAsinRelations(
    params: PostContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PostContentDocumentAsinRelationsResponse>> {
    return this.request(operations.postContentDocumentAsinRelations, params, options)
  }

  /**
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentsuspendsubmission
   */
  postContentDocumentSuspendSubmission(
    params: PostContentDocumentSuspendSubmissionParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PostContentDocumentSuspendSubmissionResponse>> {
    return this.request(operations.postContentDocumentSuspendSubmission, params, options)
  }

  /**
   * `GET /aplus/2020-11-01/contentDocuments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/searchcontentdocuments
   */
  searchContentDocuments(
    params: SearchContentDocumentsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SearchContentDocumentsResponse>> {
    return this.request(operations.searchContentDocuments, params, options)
  }

  /**
   * `GET /aplus/2020-11-01/contentPublishRecords`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/searchcontentpublishrecords
   */
  searchContentPublishRecords(
    params: SearchContentPublishRecordsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SearchContentPublishRecordsResponse>> {
    return this.request(operations.searchContentPublishRecords, params, options)
  }

  /**
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updatecontentdocument
   */
  updateContentDocument(
    params: UpdateContentDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<PostContentDocumentResponse>> {
    return this.request(operations.updateContentDocument, params, options)
  }

  /**
   * `POST /aplus/2020-11-01/contentAsinValidations`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/validatecontentdocumentasinrelations
   */
  validateContentDocumentAsinRelations(
    params: ValidateContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ValidateContentDocumentAsinRelationsResponse>> {
    return this.request(operations.validateContentDocumentAsinRelations, params, options)
  }
}
