import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { Account } from './account.js'
import { SignedUrls, type UrlFault } from './signed-urls.js'

/** The path under which a sandbox serves documents. SP-API has no operation there. */
export const documentsPath = '/_sandbox/documents'

/** Media type of a document, and its compression. */
export interface DocumentType {
  /** The `Content-Type` header, such as `text/plain; charset=UTF-8`. */
  readonly contentType: string
  /** The `Content-Encoding` header. Most HTTP clients decompress such a document themselves. @default none */
  readonly contentEncoding?: string
  /** Whether the content is an archive in GZIP that clients must decompress, as the API's `compressionAlgorithm` says. @default false */
  readonly isCompressed?: boolean
}

/** A document with its content. */
export interface StoredDocument extends DocumentType {
  /** Empty until the first upload. */
  readonly content: Uint8Array
  /** The MD5 that an upload must have, in Base64. @default any */
  readonly contentMd5?: string
}

/** A document, as its URLs serve it. */
export interface ServedDocument extends StoredDocument {
  /** MD5 of the content in quotation marks. Undefined until the first upload. */
  readonly etag?: string
}

/** Memory in bytes for the content of an account's documents. */
export const documentMemory = 100 * 1024 * 1024

/** Number of documents that an account keeps. */
const keptDocuments = 10_000

/**
 * Documents of reports, feeds, queries and uploads. Amazon keeps them in S3, the sandbox in memory under its base URL. An account
 * forgets the oldest, so that memory stays flat over many calls.
 */
export class Documents {
  readonly #account: Account
  readonly #urls: SignedUrls
  readonly #documents = new Map<string, ServedDocument>()
  #count = 0
  #bytes = 0

  constructor(account: Account) {
    this.#account = account
    this.#urls = new SignedUrls(account.now)
  }

  /** Stores a document for download, and compresses it if its type says so. @returns Its ID. */
  add(content: Uint8Array, type: DocumentType): string {
    const documentId = this.#nextId()
    this.replace(documentId, content, type)
    return documentId
  }

  /**
   * Creates an empty document for upload.
   * @param upload.contentType Empty if the upload can have any.
   * @returns Its ID.
   */
  createUpload({ contentType, contentMd5 }: Pick<StoredDocument, 'contentType' | 'contentMd5'>): string {
    const documentId = this.#nextId()
    this.#set(documentId, { contentType, contentMd5, content: new Uint8Array() })
    return documentId
  }

  /** Replaces the content of a document. @returns The ETag, or undefined if the document does not exist. */
  upload(documentId: string, content: Uint8Array, contentEncoding?: string): string | undefined {
    const document = this.#documents.get(documentId)
    if (!document) return undefined
    const etag = etagOf(content)
    this.#set(documentId, { ...document, contentEncoding, content, etag })
    return etag
  }

  /** Replaces the content and the type of a document, and compresses it if its type says so. */
  replace(documentId: string, content: Uint8Array, type: DocumentType): void {
    const stored = type.isCompressed ? gzipSync(content) : content
    // Otherwise HTTP clients would decompress the archive themselves.
    const encoding = type.isCompressed ? { contentEncoding: 'identity' } : {}
    this.#set(documentId, { ...type, ...encoding, content: stored, etag: etagOf(stored) })
  }

  /** @returns Undefined if the document does not exist. */
  read(documentId: string): ServedDocument | undefined {
    return this.#documents.get(documentId)
  }

  /**
   * A URL from which anyone can download the document. Valid for five minutes.
   * @param origin Scheme, host and port of the sandbox.
   * @param override.contentEncoding The `Content-Encoding` of the response, instead of the document's own.
   */
  downloadUrl(documentId: string, origin: string, override: Pick<DocumentType, 'contentEncoding'> = {}): string {
    return this.#urls.create(origin, { method: 'GET', path: pathOf(documentId) }, override)
  }

  /**
   * A URL to which anyone can upload content with the document's content type. Valid for five minutes.
   * @param origin Scheme, host and port of the sandbox.
   */
  uploadUrl(documentId: string, origin: string): string {
    const contentType = this.#documents.get(documentId)?.contentType || undefined
    return this.#urls.create(origin, { method: 'PUT', path: pathOf(documentId), contentType })
  }

  /** @returns Undefined if the URL with this query allows to download the document now. */
  findDownloadFault(documentId: string, query: URLSearchParams): UrlFault | undefined {
    return this.#urls.findFault(query, { method: 'GET', path: pathOf(documentId) })
  }

  /**
   * @param contentType The content type of the upload, which is part of the signature.
   * @returns Undefined if the URL with this query allows the upload now.
   */
  findUploadFault(documentId: string, query: URLSearchParams, contentType: string): UrlFault | undefined {
    const signedType = this.#documents.get(documentId)?.contentType ? contentType : undefined
    return this.#urls.findFault(query, { method: 'PUT', path: pathOf(documentId), contentType: signedType })
  }

  #set(documentId: string, document: ServedDocument): void {
    this.#bytes += document.content.byteLength - (this.#documents.get(documentId)?.content.byteLength ?? 0)
    this.#documents.set(documentId, document)
    for (const [oldestId, oldest] of this.#documents) {
      const fits = this.#bytes <= documentMemory && this.#documents.size <= keptDocuments
      if (fits || oldestId === documentId) return
      this.#documents.delete(oldestId)
      this.#bytes -= oldest.content.byteLength
    }
  }

  #nextId(): string {
    const random = new Random(deriveSeed(this.#account.seed, `document ${this.#count++}`))
    return matchingText(idPattern, random) ?? ''
  }
}

const idPattern =
  'amzn1\\.spdoc\\.1\\.4\\.na\\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\.T[0-9A-Z]{12}'

function pathOf(documentId: string): string {
  return `${documentsPath}/${encodeURIComponent(documentId)}`
}

function etagOf(content: Uint8Array): string {
  return `"${createHash('md5').update(content).digest('hex')}"`
}
