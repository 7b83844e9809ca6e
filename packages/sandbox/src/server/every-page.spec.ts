import { expect, it } from '@jest/globals'
import type { PageRule } from '@selling-partner/auth'
import { valueAt, withValue } from '@selling-partner/auth/internal'
import { Caller } from '../../test/caller.js'
import { OperationCaller, type OperationRequest } from '../../test/operation-caller.js'
import { ResponseValidator } from '../../test/response-validator.js'
import { modelsWithoutCases, sampleRequest } from '../../test/valid-requests.js'
import { findStatefulOperation } from '../apis/stateful-apis.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { createSandbox } from './create-sandbox.js'

const models = modelsWithoutCases(loadModels())
const operations = new OperationIndex(models).operations.flatMap((operation) =>
  operation.pages && !findStatefulOperation(operation.key) ? [{ operation, rule: operation.pages }] : [],
)

/** Every generated list has as many pages. */
const pageCount = 3

it('every operation that paginates and keeps no data has three pages with different items', async () => {
  const caller = new OperationCaller(new Caller(createSandbox({ models, usagePlan: 'off' })))
  const validator = new ResponseValidator()
  const faults: string[] = []
  for (const { operation, rule } of operations) {
    const first = sampleRequest(operation)
    const pages = await readPages(caller, operation, rule, first)
    const items = pages.map(({ body }) => JSON.stringify(valueAt(body, rule.items)))
    const invalid = pages.flatMap(({ status, body }) => validator.faultsOf(operation, status, body))
    const isDifferent = new Set(items).size === pageCount && items.length === pageCount
    if (!isDifferent || invalid.length > 0) faults.push(`${operation.key}: ${items} ${invalid}`)
  }
  expect(faults).toEqual([])
  expect(operations.length).toBeGreaterThan(30)
})

async function readPages(
  caller: OperationCaller,
  operation: IndexedOperation,
  rule: PageRule,
  first: OperationRequest,
): Promise<{ status: number; body: unknown }[]> {
  const pages = []
  let request: OperationRequest | undefined = withOffset(first, rule, 0)
  while (request && pages.length <= pageCount) {
    const { status, body } = await caller.send(operation, request)
    pages.push({ status, body })
    request = nextRequest(operation, rule, first, body, pages.length)
  }
  return pages
}

/** The request for the next page. Undefined after the last page. */
function nextRequest(
  { parameters }: IndexedOperation,
  rule: PageRule,
  first: OperationRequest,
  body: unknown,
  pages: number,
): OperationRequest | undefined {
  if (rule.out === undefined) {
    const items = valueAt(body, rule.items)
    const offset = Array.isArray(items) ? items.length * pages : 0
    return offset < Number(valueAt(body, rule.total ?? '')) ? withOffset(first, rule, offset) : undefined
  }
  const token = valueAt(body, rule.out)
  if (token === undefined) return undefined
  const required = parameters.filter((each) => each.required).map(({ name }) => name)
  const others = first.query.filter(
    ([name]) => (!rule.alone || required.includes(name)) && !(name in (rule.with ?? {})),
  )
  return { ...first, query: [...others, ...Object.entries(rule.with ?? {}), [rule.in, String(token)]] }
}

function withOffset(request: OperationRequest, rule: PageRule, offset: number): OperationRequest {
  return rule.out === undefined
    ? { ...request, body: withValue(request.body, rule.in.replace(/^body\./, ''), offset) }
    : request
}
