import { randomUUID } from 'node:crypto'
import type { Answer } from './answer.js'
import { errorTypeOf } from './error-answer.js'
import type { UsagePlan } from './model/swagger-model.js'

/** How the operation's answers are sent. Left out where the request found no operation. */
export interface Delivery {
  readonly mediaType: string
  readonly usagePlan?: UsagePlan
}

/** Writes an answer down, with the headers that every answer of SP-API carries. */
export function toResponse(answer: Answer, delivery?: Delivery): Response {
  const headers = new Headers({ 'x-amzn-RequestId': randomUUID(), ...answer.headers })
  const errorType = errorTypeOf(answer.status)
  if (errorType) headers.set('x-amzn-ErrorType', errorType)
  if (delivery?.usagePlan && carriesRate(answer.status)) {
    headers.set('x-amzn-RateLimit-Limit', String(delivery.usagePlan.rate))
  }
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers })
  const mediaType = errorType ? 'application/json' : (delivery?.mediaType ?? 'application/json')
  if (!headers.has('content-type')) headers.set('content-type', mediaType)
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
}

/** @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits */
function carriesRate(status: number): boolean {
  return (status >= 200 && status < 210) || status === 400 || status === 404
}
