import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Caller, type ReceivedResponse } from '../../test/caller.js'
import { loadModels } from '../model/load-models.js'
import { type IndexedOperation, OperationIndex } from '../model/operation-index.js'
import type { CaseParameter, StaticCase } from '../model/static-case.js'
import { type RunningSandbox, startSandbox } from './start-sandbox.js'

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
    statuses: [200, 200, 400],
    why: 'each request gets a new token, and errors name the invalid field',
  },
] as const

const models = loadModels()
const index = new OperationIndex(models)
const rows = index.operations.flatMap((operation) => operation.cases.map((each) => ({ operation, case: each })))

describe('the static cases of all models', () => {
  const different: string[] = []
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox({ models, usagePlan: 'off' })
    const send = senderTo(new Caller(sandbox))
    for (const { operation, case: row } of rows) {
      if (!isAsModeled(await send(operation, row), row)) different.push(`${operation.key} ${row.status}`)
    }
  }, 60_000)

  afterAll(() => sandbox.close())

  it('are complete', () => {
    const inModels = JSON.stringify(models).match(/"(?:static|x-amazon-spds-sandbox-behaviors)":\[\{/g)?.length ?? 0
    expect(new Set(rows.map(({ operation, case: { status } }) => `${operation.key} ${status}`)).size).toBe(inModels)
  })

  it('respond as in their model, with these exceptions', () => {
    const expected = exceptions.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation} ${status}`))
    expect(different.sort()).toEqual(expected.sort())
  })
})

/** Sends the request of a case, with the token that its operation requires. */
function senderTo(caller: Caller) {
  const tokens = new Map<string, Promise<string>>()
  return async (operation: IndexedOperation, { parameters }: StaticCase): Promise<ReceivedResponse> => {
    const token = await tokenFor(operation)
    const value = parameters.find((each) => each.in === 'body')?.value
    const body = operation.method === 'GET' ? undefined : value
    return caller.send(operation.method, toPath(operation, parameters), { token, body })
  }

  function tokenFor({ method, path, grant }: IndexedOperation): Promise<string> {
    if (grant.type === 'grantless') return once(grant.scope, () => caller.scopeToken(grant.scope))
    if (grant.type === 'seller' || grant.optional) return once('seller', () => caller.sellerToken())
    return once(`${method} ${path}`, () => caller.restrictedToken({ method, path }))
  }

  function once(key: string, obtain: () => Promise<string>): Promise<string> {
    const token = tokens.get(key) ?? obtain()
    tokens.set(key, token)
    return token
  }
}

function toPath({ path }: IndexedOperation, parameters: readonly CaseParameter[]): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === 'path' && each.name === name)
    return encodeURIComponent(String(parameter?.value ?? 'any'))
  })
  const query = new URLSearchParams()
  for (const { name, value, list } of parameters.filter((each) => each.in === 'query')) {
    const values = list === 'multi' && Array.isArray(value) ? value : [value]
    for (const each of values) query.append(name, String(each))
  }
  return `${filled}?${query}`
}

function isAsModeled(received: ReceivedResponse, { status, response }: StaticCase): boolean {
  return received.status === status && JSON.stringify(received.body) === JSON.stringify(response)
}
