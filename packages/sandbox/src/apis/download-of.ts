import { Documents } from '../account/documents.js'
import type { StatefulCall } from './stateful-call.js'

/**
 * The fields of Amazon's responses that tell how to download the document of a report or a feed.
 * @returns Undefined if the document does not exist.
 */
export function downloadOf(
  call: StatefulCall,
  documentId: string,
): { readonly url: string; readonly compressionAlgorithm?: 'GZIP' } | undefined {
  const documents = call.account.part(Documents)
  const document = documents.read(documentId)
  if (!document) return undefined
  if (!document.isCompressed) return { url: documents.downloadUrl(documentId, call.origin) }
  // HTTP clients then decompress the download.
  const isEncoded = call.text('enableContentEncodingUrlHeader') === 'true'
  const override = isEncoded ? { contentEncoding: 'gzip' } : {}
  return { url: documents.downloadUrl(documentId, call.origin, override), compressionAlgorithm: 'GZIP' }
}
