import type { Operation } from '../operation/operation.js'

/**
 * Which methods may be sent twice without doing more than once. HTTP says so of GET, PUT and DELETE only.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
const idempotentMethods: Readonly<Record<Operation['method'], boolean>> = {
  GET: true,
  PUT: true,
  DELETE: true,
  POST: false,
  PATCH: false,
}

/** Whether an operation may be sent again after it may have taken effect. */
export function isIdempotent({ idempotent, method }: Pick<Operation, 'idempotent' | 'method'>): boolean {
  return idempotent ?? idempotentMethods[method]
}
