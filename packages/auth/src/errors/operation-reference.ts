import type { Operation } from '../operation/operation.js'

/** The operation that an error is about. The path is the template: the values of a call stay out of logs. */
export type OperationReference = Readonly<Pick<Operation, 'api' | 'id' | 'method' | 'path'>>

export function referTo({ api, id, method, path }: Operation): OperationReference {
  return { api, id, method, path }
}

/** `getOrder (GET /orders/v0/orders/{orderId})`, or `LWA` for a call to Login with Amazon. */
export function describeTarget(operation: OperationReference | undefined): string {
  return operation ? `${operation.id} (${operation.method} ${operation.path})` : 'LWA'
}
