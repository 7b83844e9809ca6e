import { SellingPartnerError } from '@selling-partner/auth'
import { defineKind, isKind } from '@selling-partner/auth/internal'

/** Why a document could not be read or uploaded. The meaning of a reason never changes. */
export type DocumentReason =
  /** The server rejected the request, also with a new URL. */
  | 'REJECTED'
  /** The connection failed too often. */
  | 'NETWORK'
  /** The document has changed between two requests. */
  | 'CHANGED'
  /** The document is larger than `maxBytes`. */
  | 'TOO_LARGE'
  /** The compressed data is damaged. */
  | 'DAMAGED'
  /** The document has bytes that are invalid in its charset. */
  | 'INVALID_BYTES'
  /** The rows of the document can't be parsed. */
  | 'INVALID_ROWS'

/** A document could not be read or uploaded. The error never contains the URL, because the URL grants access to the document. */
export class DocumentError extends SellingPartnerError {
  readonly code = 'DOCUMENT'
  readonly reason: DocumentReason
  /** Status of the server's response. `undefined` if the server sent none. */
  declare readonly status?: number
  /** The server's error code, such as `AccessDenied`. `undefined` if it sent none. */
  declare readonly serverCode?: string

  static {
    defineKind(this, 'DocumentError')
  }

  constructor(
    reason: DocumentReason,
    message: string,
    facts: { readonly status?: number; readonly serverCode?: string; readonly cause?: unknown } = {},
  ) {
    super(message)
    this.reason = reason
    if (facts.status !== undefined) this.status = facts.status
    if (facts.serverCode !== undefined) this.serverCode = facts.serverCode
    // Not enumerable, like the `cause` of built-in errors, so that it is not logged with this error.
    if (facts.cause !== undefined) Object.defineProperty(this, 'cause', { value: facts.cause, configurable: true })
  }
}

export function isDocumentError(error: unknown): error is DocumentError {
  return isKind(error, 'DocumentError')
}

/** The code of an error of Node.js or of a parser, such as `ECONNRESET`. `undefined` if it has none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
