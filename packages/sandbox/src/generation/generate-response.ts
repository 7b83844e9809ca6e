import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SandboxResponse } from '../response.js'
import { EchoedValues } from './echoed-values.js'
import { generateValue } from './generate-value.js'
import type { GenerationContext } from './generation-context.js'
import { pageBody } from './pages.js'
import type { DateLimits } from './plausible-dates.js'
import { pageSizeNames } from './plausible-values.js'
import { deriveSeed } from './random.js'
import { storeFacts } from './store-facts.js'

/** Options of generated responses. */
export interface GenerationSettings {
  readonly seed: number
  /** The current date, which dates in responses are near. */
  readonly now: Date
}

/**
 * Generates a successful response to a valid request. The same request gets the same response, except that dates follow
 * the clock.
 * @throws ErrorResponse with status 400 if the request has an unknown page token.
 */
export function generateResponse(request: SandboxRequest, settings: GenerationSettings): SandboxResponse {
  const { operation } = request
  const { status, schema } = operation.success
  if (!schema) return { status }
  const generateBody = (pageRequest: SandboxRequest, page: number) => {
    const seed = [settings.seed, operation.key, requestText(pageRequest), page].reduce<number>(
      (seed, part) => deriveSeed(seed, String(part)),
      0,
    )
    const place = { name: 'body', owner: operation.id, seed, index: 0, lists: 0, ancestors: [] }
    return generateValue(schema, place, contextOf(pageRequest, settings))
  }
  const { pages } = operation
  return { status, body: pages ? pageBody(request, pages, settings.seed, generateBody) : generateBody(request, 1) }
}

/** The parts of the request that values depend on. */
function requestText({ pathParameters, query, body }: SandboxRequest): string {
  return JSON.stringify([[...pathParameters, ...query].sort(), body])
}

/** The facts about a request that values depend on. */
export function contextOf(request: SandboxRequest, { now }: GenerationSettings): GenerationContext {
  const { operation } = request
  const echoes = new EchoedValues(request)
  return {
    definitions: operation.definitions,
    echoes,
    dateLimits: dateLimitsOf(request),
    store: storeFacts([...echoes.all('marketplaceId'), ...echoes.all('countryCode')]),
    now: now.getTime(),
    pageSize: pageSizeOf(echoes),
    hasFullPages: operation.pages !== undefined,
  }
}

function pageSizeOf(echoes: EchoedValues): number | undefined {
  // Some models have no minimum for it.
  return pageSizeNames.flatMap((name) => echoes.all(name).map(Number)).find((size) => size > 0)
}

const earliest = /(after|since|^(from|start|created|period)?.*(from|start)(date|time)*)$/i
const latest = /(before|until|(to|end)(date|time)*)$/i

/** Reads parameters such as `createdAfter` and `createdBefore`. */
function dateLimitsOf({ query }: SandboxRequest): DateLimits {
  const dates = [...query].map(([name, text]) => ({ name, date: Date.parse(text) }))
  const known = dates.filter(({ date }) => !Number.isNaN(date))
  const after = known.filter(({ name }) => earliest.test(name)).map(({ date }) => date)
  const before = known.filter(({ name }) => latest.test(name)).map(({ date }) => date)
  return {
    ...(after.length > 0 && { after: Math.max(...after) }),
    ...(before.length > 0 && { before: Math.min(...before) }),
  }
}
