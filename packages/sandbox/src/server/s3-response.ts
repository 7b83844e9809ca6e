import { randomBytes } from 'node:crypto'
import { escapeXml } from '../xml.js'

/** An error response of S3, thrown by the code that rejects a request. */
export class S3Error extends Error {
  override readonly name = 'S3Error'

  /** @param details Further elements of the XML body, such as `Expires`. */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** A response with the headers that all responses of S3 have. */
export function s3Response(
  status: number,
  body: Uint8Array<ArrayBuffer> | string | null,
  headers: Readonly<Record<string, string | undefined>>,
): Response {
  const sent = new Headers({ 'x-amz-request-id': requestId(), 'x-amz-id-2': hostId(), server: 'AmazonS3' })
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value)
  return new Response(body, { status, headers: sent })
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3ErrorResponse({ status, code, message, details, headers }: S3Error): Response {
  const [request, host] = [requestId(), hostId()]
  const elements = { Code: code, Message: message, ...details, RequestId: request, HostId: host }
  const inner = Object.entries(elements).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inner.join('')}</Error>`
  const ids = { 'x-amz-request-id': request, 'x-amz-id-2': host }
  return s3Response(status, body, { 'content-type': 'application/xml', ...ids, ...headers })
}

function requestId(): string {
  return randomBytes(8).toString('hex').toUpperCase()
}

function hostId(): string {
  return randomBytes(32).toString('base64')
}
