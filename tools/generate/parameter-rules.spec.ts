import { describe, expect, it } from '@jest/globals'
import { editorAnswer } from './test-support/editor-answer.js'
import { typeErrors } from './type-errors.js'

const declarations = `
  import type { Excludes, Requires, Variant } from '@selling-partner/auth'
  interface Fields {
    id: string
    a?: string | Date | undefined
    b?: readonly string[] | undefined
    c?: number | undefined
    kind?: 'X' | 'Y' | undefined
  }
  declare function exactlyOne(params: Variant<Fields, 'a', 'b' | 'c'> | Variant<Fields, 'b', 'a' | 'c'> | Variant<Fields, 'c', 'a' | 'b'>): void
  declare function atLeastOne(params: Variant<Fields, 'a'> | Variant<Fields, 'b'>): void
  declare function atMostOne(params: Variant<Fields, never, 'b' | 'c'> | Variant<Fields, never, 'a' | 'c'> | Variant<Fields, never, 'a' | 'b'>): void
  declare function allOrNone(params: Variant<Fields, 'a' | 'b'> | Variant<Fields, never, 'a' | 'b'>): void
  declare function requires(params: Variant<Fields, 'b' | 'c'> | Variant<Fields, never, 'a'>): void
  declare function requiresIfX(params: Fields & Requires<Fields, 'kind', 'a', 'X'>): void
  declare function excludes(params: Variant<Fields, never, 'b' | 'c'> | Variant<Fields, never, 'a'>): void
  declare function excludesIfX(params: Fields & Excludes<Fields, 'kind', 'a', 'X'>): void
  declare function alone(params: Variant<Fields, never, 'a'> | Variant<Fields, never, 'b' | 'c' | 'kind'>): void
  declare function both(params: (Variant<Fields, 'a', 'b' | 'c'> | Variant<Fields, 'b', 'a'>) & Excludes<Fields, 'kind', 'c', 'X'>): void
  declare const maybe: string | undefined
  const id = '1', a = '1', c = 1, b = ['1'] as const
  export default [id, a, b, c, maybe, exactlyOne, atLeastOne, atMostOne, allOrNone, requires, requiresIfX, excludes, excludesIfX, alone, both]
`

const valid = [
  'exactlyOne({ id, a })',
  'exactlyOne({ id, a: new Date() })',
  "exactlyOne({ id, b, kind: 'X' })",
  'exactlyOne({ id, c, a: undefined })',
  'atLeastOne({ id, b })',
  'atLeastOne({ id, a, b, c })',
  'atLeastOne({ id, a, b: undefined })',
  'atMostOne({ id })',
  'atMostOne({ id, c })',
  'atMostOne({ id, a: maybe, b: undefined })',
  'allOrNone({ id })',
  'allOrNone({ id, a: undefined, b: undefined })',
  'allOrNone({ id, a, b })',
  'requires({ id })',
  'requires({ id, b })',
  'requires({ id, a: maybe, b, c })',
  'requiresIfX({ id })',
  "requiresIfX({ id, kind: 'Y' })",
  "requiresIfX({ id, kind: 'X', a })",
  'excludes({ id, a })',
  'excludes({ id, b, c })',
  "excludesIfX({ id, kind: 'Y', a })",
  "excludesIfX({ id, kind: 'X' })",
  'alone({ id, a, b: undefined })',
  "alone({ id, b, c, kind: 'X' })",
  'both({ id, a })',
  'both({ id, b, c })',
]

const invalid: Readonly<Record<string, RegExp>> = {
  'exactlyOne({ id })': /Property '[abc]' is missing/,
  'exactlyOne({ id, a: undefined })': /'undefined' is not assignable|is missing/,
  'exactlyOne({ id, a, b })': /Types of property '[ab]' are incompatible.* not assignable to type 'undefined'/,
  'exactlyOne({ id, a, c: maybe === undefined ? undefined : c })': /not assignable to type 'undefined'/,
  'exactlyOne({ id, a, d: 1 })': /'d' does not exist/,
  'exactlyOne({ a })': /Property 'id' is missing/,
  'atLeastOne({ id, c })': /Property '[ab]' is missing/,
  'atMostOne({ id, a, c })': /Types of property '[ac]' are incompatible.* not assignable to type 'undefined'/,
  'allOrNone({ id, a })': /Property 'b' is missing|Types of property 'a' are incompatible/,
  'requires({ id, a, b })': /Property 'c' is missing|Types of property 'a' are incompatible/,
  'requires({ id, a: maybe })':
    /Property '[bc]' is missing|Types of property 'a' are incompatible|following properties .* b, c/,
  "requiresIfX({ id, kind: 'X' })": /Property 'a' is missing|'"X"' is not assignable to type '"Y"/,
  'excludes({ id, a, c })': /Types of property '[ac]' are incompatible.* not assignable to type 'undefined'/,
  "excludesIfX({ id, kind: 'X', a })": /Types of property '(a|kind)' are incompatible/,
  'alone({ id, a, c })': /Types of property '[ac]' are incompatible.* not assignable to type 'undefined'/,
  "alone({ id, a, kind: 'X' })": /not assignable to type/,
  'both({ id, a, c })': /Types of property '[ac]' are incompatible.* not assignable to type 'undefined'/,
  "both({ id, b, c, kind: 'X' })": /not assignable to/,
}

describe.each([true, false])('the types of rules with exactOptionalPropertyTypes %p', (exactOptionalPropertyTypes) => {
  const program = (line: string): [string, string] => [line, `${declarations}\n${line}`]
  const errors = typeErrors(Object.fromEntries([...valid, ...Object.keys(invalid)].map(program)), {
    exactOptionalPropertyTypes,
  })

  it.each(valid)('accept %s', (line) => {
    expect(errors.get(line)).toEqual([])
  })

  it.each(Object.entries(invalid))('reject %s', (line, message) => {
    expect(errors.get(line)).toEqual([expect.stringMatching(message)])
  })
})

const packages = `
  import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
  import { OrdersApi } from '@selling-partner/orders-2026-01-01'
  import { ReportsApi } from '@selling-partner/reports-2021-06-30'
  declare const feeds: FeedsApi, orders: OrdersApi, reports: ReportsApi
  const createdAfter = '2026-01-01T00:00:00Z', nextToken = 'T', pageSize = 5
  export default [feeds, orders, reports, createdAfter, nextToken, pageSize]
`

const accepted = [
  'orders.searchOrders({ createdAfter })',
  'orders.searchOrders({ lastUpdatedAfter: new Date(), createdAfter: undefined })',
  "reports.getReports({ reportTypes: ['GET_FBA_REIMBURSEMENTS_DATA'], pageSize })",
  'reports.getReports({ nextToken })',
  'feeds.getFeeds({ nextToken, pageSize: undefined })',
]

const rejected = [
  'orders.searchOrders()',
  'orders.searchOrders({})',
  'orders.searchOrders({ maxResultsPerPage: 5 })',
  'orders.searchOrders({ createdAfter, lastUpdatedAfter: createdAfter })',
  'reports.getReports({ pageSize })',
  'reports.getReports({ nextToken, pageSize })',
  "feeds.getFeeds({ nextToken, feedTypes: ['JSON_LISTINGS_FEED'] })",
]

describe('the parameters of the generated packages', () => {
  const program = (line: string): [string, string] => [line, `${packages}\n${line}`]
  const errors = typeErrors(Object.fromEntries([...accepted, ...rejected].map(program)))

  it.each(accepted)('accept %s', (line) => {
    expect(errors.get(line)).toEqual([])
  })

  it.each(rejected)('reject %s', (line) => {
    expect(errors.get(line)).toHaveLength(1)
  })

  it('have documentation in an editor', () => {
    const { documentation } = editorAnswer(
      `${packages}\norders.searchOrders({ ^createdAfter: '2026-01-01T00:00:00Z' })`,
    )
    expect(documentation).toMatch(/^Start of the creation time range/)
  })

  it('are all offered by an editor, with their documentation', () => {
    const { completions, documentationOf } = editorAnswer(`${packages}\norders.searchOrders({ ^ })`)
    expect(documentationOf('lastUpdatedAfter')).toMatch(/^Start of the update time range/)
    expect(completions).toEqual(expect.arrayContaining(['createdAfter', 'lastUpdatedAfter', 'maxResultsPerPage']))
  })
})
