import type { Operation } from '../operation/operation.js'

/**
 * What an RDT opens: an operation, or one path of it.
 * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
 */
export interface RestrictedResource {
  readonly method: Operation['method']
  /**
   * An operation's path with names for values, which opens all of its paths: `/orders/v0/orders/{orderId}`; or one of them.
   * `getReportDocument` takes the latter only.
   */
  readonly path: string
  /** Which personal data the answers shall include: `['buyerInfo', 'shippingAddress']`. Orders v0 only. @default none */
  readonly dataElements?: readonly string[]
}
