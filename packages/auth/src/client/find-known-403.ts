import { type CallTrait, type Known403, known403s, type ResponsePattern } from '../errors/known-403s.js'
import { createRestrictedDataToken } from '../restricted/tokens-api.js'
import { regions } from '../stores/regions.js'
import type { Call } from './call.js'

/** The parts of an error response that tell its reason. */
interface RejectedResponse {
  readonly status: number
  /** Entries of the body. */
  readonly entries: readonly Record<string, unknown>[]
  /** Type in `x-amzn-ErrorType`. */
  readonly errorType?: string
  /** URL of the request. */
  readonly url: string
}

/** Returns the row of the first known reason that fits a call and its response. */
export function findKnown403(call: Call, response: RejectedResponse): Known403 | undefined {
  const rows: readonly Known403[] = known403s
  return rows.find(
    ({ statuses = [403], call: trait, responses }) =>
      statuses.includes(response.status) &&
      (trait === undefined || traits[trait](call, response.url)) &&
      (responses === undefined || responses.some((pattern) => matches(pattern, response))),
  )
}

const traits: Readonly<Record<CallTrait, (call: Call, url: string) => boolean>> = {
  'sends the RDT of the caller': ({ restrictedDataToken }) => restrictedDataToken !== undefined,
  'sends an RDT': ({ rdt }) => rdt !== undefined,
  'requests an RDT': ({ operation: { api, id } }) =>
    api === createRestrictedDataToken.api && id === createRestrictedDataToken.id,
  'requests a document without an RDT': ({ operation: { grant }, rdt }) =>
    grant.type === 'restricted' && grant.restrictedReportTypes !== undefined && rdt === undefined,
  'sends a grantless access token': ({ operation: { grant } }) => grant.type === 'grantless',
  'is only available in the sandbox': ({ operation: { sandboxOnly } }, url) => sandboxOnly === true && !isSandbox(url),
  'goes to the sandbox': (_call, url) => isSandbox(url),
  'goes to a retired API': ({ operation: { retired } }) => retired === true,
}

function isSandbox(url: string): boolean {
  return Object.values(regions).some(({ sandbox }) => url.startsWith(sandbox))
}

/** A response without entries can still have a type. */
function matches(pattern: ResponsePattern, { entries, errorType }: RejectedResponse): boolean {
  if (pattern.errorType !== undefined && pattern.errorType !== errorType) return false
  return (entries.length > 0 ? entries : [{}]).some(
    ({ code, message, details }) =>
      (pattern.code === undefined || pattern.code === (code || null)) &&
      contains(message, pattern.message) &&
      contains(details, pattern.details),
  )
}

function contains(text: unknown, part: string | undefined): boolean {
  if (part === undefined) return true
  return typeof text === 'string' && text.toLowerCase().includes(part.replace(/\.$/, '').toLowerCase())
}
