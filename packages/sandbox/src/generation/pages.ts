import type { PageRule } from '@selling-partner/auth'
import { valueAt, withValue } from '@selling-partner/auth/internal'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { readPageToken, writePageToken } from './page-token.js'
import { deriveSeed } from './random.js'

/** Number of pages of each list. */
const pageCount = 3

/** Generates the body of a response with other values for each page. */
type GenerateBody = (request: SandboxRequest, page: number) => unknown

/**
 * Returns the body of a response with one of the pages of a list. The pages differ only in their items.
 * @throws ErrorResponse with status 400 if the request has an unknown page token.
 */
export function pageBody(request: SandboxRequest, rule: PageRule, seed: number, generate: GenerateBody): unknown {
  const { out, total } = rule
  if (out !== undefined)
    return bodyForToken(request, { ...rule, out }, deriveSeed(seed, request.operation.key), generate)
  return total === undefined ? generate(request, 1) : bodyForOffset(request, { ...rule, total }, generate)
}

function bodyForToken(
  request: SandboxRequest,
  rule: PageRule & { readonly out: string },
  seed: number,
  generate: GenerateBody,
): unknown {
  const token = positionOf(request, rule)
  const { page, query: firstQuery } = readPosition(request, rule.out, token, seed)
  const query = new URLSearchParams(request.query)
  query.delete(rule.in)
  for (const [name, value] of new URLSearchParams(firstQuery)) if (!request.query.has(name)) query.append(name, value)
  const body = withItems({ ...request, query, body: withPosition(request, rule, undefined) }, rule, generate, page)
  if (page === pageCount) return body
  return withValue(body, rule.out, writePageToken({ page: page + 1, query: rule.alone ? query.toString() : '' }, seed))
}

function readPosition(
  { operation }: SandboxRequest,
  out: string,
  token: unknown,
  seed: number,
): ReturnType<typeof readPageToken> {
  if (token === undefined) return { page: 1, query: '' }
  // The first page was a static case. Its list ends with a generated page.
  if (operation.cases.some(({ response }) => valueAt(response, out) === token)) return { page: pageCount, query: '' }
  return readPageToken(token, seed)
}

function bodyForOffset(
  request: SandboxRequest,
  rule: PageRule & { readonly total: string },
  generate: GenerateBody,
): unknown {
  const offset = Number(positionOf(request, rule) ?? 0)
  const first = { ...request, body: withPosition(request, rule, 0) }
  const items = valueAt(generate(first, 1), rule.items)
  const size = Array.isArray(items) ? items.length : 1
  const page = Math.floor(offset / size) + 1
  const body = withItems(first, rule, generate, page)
  return withValue(page > pageCount ? withValue(body, rule.items, []) : body, rule.total, size * pageCount)
}

function withItems(request: SandboxRequest, { items }: PageRule, generate: GenerateBody, page: number): unknown {
  const first = generate(request, 1)
  return page === 1 ? first : withValue(first, items, valueAt(generate(request, page), items))
}

/** The token or offset of a request. */
export function positionOf({ query, body }: SandboxRequest, { in: path }: PageRule): unknown {
  return isInBody(path) ? valueAt(body, pathInBody(path)) : query.get(path) || undefined
}

/** The body of a request with another token or offset. */
export function withPosition({ body }: SandboxRequest, { in: path }: PageRule, position: unknown): unknown {
  return isInBody(path) ? withValue(body, pathInBody(path), position) : body
}

function isInBody(path: string): boolean {
  return path.includes('.')
}

/** `body.pagination.offset` as `pagination.offset`. */
function pathInBody(path: string): string {
  return path.slice(path.indexOf('.') + 1)
}
