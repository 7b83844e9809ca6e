import type { PageRule } from '@selling-partner/auth'
import { valueAt, withValue } from '@selling-partner/auth/internal'
import { tryReadPageToken, writePageToken } from '../generation/page-token.js'
import { positionOf, withPosition } from '../generation/pages.js'
import { pageSizeNames } from '../generation/plausible-values.js'
import { deriveSeed } from '../generation/random.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SandboxResponse } from '../response.js'

/** The items of all pages of a list. They are converted when a page is cut, because a page has few of them. */
export class LazyItems<Source, Item> {
  readonly #sources: readonly Source[]
  readonly #convert: (source: Source) => Item

  constructor(sources: readonly Source[], convert: (source: Source) => Item) {
    this.#sources = sources
    this.#convert = convert
  }

  get length(): number {
    return this.#sources.length
  }

  /** Converts the items from a position up to another, without that one. */
  slice(first: number, end: number): Item[] {
    return this.#sources.slice(first, end).map((source) => this.#convert(source))
  }

  /** All items, for a response without pages. */
  toJSON(): Item[] {
    return this.slice(0, this.length)
  }
}

const usualPageSize = 10

/** One page of a list that an operation returns. */
interface RequestedPage {
  /** The request for the first page, with all its parameters. */
  readonly request: SandboxRequest
  /** Number of the page, from 1. Ignored if the request has an offset. */
  readonly number: number
  readonly offset?: number
}

/**
 * Reads which page a request asks for.
 * @returns Undefined if the request has a page token that is not from this sandbox, such as that of a static case.
 */
export function readPage(request: SandboxRequest, seed: number): RequestedPage | undefined {
  const rule = request.operation.pages
  const position = rule && positionOf(request, rule)
  if (!rule || position === undefined) return { request, number: 1 }
  const body = withPosition(request, rule, undefined)
  if (rule.out === undefined) return { request: { ...request, body }, number: 1, offset: Number(position) }
  const token = tryReadPageToken(position, tokenSeed(request, seed))
  if (!token) return undefined
  const query = new URLSearchParams(request.query)
  query.delete(rule.in)
  for (const name of Object.keys(rule.with ?? {})) query.delete(name)
  for (const [name, value] of new URLSearchParams(token.query)) if (!request.query.has(name)) query.append(name, value)
  return { request: { ...request, query, body }, number: token.page }
}

/** Cuts a page from a response with all items, and adds the token of the next page or the number of all items. */
export function cutPage(
  response: SandboxResponse,
  { request, number, offset }: RequestedPage,
  pageSize: number | undefined,
  seed: number,
): SandboxResponse {
  const rule = request.operation.pages
  const items = rule && valueAt(response.body, rule.items)
  if (!rule || !(Array.isArray(items) || items instanceof LazyItems)) return response
  const size = sizeOf(request) ?? pageSize ?? usualPageSize
  const first = offset ?? (number - 1) * size
  const body = withValue(response.body, rule.items, items.slice(first, first + size))
  if (rule.out === undefined) return { ...response, body: withTotal(body, rule, items.length) }
  const isLast = first + size >= items.length
  const next = isLast
    ? undefined
    : writePageToken({ page: number + 1, query: request.query.toString() }, tokenSeed(request, seed))
  return { ...response, body: withValue(body, rule.out, next) }
}

function withTotal(body: unknown, { total }: PageRule, count: number): unknown {
  return total === undefined ? body : withValue(body, total, count)
}

const sizeNames = new Set(pageSizeNames.map((name) => name.toLowerCase()))

/** The page size that a request asks for. */
function sizeOf({ query, body }: SandboxRequest): number | undefined {
  const fields = [...query, ...Object.entries(body ?? {}), ...Object.entries(valueAt(body, 'pagination') ?? {})]
  const sizes = fields.filter(([name]) => sizeNames.has(name.toLowerCase())).map(([, value]) => Number(value))
  return sizes.find((size) => size > 0)
}

/** A token is valid only for its operation. */
function tokenSeed({ operation }: SandboxRequest, seed: number): number {
  return deriveSeed(seed, operation.key)
}
