import type { Known403Reason } from '@selling-partner/auth'
import { type Known403, known403s } from '@selling-partner/auth/internal'
import { ErrorResponse, type SandboxResponse } from '../response.js'

/** Path of the endpoint that rejects calls on request. SP-API has no operation there. */
export const rejectionsPath = '/sandbox/rejections'

/** The calls to reject with a 403 that Amazon uses. */
export interface Rejection {
  /** A reason from the table of `@selling-partner/auth`, such as `client-secret-expired`. */
  readonly reason: Known403Reason
  /** Number of calls. @default 1 */
  readonly times?: number
  /** Method and path template of the calls, such as `GET /orders/v0/orders/{orderId}`. @default all operations */
  readonly operation?: string
}

const rows: readonly Known403[] = known403s

/** The rejections that were requested and are not used up. */
export class Rejections {
  readonly #operations: ReadonlySet<string>
  #pending: { readonly row: Known403; readonly operation?: string; times: number }[] = []

  /** @param operations Method and path template of each operation that the sandbox has. */
  constructor(operations: readonly string[]) {
    this.#operations = new Set(operations)
  }

  /** @throws Error that names the invalid field. */
  add({ reason, times = 1, operation }: { [Field in keyof Rejection]?: unknown }): void {
    const row = rows.find((known) => known.reason === reason)
    if (!row) throw new Error(`reason is invalid. Use one of ${rows.map((known) => known.reason).join(', ')}.`)
    if (typeof times !== 'number' || !Number.isInteger(times) || times < 1) {
      throw new Error('times is invalid. Use a whole number from 1.')
    }
    if (operation === undefined) {
      this.#pending.push({ row, times })
    } else if (typeof operation === 'string' && this.#operations.has(operation)) {
      this.#pending.push({ row, operation, times })
    } else {
      throw new Error(
        'operation is invalid. Use the method and path template, such as GET /orders/v0/orders/{orderId}.',
      )
    }
  }

  /** Forgets all requested rejections. */
  reset(): void {
    this.#pending = []
  }

  /** Returns the response to a call that must be rejected. Rejections apply in the order in which they were requested. */
  take(operation: string): SandboxResponse | undefined {
    const next = this.#pending.find((pending) => (pending.operation ?? operation) === operation)
    if (!next) return undefined
    next.times -= 1
    this.#pending = this.#pending.filter(({ times }) => times > 0)
    return responseFor(next.row)
  }
}

/**
 * Handles a request to reject calls, for clients in other processes.
 *
 * @throws ErrorResponse with status 400 if a field is invalid.
 */
export function handleRejectionRequest(rejections: Rejections, body: unknown): SandboxResponse {
  try {
    rejections.add(typeof body === 'object' && body !== null ? body : {})
    return { status: 204 }
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error)
    throw new ErrorResponse(400, [{ code: 'InvalidInput', message: 'The rejection is invalid.', details }])
  }
}

/** Returns the response that Amazon sends. If a reason has several, it is the first. */
function responseFor({ responses = [{ code: 'Unauthorized' }] }: Known403): SandboxResponse {
  const { code, message = 'Access to requested resource is denied.', details = '', isHtml } = responses[0] ?? {}
  if (isHtml) {
    const text = `<html><head><title>403 Forbidden</title></head><body><h1>${message}</h1></body></html>`
    return { status: 403, text, headers: { 'content-type': 'text/html' } }
  }
  const body = code === null ? { message } : { errors: [{ code: code ?? 'Unauthorized', message, details }] }
  return { status: 403, body }
}
