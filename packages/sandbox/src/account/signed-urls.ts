import { createHmac, randomBytes } from 'node:crypto'

/** The request that a signed URL allows. */
export interface SignedAccess {
  readonly method: 'GET' | 'PUT'
  /** The path, without query parameters. */
  readonly path: string
  /** The content type that an upload must have. */
  readonly contentType?: string
}

/** The reason why a URL is rejected, with the dates that the error response has. */
export type UrlFault =
  | { readonly reason: 'unsigned' | 'wrong-signature' }
  | { readonly reason: 'expired'; readonly expiresAt: Date }

/** Amazon's URLs of documents are valid for five minutes. */
const lifetimeSeconds = 300

/** The parameter of a download that overrides the `Content-Encoding` of the response. */
export const contentEncodingParameter = 'response-content-encoding'

/**
 * Creates and checks URLs like the presigned ones of S3. They have its query parameters. The host is not part of the signature, because
 * clients reach the sandbox through proxies and port mappings.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export class SignedUrls {
  readonly #now: () => Date
  /** Random, so that nobody can make a URL from a seed. */
  readonly #key = randomBytes(32)

  constructor(now: () => Date) {
    this.#now = now
  }

  /** @param override A header of the response. It is a parameter of the URL, as with S3. */
  create(origin: string, access: SignedAccess, { contentEncoding }: { contentEncoding?: string } = {}): string {
    const date = basicDate(this.#now())
    const query = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `SANDBOX/${date.slice(0, 8)}/us-east-1/s3/aws4_request`,
      'X-Amz-Date': date,
      'X-Amz-Expires': String(lifetimeSeconds),
      'X-Amz-SignedHeaders': access.contentType === undefined ? 'host' : 'content-type;host',
    })
    if (contentEncoding !== undefined) query.append(contentEncodingParameter, contentEncoding)
    query.append('X-Amz-Signature', this.#sign(query, access))
    return `${origin}${access.path}?${query}`
  }

  /** @returns Undefined if the URL allows the access now. */
  findFault(query: URLSearchParams, access: SignedAccess): UrlFault | undefined {
    const signed = new URLSearchParams(query)
    signed.delete('X-Amz-Signature')
    const signature = query.get('X-Amz-Signature')
    const date = dateOf(query.get('X-Amz-Date') ?? '')
    const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN)
    if (signature === null || Number.isNaN(date.getTime()) || Number.isNaN(seconds)) return { reason: 'unsigned' }
    const expiresAt = new Date(date.getTime() + seconds * 1000)
    if (this.#now() >= expiresAt) return { reason: 'expired', expiresAt }
    if (signature !== this.#sign(signed, access)) return { reason: 'wrong-signature' }
    return undefined
  }

  #sign(query: URLSearchParams, { method, path, contentType = '' }: SignedAccess): string {
    const parameters = new URLSearchParams(query)
    parameters.sort()
    const signedType = contentType.trim().replace(/ +/g, ' ')
    return createHmac('sha256', this.#key)
      .update([method, path, parameters.toString(), signedType].join('\n'))
      .digest('hex')
  }
}

/** A date as `20261127T120000Z`. */
function basicDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** @returns An invalid date if the text has another format. */
function dateOf(text: string): Date {
  return new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}
