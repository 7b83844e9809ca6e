import { createHash } from 'node:crypto'
import type { Accounts } from '../account/account.js'
import { Documents, documentsPath, type ServedDocument } from '../account/documents.js'
import { contentEncodingParameter, type UrlFault } from '../account/signed-urls.js'
import { percentDecode } from '../model/operation-index.js'
import { S3Error, s3ErrorResponse, s3Response } from './s3-response.js'

/** The largest upload. A document is in memory, so the limit of S3 (5 GB) would be too much. */
const maxBytes = 512 * 1024 * 1024

/** Texts of S3 by which clients recognize its errors. */
const texts = {
  expired: 'Request has expired',
  range: 'The requested range is not satisfiable',
  size: 'Your proposed upload exceeds the maximum allowed size',
}

interface DocumentState {
  readonly accounts: Accounts
  /** Returns the date of the sandbox's clock. */
  readonly today: () => Date
}

/**
 * Handles downloads and uploads of documents, as S3 does. They need a signed URL, and no access token.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export async function handleDocumentRequest(state: DocumentState, request: Request): Promise<Response> {
  try {
    return await respond(state, request)
  } catch (error) {
    if (error instanceof S3Error) return s3ErrorResponse(error)
    throw error
  }
}

async function respond({ accounts, today }: DocumentState, request: Request): Promise<Response> {
  const { searchParams: query } = new URL(request.url)
  checkAuthorization(request.headers)
  accounts.runDue()
  const documentId = documentIdOf(request)
  const documents = accounts
    .all()
    .map((account) => account.part(Documents))
    .find((part) => part.read(documentId))
  if (!documents) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: documentId })
  if (request.method === 'PUT') {
    const contentType = request.headers.get('content-type') ?? ''
    rejectFault(documents.findUploadFault(documentId, query, contentType), today())
    return upload(documents, documentId, request)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const details = { Method: request.method, ResourceType: 'OBJECT' }
    const message = 'The specified method is not allowed against this resource.'
    throw new S3Error(405, 'MethodNotAllowed', message, details, { allow: 'GET, HEAD, PUT' })
  }
  rejectFault(documents.findDownloadFault(documentId, query), today())
  const document = documents.read(documentId)
  if (!document?.etag) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: documentId })
  const contentEncoding = query.get(contentEncodingParameter) ?? document.contentEncoding
  return download({ ...document, contentEncoding }, request)
}

/** The ID of the document that a request downloads or uploads. */
export function documentIdOf({ url }: Request): string {
  return percentDecode(new URL(url).pathname.slice(documentsPath.length + 1))
}

/** The URL has a signature. S3 rejects a request with a second authorization. */
function checkAuthorization(headers: Headers): void {
  const name = ['authorization', 'x-amz-access-token'].find((each) => headers.has(each))
  if (name === undefined) return
  const message =
    'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified'
  throw new S3Error(400, 'InvalidArgument', message, { ArgumentName: name })
}

function rejectFault(fault: UrlFault | undefined, now: Date): void {
  if (fault?.reason === 'expired') {
    const details = { Expires: isoSeconds(fault.expiresAt), ServerTime: isoSeconds(now) }
    throw new S3Error(403, 'AccessDenied', texts.expired, details)
  }
  if (fault?.reason === 'unsigned') throw new S3Error(403, 'AccessDenied', 'Access Denied')
  if (fault) {
    const message =
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.'
    throw new S3Error(403, 'SignatureDoesNotMatch', message)
  }
}

async function upload(documents: Documents, documentId: string, request: Request): Promise<Response> {
  const { headers } = request
  const length = headers.get('content-length')
  if (headers.has('transfer-encoding')) {
    const message = 'A header you provided implies functionality that is not implemented'
    throw new S3Error(501, 'NotImplemented', message, { Header: 'Transfer-Encoding' })
  }
  if (Number(length) > maxBytes) throw tooLarge(Number(length))
  const expectedMd5 = readMd5(headers.get('content-md5'))
  const content = await readBytes(request)
  // A request that did not come over HTTP has no length.
  if (length === null && content.length === 0) {
    throw new S3Error(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.')
  }
  const md5 = createHash('md5').update(content).digest()
  for (const expected of [expectedMd5, readMd5(documents.read(documentId)?.contentMd5 ?? null)]) {
    if (!expected || md5.equals(expected)) continue
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
  }
  const etag = documents.upload(documentId, content, headers.get('content-encoding') ?? undefined)
  return s3Response(200, null, { etag })
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge(bytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readMd5(text: string | null): Buffer | undefined {
  if (text === null) return undefined
  const md5 = Buffer.from(text, 'base64')
  if (md5.length === 16 && md5.toString('base64') === text) return md5
  throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.', { 'Content-MD5': text })
}

function tooLarge(bytes: number): S3Error {
  const details = { ProposedSize: String(bytes), MaxSizeAllowed: String(maxBytes) }
  return new S3Error(400, 'EntityTooLarge', texts.size, details)
}

function download(document: ServedDocument, request: Request): Response {
  const { content, contentType, contentEncoding, etag } = document
  const size = content.length
  const range = readRange(request.headers.get('range') ?? '', size)
  const [first, end] = range ?? [0, size]
  const headers = {
    'accept-ranges': 'bytes',
    'content-type': contentType,
    'content-encoding': contentEncoding,
    'content-length': String(end - first),
    'content-range': range && `bytes ${first}-${end - 1}/${size}`,
    etag,
  }
  const body = request.method === 'HEAD' ? null : new Uint8Array(content.subarray(first, end))
  return s3Response(range ? 206 : 200, body, headers)
}

/**
 * Reads a `Range` header. As S3 does, it ignores ranges that it does not understand and requests for several ranges.
 * @returns The first byte and the one after the last. Undefined for the whole document.
 * @throws S3Error with status 416 if the range is outside the document.
 */
function readRange(header: string, size: number): [first: number, end: number] | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from)
  const end = from === '' || to === '' ? size : Math.min(Number(to) + 1, size)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  if (first < end) return [first, end]
  const details = { RangeRequested: header, ActualObjectSize: String(size) }
  const headers = { 'content-range': `bytes */${size}` }
  throw new S3Error(416, 'InvalidRange', texts.range, details, headers)
}

function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
