import { isDeepStrictEqual } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import type { Pages, PagesAnnotation } from './annotations.js'
import { type OperationEntry, operationsOf } from './operations.js'
import { definitionOf, type Field, fieldsOf } from './schema-fields.js'
import type { Document, OperationObject, Schema } from './swagger.js'

/** Names of query parameters that take the token of a page. */
const parameterNames = ['nextToken', 'NextToken', 'pageToken', 'paginationToken', 'nextPageToken']

/** Paths of the next page's token in responses. */
const tokenPaths = ['', 'payload.'].flatMap((place) =>
  ['nextToken', 'NextToken', 'nextPageToken', 'pagination.nextToken'].map((name) => `${place}${name}`),
)

/** Arrays beside the items of a page. */
const otherArrays = ['errors', 'warnings']

/** A name that can be that of a token, of an offset or of a page number. */
const tokenLike = /token|cursor|offset|^page$|^(page)?(start)?(index|number)$/i

/**
 * Sets `x-pages` of each operation that paginates. A rule finds most of them: a parameter and a field of the response are named
 * like page tokens, and the response has one array. Rows describe the exceptions. Must run after `applyRules`.
 *
 * @param rows rows of `models/annotations/pages.json`, by operation
 * @param report receives a fault for each row that the model contradicts, or that only repeats the rule
 */
export function applyPages(
  document: Document,
  rows: ReadonlyMap<OperationObject, PagesAnnotation>,
  report: (fault: InputFault) => void,
): void {
  for (const entry of operationsOf(document)) {
    const row = rows.get(entry.operation)
    const found = pagesByRule(document, entry)
    const pages = row === undefined ? found : row.pages && { ...found, ...row.pages }
    const problem = row && problemOf(document, entry, pages, found)
    if (problem !== undefined) {
      const subject = `${entry.method.toUpperCase()} ${entry.path}`
      report(new InputFault('models/annotations/pages.json', `${subject}: ${problem}`, 'Correct the row, or delete it'))
    } else if (isComplete(pages)) {
      entry.operation['x-pages'] = { ...pages, ...itemOf(document, entry, pages) }
    }
  }
}

/** The facts about pages that follow from names. Has no `items` if the response has several arrays, or none. */
function pagesByRule(document: Document, entry: OperationEntry): Partial<Pages> | undefined {
  const parameter = entry.parameters.find((each) => each.in === 'query' && parameterNames.includes(each.name))
  const fields = responseFields(document, entry)
  const token = fields.find(({ path }) => tokenPaths.includes(path))
  if (parameter === undefined || token === undefined) return undefined
  const arrays = fields.filter(({ path, schema }) => schema.type === 'array' && isItems(path))
  const items = arrays.length === 1 ? arrays[0]?.path : undefined
  const alone = isAlone(entry.operation, parameter.name)
  return { in: parameter.name, out: token.path, ...(items && { items }), ...(alone && { alone }) }
}

/** Whether a rule between parameters excludes all others beside the token. */
function isAlone({ 'x-rules': rules = [] }: OperationObject, token: string): boolean {
  return rules.some(({ kind, parameters }) => kind === 'alone' && parameters.includes(token))
}

/** Whether an array at this path can hold the items: directly in the response or in its `payload`. */
function isItems(path: string): boolean {
  const name = path.replace(/^payload\./, '')
  return !name.includes('.') && !otherArrays.includes(name)
}

function isComplete(pages: Partial<Pages> | null | undefined): pages is Pages {
  return pages?.in !== undefined && pages.items !== undefined
}

function problemOf(
  document: Document,
  entry: OperationEntry,
  pages: Partial<Pages> | null | undefined,
  found: Partial<Pages> | undefined,
): string | undefined {
  if (!pages) return undefined
  if (isDeepStrictEqual(pages, found)) return 'the row repeats what the rule finds'
  if (!isComplete(pages)) return 'in or items is missing'
  if ((pages.out === undefined) === (pages.total === undefined)) return 'one of out and total is necessary'
  const requests = requestPaths(document, entry)
  const responses = responseFields(document, entry).map(({ path }) => path)
  const missing = [
    ...[pages.in, ...Object.keys(pages.with ?? {})].filter((path) => !requests.includes(path)),
    ...[pages.out, pages.total, pages.items].filter((path) => path !== undefined && !responses.includes(path)),
  ]
  return missing.length === 0 ? undefined : `there is no ${missing.join(', ')}`
}

function itemOf(document: Document, entry: OperationEntry, { items }: Pages): Pick<Pages, 'item'> {
  const field = responseFields(document, entry).find(({ path }) => path === items)
  const item = field && itemName(field)
  return item === undefined ? {} : { item }
}

/** The definition of an item. The engine gives the inline items of a definition its name and `Inner`. */
function itemName({ schema: { items }, definition }: Field): string | undefined {
  if (items === undefined) return definition
  return definitionOf(items) ?? (definition && `${definition}Inner`)
}

/** Paths of the parameters, and of the fields of the body. */
function requestPaths(document: Document, { parameters }: OperationEntry): readonly string[] {
  return parameters.flatMap(({ name, schema }) => [
    name,
    ...(schema ? fieldsOf(document, schema).map(({ path }) => `${name}.${path}`) : []),
  ])
}

function responseFields(document: Document, { operation }: OperationEntry): readonly Field[] {
  const schema = successSchema(operation)
  return schema === undefined ? [] : fieldsOf(document, schema)
}

function successSchema({ responses }: OperationObject): Schema | undefined {
  return Object.entries(responses).find(([status, { schema }]) => /^2/.test(status) && schema !== undefined)?.[1].schema
}

/**
 * Lists the operations that may paginate, because their request or response has the name of a token. Leaves out the operations
 * that the rule or a row explains.
 *
 * @returns one text per operation, with the names
 */
export function unexplainedTokens(document: Document, model: string, rows: readonly PagesAnnotation[]): string[] {
  const explained = new Set(rows.filter((row) => row.model === model).map(({ method, path }) => `${method} ${path}`))
  return [...operationsOf(document)].flatMap((entry) => {
    const key = `${entry.method.toUpperCase()} ${entry.path}`
    if (entry.operation['x-pages'] !== undefined || explained.has(key)) return []
    const headers = entry.parameters.filter((each) => each.in === 'header').map(({ name }) => name)
    const paths = [
      ...requestPaths(document, entry).filter((path) => !headers.includes(path)),
      ...responseFields(document, entry).map(({ path }) => path),
    ].filter((path) => tokenLike.test(path.slice(path.lastIndexOf('.') + 1)))
    return paths.length === 0 ? [] : [`${key} may paginate (${paths.join(', ')}), but the rule does not find how`]
  })
}
