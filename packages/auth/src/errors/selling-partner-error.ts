import type { Operation } from '../operation/operation.js'

const brandOf = (kind: string) => Symbol.for(`@selling-partner/auth/${kind}`)

/** The codes of all errors of this package and of the packages built on it. The meaning of a code never changes. */
export type SellingPartnerErrorCode =
  | 'ABORTED'
  | 'API_ERROR'
  | 'CONFIGURATION'
  | 'CREDENTIALS'
  | 'DOCUMENT'
  | 'INVALID_PARAMETER'
  | 'INVALID_RESPONSE'
  | 'JOB'
  | 'LWA_ERROR'
  | 'NETWORK'
  | 'NOTIFICATION'
  | 'NOTIFICATION_QUEUE'
  | 'ONBOARDING'
  | 'QUEUE_LIMIT'
  | 'ROTATION'
  | 'ROTATION_QUEUE'
  | 'SHARED_STORE'
  | 'SUBSCRIPTION'
  | 'THROTTLED'
  | 'TIMEOUT'

/**
 * Base class of all errors of this package. Its fields are plain facts. It never holds the HTTP request, its headers or the
 * HTTP library's error, because they contain tokens and end up in logs.
 */
export abstract class SellingPartnerError extends Error {
  abstract readonly code: SellingPartnerErrorCode
  /** Number of times the call was sent (0 if never). For token errors, the number of token requests. */
  declare readonly attempts?: number
  /** Milliseconds from the start of the call to this error, including waits. For token errors, from the start of the token request. */
  declare readonly elapsed?: number
  /**
   * Token of the page that could not be read. Pass it to the operation to continue from that page. `undefined` if the call had no
   * token.
   */
  declare readonly nextToken?: string

  static {
    defineKind(this, 'SellingPartnerError')
  }

  /** Returns the error as plain data for a log: `name`, `code`, `message` and the fields of its kind. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) }
  }
}

/**
 * Sets the name of an error class and brands it. The brand is a registered symbol on the prototype, so it is recognized if a
 * process has loaded two copies of this package. Subclasses inherit the brand.
 *
 * @param errorClass The class, as `this` of its static block. Bundlers rename a class that refers to itself by its name.
 */
export function defineKind(errorClass: { prototype: SellingPartnerError }, kind: string): void {
  Object.defineProperties(errorClass.prototype, {
    name: { value: kind, configurable: true },
    [brandOf(kind)]: { value: true },
  })
}

/** Whether `error` is of a kind, from any copy of this package. */
export function isKind(error: unknown, kind: string): boolean {
  return typeof error === 'object' && error !== null && brandOf(kind) in error
}

/** Whether `error` is an error of this package, of any kind. */
export function isSellingPartnerError(error: unknown): error is SellingPartnerError {
  return isKind(error, 'SellingPartnerError')
}

/** The operation that an error is about. The path is the template, so that parameter values stay out of logs. */
export type OperationReference = Readonly<Pick<Operation, 'api' | 'id' | 'method' | 'path'>>

export function referTo({ api, id, method, path }: Operation): OperationReference {
  return { api, id, method, path }
}

/** Returns `getOrder (GET /orders/v0/orders/{orderId})`, or `LWA` for a request to Login with Amazon. */
export function describeTarget(operation: OperationReference | undefined): string {
  return operation ? `${operation.id} (${operation.method} ${operation.path})` : 'LWA'
}

/** Joins the parts of a message and adds missing periods, because Amazon's texts often end without one. */
export function joinSentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
