import { describe, expect, it } from '@jest/globals'
import { Caller, type ReceivedResponse } from '../../test/caller.js'
import { OperationCaller, type OperationRequest } from '../../test/operation-caller.js'
import { findStatefulOperation } from '../apis/stateful-apis.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { StaticCase } from '../model/static-case.js'
import { isOrdinaryError } from '../request/matching-case.js'
import { startSandbox } from './start-sandbox.js'

/** The cases whose response differs from their model, by status, with the reason. */
const exceptions = [
  {
    operation: 'GET /catalog/2022-04-01/items/{asin}',
    statuses: [400],
    why: 'its asin is empty, and no operation has that path',
  },
  {
    operation: 'GET /sellers/v1/account',
    statuses: [400],
    why: 'it has no parameters, and neither has the 200 beside it',
  },
  {
    operation: 'GET /shipping/v1/account',
    statuses: [400],
    why: 'it has no parameters, and neither has the 200 beside it',
  },
  {
    operation: 'POST /tokens/2021-03-01/restrictedDataToken',
    statuses: [200, 400],
    why: 'each request gets a new token, and errors name the invalid field',
  },
] as const

const models = loadModels()
const index = new OperationIndex(models)
const rows = index.operations.flatMap((operation) => operation.cases.map((each) => ({ operation, case: each })))

/** Only the strict mode has these errors. Otherwise, valid requests for a store or with a page size would fail. */
const ordinaryErrors = rows
  .filter((row) => isOrdinaryError(row.case))
  .map(({ operation, case: { status } }) => `${operation.key} ${status}`)

describe('the static cases of all models', () => {
  it('are complete', () => {
    const inModels = JSON.stringify(models).match(/"(?:static|x-amazon-spds-sandbox-behaviors)":\[\{/g)?.length ?? 0
    expect(new Set(rows.map(({ operation, case: { status } }) => `${operation.key} ${status}`)).size).toBe(inModels)
  })

  it.each([
    { mode: 'strict mode', strict: true, more: [] },
    { mode: 'default mode', strict: false, more: ordinaryErrors },
  ])('respond as in their model in $mode, with these exceptions', async ({ strict, more }) => {
    const listed = exceptions.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation} ${status}`))
    expect(await differentCases(strict)).toEqual([...new Set([...listed, ...more])].sort())
  })
})

async function differentCases(strict: boolean): Promise<string[]> {
  const sandbox = await startSandbox({ models, strict, usagePlan: 'off' })
  const caller = new OperationCaller(new Caller(sandbox))
  const different = new Set<string>()
  for (const { operation, case: row } of rows) {
    // The account responds first.
    if (!strict && row.status < 300 && findStatefulOperation(operation.key)) continue
    if (!isAsModeled(await caller.send(operation, requestOf(row)), row)) different.add(`${operation.key} ${row.status}`)
  }
  await sandbox.close()
  return [...different].sort()
}

/** The request of a case. */
function requestOf({ parameters }: StaticCase): OperationRequest {
  const isIn = (place: string) => parameters.filter((each) => each.in === place)
  return {
    path: Object.fromEntries(isIn('path').map(({ name, value }) => [name, String(value)])),
    query: isIn('query').flatMap(({ name, value, list }) => {
      const values = list === 'multi' && Array.isArray(value) ? value : [value]
      return values.map((each): [string, string] => [name, String(each)])
    }),
    body: isIn('body')[0]?.value,
  }
}

function isAsModeled(received: ReceivedResponse, { status, response }: StaticCase): boolean {
  return received.status === status && JSON.stringify(received.body) === JSON.stringify(response)
}
