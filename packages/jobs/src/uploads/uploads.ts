import type { UploadDestination, UploadsApi } from '@selling-partner/uploads-2020-11-01'
import { type UploadContent, type UploadOptions, upload } from '../documents/upload.js'
import { DocumentError } from '../errors/document-error.js'

/** A file to upload. */
export interface UploadRequest {
  /** Path of the operation that uses the file, such as `aplus/2020-11-01/contentDocuments`. */
  readonly resource: string
  /** The file: text, bytes, a file, or a sequence of text or bytes. */
  readonly content: UploadContent
  readonly contentType: string
  /** The Amazon store for which to upload the file. */
  readonly marketplaceId: string
}

/**
 * Uploads a file for another operation.
 *
 * @param uploads Client of Uploads 2020-11-01.
 * @returns The ID to pass to the operation that uses the file.
 * @throws DocumentError if the upload failed. The errors of the client. The reason of the signal if it is aborted.
 * @example
 * const { uploadDestinationId } = await uploadFile(uploads, { resource, content: { path: 'logo.png' }, contentType: 'image/png', marketplaceId })
 * @see https://developer-docs.amazon/sp-api/docs/uploads-api
 */
export async function uploadFile(
  uploads: UploadsApi,
  { resource, content, contentType, marketplaceId }: UploadRequest,
  options: UploadOptions = {},
): Promise<{ readonly uploadDestinationId: string }> {
  const locate = async (md5: string) => {
    const params = { resource, contentType, contentMD5: md5, marketplaceIds: [marketplaceId] }
    const { data } = await uploads.createUploadDestinationForResource(params, { signal: options.signal })
    const { url, headers } = complete(data.payload)
    const allHeaders = { 'content-type': contentType, 'content-md5': md5, ...lowerCase(headers) }
    return { url, headers: allHeaders, uploadDestinationId: data.payload?.uploadDestinationId ?? '' }
  }
  const { uploadDestinationId } = await upload(content, locate, options)
  return { uploadDestinationId }
}

function complete({ url, headers = {} }: UploadDestination = {}): { url: string; headers: Record<string, string> } {
  if (url === undefined) throw new DocumentError('REJECTED', 'The response of Uploads has no URL.')
  return { url, headers }
}

/** Names in lowercase, so that the headers of the response replace those that are sent by default. */
function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
