// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

/** Response of `createUploadDestinationForResource`. */
export interface CreateUploadDestinationResponse {
  /** The new upload destination. */
  payload?: UploadDestination | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** URL, headers and ID for uploading a file. */
export interface UploadDestination {
  /** ID of the upload destination, for the operation that uses the file. */
  uploadDestinationId?: string | undefined
  /** URL to which to upload the file. */
  url?: string | undefined
  /** Headers to send with the upload. */
  headers?: { [key: string]: string } | undefined
}

/** Parameters of {@link UploadsApi.createUploadDestinationForResource}. */
export interface CreateUploadDestinationForResourceParams {
  /** Amazon store for which to upload the file. At most 1 item. */
  marketplaceIds: readonly string[]
  /** MD5 hash of the file. Amazon uses it to verify the upload. Encode the 16 bytes of the hash in Base64. */
  contentMD5: string
  /**
   * Path of the operation that uses the file, such as
   * `messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure` or `aplus/2020-11-01/contentDocuments`. Omit
   * the leading slash. The other slashes are part of the URL and are not encoded.
   */
  resource: string
  /** Content type of the file. Required for A+ content. */
  contentType?: string | undefined
}
