import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isApiError, SellingPartnerAuth, SellingPartnerClient } from '@selling-partner/auth'
import nock from 'nock'
import type { Operation } from '../../packages/auth/src/operation/operation.js'
import { readCatalog } from '../models/catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { prepareModel } from '../models/prepare-model.js'
import { type ContractCase, errorCases } from './contract-case.js'

const endpoint = 'https://sellingpartnerapi-na.amazon.com'

class AnyApi extends SellingPartnerClient {
  async errorOf(operation: Operation): Promise<unknown> {
    const options = operation.grant.type === 'restricted' ? { restrictedDataToken: 'Atz.sprdt|contract' } : {}
    return this.request(operation, {}, options).then(
      () => undefined,
      (error: unknown) => error,
    )
  }
}

/** The operation of a case, with a path that needs no parameters. */
function operationOf({ entry: { operation } }: ContractCase, api: string): Operation {
  const grant = operation['x-grant'] ?? { type: 'seller' }
  return { api, id: operation.operationId, method: 'GET', path: '/case', parameters: [], grant }
}

function entriesOf(body: JsonValue | undefined): JsonObject[] {
  const entries = isJsonObject(body) ? body.errors : body
  return Array.isArray(entries) ? entries.filter(isJsonObject) : []
}

const cases = readCatalog().flatMap((row) =>
  errorCases(prepareModel(row).document).map((candidate) => ({
    operation: operationOf(candidate, row.model),
    status: candidate.status,
    body: candidate.response,
    entries: entriesOf(candidate.response),
  })),
)

describe('error responses of all contracts', () => {
  const credentials = { clientId: 'client', clientSecret: 'secret', refreshToken: 'Atzr|contract' }
  const auth = new SellingPartnerAuth({ ...credentials, rateLimiter: { acquire: async () => {} } })
  const client = new AnyApi({ auth, region: 'na', retry: false })

  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
    const token = { access_token: 'Atza|contract', token_type: 'bearer', expires_in: 3600 }
    nock('https://api.amazon.com').persist().post('/auth/o2/token').reply(200, token)
  })
  afterAll(() => {
    nock.cleanAll()
    nock.restore()
  })

  it('are more than 500, and all but 4 have entries', () => {
    expect(cases.length).toBeGreaterThan(500)
    expect(cases.filter(({ entries }) => entries.length === 0)).toHaveLength(4)
  })

  it.each(
    cases.map((candidate) => [candidate.operation.api, candidate.operation.id, candidate.status, candidate] as const),
  )('%s %s %i reach the caller with code and message', async (_api, _id, status, { operation, body, entries }) => {
    nock(endpoint).get('/case').reply(status, JSON.stringify(body))
    const error = await client.errorOf(operation)
    if (!isApiError(error)) throw error
    const isRestricted = operation.grant.type === 'restricted'
    expect(error.status).toBe(status)
    expect(error.errors).toEqual(
      entries.map(({ code, message, details }) =>
        isRestricted ? { code } : { code, message, details: details || undefined },
      ),
    )
    for (const text of isRestricted ? [] : entries.slice(0, 1)) expect(error.message).toContain(String(text.message))
  })
})
