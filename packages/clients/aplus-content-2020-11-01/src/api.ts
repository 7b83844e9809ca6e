// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  AsinMetadata,
  ContentMetadataRecord,
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
  PublishRecord,
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
 * @see https://developer-docs.amazon/sp-api/reference/aplus-content-v2020-11-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { AplusContentApi } from '@selling-partner/aplus-content-2020-11-01'
 * const aplusContent = new AplusContentApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class AplusContentApi extends SellingPartnerClient {
  /**
   * Creates an A+ Content document. Assign ASINs with `postContentDocumentAsinRelations`, then submit it with
   * `postContentDocumentApprovalSubmission`.
   *
   * `POST /aplus/2020-11-01/contentDocuments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createcontentdocument
   * @example
   * const { data } = await aplusContent.createContentDocument({ marketplaceId: 'ATVPDKIKX0DER',
   *   body: { contentDocument: { name: 'Blue mug', contentType: 'EBC', locale: 'en-US',
   *   contentModuleList: [{ contentModuleType: 'STANDARD_TEXT',
   *   standardText: { headline: { value: 'Keeps coffee hot' },
   *   body: { textList: [{ value: 'Double walls keep drinks hot for two hours.' }] } } }] } } })
   */
  createContentDocument(
    params: CreateContentDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PostContentDocumentResponse>> {
    return this.call(operations.createContentDocument, params, options)
  }

  /**
   * Returns an A+ Content document: its contents, its metadata or both.
   *
   * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcontentdocument
   * @example
   * const { data } = await aplusContent.getContentDocument({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER', includedDataSet: ['CONTENTS', 'METADATA'] })
   */
  getContentDocument(
    params: GetContentDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetContentDocumentResponse>> {
    return this.call(operations.getContentDocument, params, options)
  }

  /**
   * Returns the ASINs related to an A+ Content document, in pages. `asinSet` limits the result.
   *
   * `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listcontentdocumentasinrelations
   * @example
   * for await (const item of aplusContent.listContentDocumentAsinRelations({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER' })) console.log(item)
   */
  listContentDocumentAsinRelations(
    params: ListContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Paged<ListContentDocumentAsinRelationsResponse, AsinMetadata> {
    return this.call(operations.listContentDocumentAsinRelations, params, options)
  }

  /**
   * Submits an A+ Content document for review. Amazon publishes it after approval. The status is in its metadata.
   *
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/postcontentdocumentapprovalsubmission
   * @example
   * const { data } = await aplusContent.postContentDocumentApprovalSubmission({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  postContentDocumentApprovalSubmission(
    params: PostContentDocumentApprovalSubmissionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PostContentDocumentApprovalSubmissionResponse>> {
    return this.call(operations.postContentDocumentApprovalSubmission, params, options)
  }

  /**
   * Replaces the whole set of ASINs related to an A+ Content document. The document is suspended from ASINs that
   * the new set lacks.
   *
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/postcontentdocumentasinrelations
   * @example
   * const { data } = await aplusContent.postContentDocumentAsinRelations({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER', body: { asinSet: ['B07N4M94X4'] } })
   */
  postContentDocumentAsinRelations(
    params: PostContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PostContentDocumentAsinRelationsResponse>> {
    return this.call(operations.postContentDocumentAsinRelations, params, options)
  }

  /**
   * Requests the removal of published A+ Content from the detail pages. The document and its ASINs are kept.
   *
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/postcontentdocumentsuspendsubmission
   * @example
   * const { data } = await aplusContent.postContentDocumentSuspendSubmission({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  postContentDocumentSuspendSubmission(
    params: PostContentDocumentSuspendSubmissionParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PostContentDocumentSuspendSubmissionResponse>> {
    return this.call(operations.postContentDocumentSuspendSubmission, params, options)
  }

  /**
   * Returns the metadata of all A+ Content documents of a selling partner, in pages. `getContentDocument` returns
   * their contents.
   *
   * `GET /aplus/2020-11-01/contentDocuments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchcontentdocuments
   * @example
   * for await (const item of aplusContent.searchContentDocuments({ marketplaceId: 'ATVPDKIKX0DER' })) console.log(item)
   */
  searchContentDocuments(
    params: SearchContentDocumentsParams,
    options?: RequestOptions,
  ): Paged<SearchContentDocumentsResponse, ContentMetadataRecord> {
    return this.call(operations.searchContentDocuments, params, options)
  }

  /**
   * Returns records of the A+ Content that is published for an ASIN, in pages.
   *
   * `GET /aplus/2020-11-01/contentPublishRecords`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchcontentpublishrecords
   * @example
   * for await (const item of aplusContent.searchContentPublishRecords({ marketplaceId: 'ATVPDKIKX0DER',
   *   asin: 'B07N4M94X4' })) console.log(item)
   */
  searchContentPublishRecords(
    params: SearchContentPublishRecordsParams,
    options?: RequestOptions,
  ): Paged<SearchContentPublishRecordsResponse, PublishRecord> {
    return this.call(operations.searchContentPublishRecords, params, options)
  }

  /**
   * Changes an A+ Content document. The request contains the whole document, not only the changes.
   *
   * `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatecontentdocument
   * @example
   * const { data } = await aplusContent.updateContentDocument({ contentReferenceKey: 'c5a0d7a2-6c1e-4c5c-9c6a-2b3f0b0a6c11',
   *   marketplaceId: 'ATVPDKIKX0DER', body: { contentDocument: { name: 'Blue mug', contentType: 'EBC', locale: 'en-US',
   *   contentModuleList: [{ contentModuleType: 'STANDARD_TEXT',
   *   standardText: { headline: { value: 'Keeps coffee hot' },
   *   body: { textList: [{ value: 'Double walls keep drinks hot for two hours.' }] } } }] } } })
   */
  updateContentDocument(
    params: UpdateContentDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PostContentDocumentResponse>> {
    return this.call(operations.updateContentDocument, params, options)
  }

  /**
   * Checks whether the A+ Content document in the body is valid for a set of ASINs.
   *
   * `POST /aplus/2020-11-01/contentAsinValidations`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/validatecontentdocumentasinrelations
   * @example
   * const { data } = await aplusContent.validateContentDocumentAsinRelations({ marketplaceId: 'ATVPDKIKX0DER',
   *   asinSet: ['B07N4M94X4'], body: { contentDocument: { name: 'Blue mug', contentType: 'EBC', locale: 'en-US',
   *   contentModuleList: [{ contentModuleType: 'STANDARD_TEXT',
   *   standardText: { headline: { value: 'Keeps coffee hot' },
   *   body: { textList: [{ value: 'Double walls keep drinks hot for two hours.' }] } } }] } } })
   */
  validateContentDocumentAsinRelations(
    params: ValidateContentDocumentAsinRelationsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ValidateContentDocumentAsinRelationsResponse>> {
    return this.call(operations.validateContentDocumentAsinRelations, params, options)
  }
}
