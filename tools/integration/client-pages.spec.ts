import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Page, type PagedOperation, SellingPartnerAuth, SellingPartnerClient } from '@selling-partner/auth'
import { valueAt } from '@selling-partner/auth/internal'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { findStatefulOperation } from '../../packages/sandbox/src/apis/stateful-apis.js'
import { exampleValues, readExamples } from '../models/examples.js'
import { operationsOf } from '../models/operations.js'
import { prepareAllModels } from '../models/prepare-model.js'

// Each generated method that paginates, with the parameters of its example, against the sandbox.

class AnyClient extends SellingPartnerClient {}

const paged = prepareAllModels().flatMap(({ row, document }) =>
  [...operationsOf(document)].flatMap((entry) => {
    const { values } = exampleValues(document, entry, readExamples(row.model))
    const { operationId, 'x-pages': pages } = entry.operation
    const key = `${entry.method.toUpperCase()} ${entry.path}`
    const isStateful = findStatefulOperation(key) !== undefined
    const params = Object.fromEntries(values)
    return pages === undefined ? [] : [{ name: row.package, operationId, pages, params, isStateful }]
  }),
)

/** Pages of a list that the sandbox generates. Amazon's static cases have one or two. */
const generatedPages = 3

describe('an operation that paginates', () => {
  const pageCounts: number[] = []
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth

  beforeAll(async () => {
    sandbox = await startSandbox({ usagePlan: { rate: 1000, burst: 1000 } })
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  })
  afterAll(async () => {
    auth.close()
    await sandbox.close()
  })

  it.each(paged)('yields the items of all pages: $name $operationId', async (row) => {
    const { name, operationId, pages, params, isStateful } = row
    const { operations } = await import(`@selling-partner/${name}`)
    const client = new AnyClient({ auth, baseUrl: sandbox.url })
    const operation: PagedOperation<object, unknown, unknown> = operations[operationId]
    const read: Page<unknown>[] = []
    for await (const page of client.call(operation, params).pages()) read.push(page)
    expect(read.map(({ status }) => status)).toEqual(read.map(() => 200))
    // A static case that matches every request repeats its token.
    const last = read.at(-1)?.nextToken
    expect([undefined, ...read.slice(0, -1).map(({ nextToken }) => nextToken)]).toContain(last)
    expect(read.slice(0, -1).every(({ nextToken }) => nextToken)).toBe(true)

    const items: unknown[] = []
    for await (const item of client.call(operation, params)) items.push(item)
    expect(items).toHaveLength(read.flatMap(({ data }) => valueAt(data, pages.items) ?? []).length)
    // The account may have any number of items, and none that the example looks for.
    if (isStateful) return
    expect(items.length).toBeGreaterThan(0)
    pageCounts.push(read.length)
  })

  it('mostly has several pages in the sandbox', () => {
    const isGenerated = (count: number) => count === generatedPages
    expect(pageCounts.every((count) => count <= generatedPages)).toBe(true)
    expect(pageCounts.filter(isGenerated).length).toBeGreaterThan(pageCounts.length / 2)
  })
})
