import { describe, expect, it } from '@jest/globals'
import type { InputFault } from '../cli/input-fault.js'
import { type Pages, type PagesAnnotation, readAnnotations } from './annotations.js'
import { defaultModelsFolder } from './catalog.js'
import { isJsonObject, type JsonValue } from './json.js'
import { type OperationEntry, operationsOf } from './operations.js'
import { applyPages, unexplainedTokens } from './pages.js'
import { prepareAllModels } from './prepare-model.js'
import type { Document, OperationObject, Parameter, Schema } from './swagger.js'

const prepared = prepareAllModels()
const rows = readAnnotations(defaultModelsFolder).pages
const paged = prepared.flatMap(({ row, document }) =>
  [...operationsOf(document)].flatMap((entry) => {
    const pages = entry.operation['x-pages']
    return pages === undefined ? [] : [{ ...entry, model: row.model, pages }]
  }),
)

const string = { type: 'string' }
const loans = { type: 'array', items: { $ref: '#/definitions/Loan' } }

/** A model with an operation that has query parameters and returns an object with some fields. */
function lending(parameters: readonly Parameter[], properties: Record<string, Schema>): Document {
  const schema: Schema = { type: 'object', properties }
  const get = {
    operationId: 'getLoans',
    parameters: [...parameters],
    responses: { 200: { description: 'OK', schema } },
  }
  return {
    swagger: '2.0',
    info: { title: 'Lending', version: 'v1' },
    paths: { '/loans': { get } },
    definitions: { Loan: { type: 'object', properties: { title: string, nextToken: string } } },
  }
}

const query = (name: string): Parameter => ({ name, in: 'query', type: 'string' })

function rowWith(pages: PagesAnnotation['pages']): PagesAnnotation {
  const key = { model: 'loans', method: 'GET', path: '/loans', operationId: 'getLoans' }
  return { ...key, pages, reason: 'An exception.', source: 'https://docs.example' }
}

/** Applies the rule and a row to the only operation of a model. */
function pagesOf(document: Document, row?: PagesAnnotation): { pages?: Pages; faults: string[] } {
  const faults: string[] = []
  const operation = document.paths['/loans']?.get
  if (operation === undefined) throw new Error('There is no operation.')
  const rowOf = new Map<OperationObject, PagesAnnotation>(row === undefined ? [] : [[operation, row]])
  applyPages(document, rowOf, (fault: InputFault) => faults.push(fault.message))
  return { ...(operation['x-pages'] && { pages: operation['x-pages'] }), faults }
}

describe('applyPages', () => {
  it.each<[string, string, string, Record<string, Schema>]>([
    ['nextToken', 'nextToken', 'loans', { nextToken: string, loans }],
    ['NextToken', 'payload.NextToken', 'payload.loans', { payload: { properties: { NextToken: string, loans } } }],
    ['pageToken', 'nextPageToken', 'loans', { nextPageToken: string, loans, errors: loans, warnings: loans }],
    [
      'paginationToken',
      'pagination.nextToken',
      'payload.loans',
      { pagination: { properties: { nextToken: string, previousToken: string } }, payload: { properties: { loans } } },
    ],
  ])('finds the parameter %s, the token at %s and the items at %s', (name, out, items, properties) => {
    expect(pagesOf(lending([query(name)], properties))).toEqual({
      pages: { in: name, out, items, item: 'Loan' },
      faults: [],
    })
  })

  it.each<[string, Parameter[], Record<string, Schema>]>([
    ['accepts no token', [query('title')], { nextToken: string, loans }],
    ['returns no token', [query('nextToken')], { loans }],
    ['has the token in a header', [{ ...query('nextToken'), in: 'header' }], { nextToken: string, loans }],
    ['returns several arrays', [query('nextToken')], { nextToken: string, loans, reservations: loans }],
    ['returns no array', [query('nextToken')], { nextToken: string }],
  ])('finds no pages if the operation %s', (_what, parameters, properties) => {
    expect(pagesOf(lending(parameters, properties))).toEqual({ faults: [] })
  })

  it('omits all other parameters beside the token if a rule says so', () => {
    const document = lending([query('nextToken'), query('title')], { nextToken: string, loans })
    Object.assign(document.paths['/loans']?.get ?? {}, { 'x-rules': [{ kind: 'alone', parameters: ['nextToken'] }] })
    expect(pagesOf(document).pages).toEqual({
      in: 'nextToken',
      out: 'nextToken',
      items: 'loans',
      item: 'Loan',
      alone: true,
    })
  })

  it('lets a row override what the rule finds', () => {
    const document = lending([query('nextToken')], { nextToken: string, loans, reservations: loans })
    expect(pagesOf(document, rowWith({ items: 'reservations', alone: true }))).toEqual({
      pages: { in: 'nextToken', out: 'nextToken', items: 'reservations', item: 'Loan', alone: true },
      faults: [],
    })
  })

  it('sets no pages if the row says so', () => {
    expect(pagesOf(lending([query('nextToken')], { nextToken: string, loans }), rowWith(null))).toEqual({ faults: [] })
  })

  it.each<[string, PagesAnnotation['pages']]>([
    ['the row repeats what the rule finds', { items: 'loans' }],
    ['there is no payload.loans', { items: 'payload.loans' }],
    ['there is no token, type, next', { in: 'token', out: 'next', with: { type: 'NEXT' } }],
    ['one of out and total is necessary', { total: 'count' }],
  ])('reports that %s', (problem, pages) => {
    expect(pagesOf(lending([query('nextToken')], { nextToken: string, loans }), rowWith(pages))).toEqual({
      faults: [`models/annotations/pages.json: GET /loans: ${problem}. Correct the row, or delete it.`],
    })
  })

  it('reports a row that lacks the items, which the rule does not find', () => {
    const document = lending([query('nextToken')], { nextToken: string, loans, reservations: loans })
    expect(pagesOf(document, rowWith({ alone: true })).faults).toEqual([
      'models/annotations/pages.json: GET /loans: in or items is missing. Correct the row, or delete it.',
    ])
  })
})

describe('unexplainedTokens', () => {
  it.each<[string, Parameter[], Record<string, Schema>]>([
    ['cursor', [query('cursor')], { loans }],
    ['pageNumber', [query('pageNumber')], { loans }],
    [
      'body.paging.offset',
      [{ name: 'body', in: 'body', schema: { properties: { paging: { properties: { offset: string } } } } }],
      {},
    ],
    ['next.continuationToken', [], { loans, next: { properties: { continuationToken: string } } }],
  ])('finds %s', (name, parameters, properties) => {
    const document = lending(parameters, properties)
    const lines = [`GET /loans may paginate (${name}), but the rule does not find how`]
    expect(unexplainedTokens(document, 'loans', [])).toEqual(lines)
    expect(unexplainedTokens(document, 'loans', [rowWith(null)])).toEqual([])
    expect(unexplainedTokens(document, 'members', [rowWith(null)])).toEqual(lines)
  })

  it('ignores operations with pages, other names, headers, and tokens of single items', () => {
    const parameters: Parameter[] = [query('pageSize'), { ...query('idempotencyToken'), in: 'header' }]
    expect(unexplainedTokens(lending(parameters, { loans, indexed: string }), 'loans', [])).toEqual([])
    const document = lending([query('nextToken')], { nextToken: string, loans })
    pagesOf(document)
    expect(unexplainedTokens(document, 'loans', [])).toEqual([])
  })
})

describe('models/annotations/pages.json', () => {
  it('and the rule explain every token of the models', () => {
    expect(prepared.flatMap(({ row, document }) => unexplainedTokens(document, row.model, rows))).toEqual([])
  })

  it('has no row without pages that is unnecessary', () => {
    const without = rows.filter(({ pages }) => pages === null)
    const unexplained = prepared.flatMap(({ row, document }) =>
      unexplainedTokens(document, row.model, []).map((line) => `${row.model} ${line}`),
    )
    for (const { model, method, path } of without) {
      expect(unexplained).toContainEqual(expect.stringContaining(`${model} ${method} ${path} may paginate`))
    }
    expect(unexplained).toHaveLength(without.length)
  })

  it('and the rule give every paginated operation its pages', () => {
    const table = paged.map(({ model, operation, pages }) => {
      const { in: parameter, out, total, items, item, with: also = {}, alone } = pages
      const notes = [...Object.entries(also).map((pair) => pair.join('=')), ...(alone ? ['alone'] : [])]
      return [model, operation.operationId, parameter, out ?? `total ${total}`, items, item, ...notes].join(' | ')
    })
    expect(table).toMatchSnapshot()
  })
})

/** Static responses of an operation. */
function responsesOf({ operation }: OperationEntry): JsonValue[] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^2/.test(status))
    .flatMap(([, response]) => response['x-amzn-api-sandbox']?.static ?? [])
    .flatMap(({ response }) => (response === undefined ? [] : [response]))
}

function valueAt(value: JsonValue | undefined, path: string): JsonValue | undefined {
  return path.split('.').reduce((inner, name) => (isJsonObject(inner) ? inner[name] : undefined), value)
}

/** Whether a response has something with the name of the token, at any depth outside arrays. */
function hasToken(value: JsonValue | undefined, name: string): boolean {
  if (!isJsonObject(value)) return false
  return typeof value[name] === 'string' || Object.values(value).some((entry) => hasToken(entry, name))
}

describe('the static sandbox cases of paginated operations', () => {
  const responses = paged.flatMap((entry) => responsesOf(entry).map((response) => ({ ...entry, response })))
  const withToken = responses.filter(({ pages, response }) => hasToken(response, pages.out?.split('.').pop() ?? ''))

  it('have token and items at the paths of the pages', () => {
    const withoutToken = withToken.filter(
      ({ pages, response }) => typeof valueAt(response, pages.out ?? '') !== 'string',
    )
    const withoutItems = withToken.filter(({ pages, response }) => typeof valueAt(response, pages.items) !== 'object')
    expect(withoutToken).toEqual([])
    // The selection of one case has rules instead of items.
    expect(withoutItems.map(({ operation }) => operation.operationId)).toEqual(['getSelection'])
    expect(new Set(withToken.map(({ operation }) => operation)).size).toBeGreaterThan(30)
  })

  it('have the total and the items of pages by offset', () => {
    const byOffset = responses.filter(({ pages }) => pages.total !== undefined)
    for (const { pages, response } of byOffset) {
      expect(typeof valueAt(response, pages.total ?? '')).toBe('number')
      expect(Array.isArray(valueAt(response, pages.items))).toBe(true)
    }
    expect(byOffset.length).toBeGreaterThan(0)
  })
})
