import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AxiosAdapter } from 'axios'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { isInvalidResponseError } from '../errors/api-errors.js'

/** An adapter that does not read from the network. */
const adapterReturning =
  (data: unknown, status = 200): AxiosAdapter =>
  async (config) => ({ status, statusText: '', data, headers: { 'x-amzn-requestid': 'request-1' }, config })

const emptyBodies: [title: string, respond: (response: ServerResponse) => void][] = [
  ['content-length: 0', (response) => response.setHeader('content-length', 0).end()],
  ['no content-length', (response) => response.setHeader('transfer-encoding', 'chunked').end()],
  ['only whitespace', (response) => response.end('\r\n')],
]

let server: LoopbackServer
let auth: SellingPartnerAuth

beforeAll(async () => {
  server = await LoopbackServer.start()
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/auth/o2/token`, retry: { baseDelay: 0 } })
})
afterAll(async () => {
  auth.close()
  await server.close()
})

/** Makes the server respond to calls with a status and a body. Returns the number of calls. */
function respondWith(status: number, respond: (response: ServerResponse) => void): { calls: number } {
  const count = { calls: 0 }
  server.respond = ({ url }, response) => {
    if (url === '/auth/o2/token') return response.end(JSON.stringify({ access_token: 'Atza|seller', expires_in: 3600 }))
    count.calls += 1
    response.statusCode = status
    return respond(response.setHeader('x-amzn-RequestId', 'request-1'))
  }
  return count
}

const parametersOf: Partial<Record<keyof typeof operations, object>> = {
  getItem: { sku: 'A' },
  createItem: { body: {} },
}

describe.each([undefined, 'http', 'fetch'] as const)(
  'an empty response of a real server, with adapter %p,',
  (adapter) => {
    const call = (name: keyof typeof operations) =>
      new ExampleApi({ auth, baseUrl: server.baseUrl, adapter }).call(operations[name], parametersOf[name])

    it.each(emptyBodies)('is an InvalidResponseError if the operation promises a body: %s', async (_, respond) => {
      for (const name of ['getItem', 'createItem'] as const) {
        const count = respondWith(200, respond)
        const error = await rejectionOf(call(name))
        expect(isInvalidResponseError(error)).toBe(true)
        expect(error).toMatchObject({
          status: 200,
          requestId: 'request-1',
          operation: { id: name },
          attempts: 1,
          message: expect.stringMatching(/: The response has no body, but this operation returns one\. Check a proxy/),
        })
        // It is not retried, because it had its effect.
        expect(count.calls).toBe(1)
      }
    })

    it.each([201, 207])('is an InvalidResponseError with status %d too', async (status) => {
      respondWith(status, (response) => response.end())
      expect(await rejectionOf(call('createItem'))).toMatchObject({ code: 'INVALID_RESPONSE', status })
    })

    it.each([202, 204])('is valid with status %d', async (status) => {
      respondWith(status, (response) => response.end())
      expect(await call('createItem')).toMatchObject({ status, data: undefined })
    })

    it('is valid if the operation promises no body', async () => {
      respondWith(200, (response) => response.setHeader('content-length', 0).end())
      expect(await call('cancelItem')).toMatchObject({ status: 200, data: undefined })
    })

    it('is an ApiError with an error status', async () => {
      respondWith(404, (response) => response.end())
      expect(await rejectionOf(call('getItem'))).toMatchObject({ code: 'API_ERROR', status: 404, errors: [] })
    })

    it('is not a body that is falsy or has no fields', async () => {
      for (const body of [0, false, [], {}]) {
        respondWith(200, (response) => response.end(JSON.stringify(body)))
        expect(await call('getItem')).toMatchObject({ status: 200, data: body })
      }
    })
  },
)

describe("an empty response of the caller's adapter", () => {
  const call = (name: keyof typeof operations, adapter: AxiosAdapter) =>
    new ExampleApi({ auth, baseUrl: server.baseUrl, adapter }).call(operations[name], parametersOf[name])

  it.each([undefined, null, '', ' \n', 'null'])('is an InvalidResponseError if its data is %j', async (data) => {
    expect(await rejectionOf(call('getItem', adapterReturning(data)))).toMatchObject({
      code: 'INVALID_RESPONSE',
      status: 200,
      requestId: 'request-1',
    })
    expect(await call('getItem', adapterReturning(data, 204))).toMatchObject({ status: 204 })
    expect(await call('cancelItem', adapterReturning(data))).toMatchObject({ status: 200 })
  })
})

describe('an empty response of the Tokens API', () => {
  it('fails the restricted call', async () => {
    respondWith(200, (response) => response.end())
    const call = new ExampleApi({ auth, baseUrl: server.baseUrl }).call(operations.getAddress)
    expect(await rejectionOf(call)).toMatchObject({
      code: 'INVALID_RESPONSE',
      operation: { id: 'createRestrictedDataToken' },
    })
  })
})
