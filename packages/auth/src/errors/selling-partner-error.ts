import type { Operation } from '../operation/operation.js'

const brandOf = (kind: string) => Symbol.for(`@selling-partner/auth/${kind}`)

/** Every code that an error of this package, or of one built on it, carries. A code never changes its meaning. */
export type SellingPartnerErrorCode =
  | 'ABORTED'
  | 'API_ERROR'
  | 'CONFIGURATION'
  | 'CREDENTIALS'
  | 'INVALID_RESPONSE'
  | 'INVALID_PARAMETER'
  | 'LWA_ERROR'
  | 'NETWORK'
  | 'ONBOARDING'
  | 'QUEUE_LIMIT'
  | 'ROTATION'
  | 'ROTATION_QUEUE'
  | 'SHARED_STORE'
  | 'THROTTLED'
  | 'TIMEOUT'

/**
 * What every error of this package extends. It holds plain facts only: never the HTTP request, its headers or the
 * error of the HTTP library, because those carry tokens and end up in logs.
 */
export abstract class SellingPartnerError extends Error {
  abstract readonly code: SellingPartnerErrorCode
  /** How often the call was sent, 0 where it failed before that; where no token was to be had, how often it was asked for. */
  declare readonly attempts?: number
  /** Milliseconds from the call's beginning to this error, waits included. Where no token was to be had, of its request. */
  declare readonly elapsed?: number

  static {
    defineKind(SellingPartnerError, 'SellingPartnerError')
  }

  /** The error as plain data for a log: `name`, `code`, `message` and the fields of its kind. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) }
  }
}

/**
 * Names an error class and brands it. The brand is a registered symbol on the prototype: a process that has loaded two
 * copies of this package still recognizes the errors of both, and a subclass carries its parent's brand.
 */
export function defineKind(errorClass: { prototype: SellingPartnerError }, kind: string): void {
  Object.defineProperties(errorClass.prototype, {
    name: { value: kind, configurable: true },
    [brandOf(kind)]: { value: true },
  })
}

/** Whether `error` is of a kind, whichever copy of this package made it. */
export function isKind(error: unknown, kind: string): boolean {
  return typeof error === 'object' && error !== null && brandOf(kind) in error
}

/** Whether `error` was thrown by this package: any of its kinds. */
export function isSellingPartnerError(error: unknown): error is SellingPartnerError {
  return isKind(error, 'SellingPartnerError')
}

/** The operation that an error is about. The path is the template: the values of a call stay out of logs. */
export type OperationReference = Readonly<Pick<Operation, 'api' | 'id' | 'method' | 'path'>>

export function referTo({ api, id, method, path }: Operation): OperationReference {
  return { api, id, method, path }
}

/** `getOrder (GET /orders/v0/orders/{orderId})`, or `LWA` for a call to Login with Amazon. */
export function describeTarget(operation: OperationReference | undefined): string {
  return operation ? `${operation.id} (${operation.method} ${operation.path})` : 'LWA'
}
