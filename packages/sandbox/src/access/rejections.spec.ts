import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'

async function start() {
  const sandbox = createSandbox({ models: [tinyModel], usagePlan: { rate: 1, burst: 2 } })
  const caller = new Caller(sandbox)
  const token = await caller.sellerToken()
  const get = (path: string) => caller.send('GET', path, { token })
  const reject = (body: unknown) => caller.send('POST', '/sandbox/rejections', { body })
  return { caller, get, reject, sandbox }
}

const latest = '/orders/latest'

describe('rejectCalls', () => {
  it('rejects the next call, and then no more', async () => {
    const { get, sandbox } = await start()
    sandbox.rejectCalls({ reason: 'client-secret-expired' })
    const { status, body, headers } = await get(latest)
    expect([status, headers.get('x-amzn-ErrorType'), headers.has('x-amzn-RequestId')]).toEqual([
      403,
      'AccessDeniedException',
      true,
    ])
    expect(valueAt(body, 'errors', '0')).toEqual({
      code: 'Unauthorized',
      message: 'Access to requested resource is denied.',
      details: 'The LWA secret token you provided has expired.',
    })
    expect((await get(latest)).status).toBe(200)
  })

  it('rejects as many calls of an operation as requested, without a permit', async () => {
    const { get, sandbox } = await start()
    sandbox.rejectCalls({ reason: 'access-denied', times: 3, operation: `GET ${latest}` })
    expect((await get('/orders?stores=A1,B2')).status).toBe(200)
    const statuses = []
    for (let call = 0; call < 6; call += 1) statuses.push((await get(latest)).status)
    expect(statuses).toEqual([403, 403, 403, 200, 200, 429])
    expect(sandbox.counts()[`GET ${latest}`]).toEqual({ requests: 6, throttled: 1 })
  })

  it('applies rejections in order', async () => {
    const { get, sandbox } = await start()
    sandbox.rejectCalls({ reason: 'access-token-expired' })
    sandbox.rejectCalls({ reason: 'access-token-missing' })
    const details = async () => valueAt((await get(latest)).body, 'errors', '0', 'details')
    expect([await details(), await details()]).toEqual([
      'The access token you provided has expired.',
      'Access token is missing in the request header.',
    ])
  })

  it("uses the formats of Amazon's gateway and firewall", async () => {
    const { get, sandbox } = await start()
    sandbox.rejectCalls({ reason: 'gateway-forbidden' })
    expect(await get(latest)).toMatchObject({ status: 403, body: { message: 'Forbidden' } })
    sandbox.rejectCalls({ reason: 'request-blocked' })
    const response = await sandbox.fetch(new Request(`http://sandbox.test${latest}`))
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html'])
    expect(await response.text()).toContain('<h1>The request could not be satisfied.</h1>')
  })

  it('names an invalid field', async () => {
    const { sandbox } = await start()
    const rejecting = (rejection: object) => () => sandbox.rejectCalls(rejection as never)
    expect(rejecting({ reason: 'made-up' })).toThrow(/^reason is invalid\. Use one of caller-rdt-rejected, /)
    expect(rejecting({})).toThrow(/^reason is invalid/)
    for (const times of [0, -1, 1.5, Number.NaN, '2']) {
      expect(rejecting({ reason: 'access-denied', times })).toThrow('times is invalid. Use a whole number from 1.')
    }
    for (const operation of ['GET /nowhere', latest, 'listOrders', 1]) {
      expect(rejecting({ reason: 'access-denied', operation })).toThrow(
        /^operation is invalid\. Use the method and path/,
      )
    }
  })
})

describe('POST /sandbox/rejections', () => {
  it('does the same for clients in other processes and languages', async () => {
    const { get, reject } = await start()
    expect(await reject({ reason: 'access-denied', operation: `GET ${latest}` })).toMatchObject({ status: 204 })
    expect([(await get(latest)).status, (await get(latest)).status]).toEqual([403, 200])
  })

  it.each([[{ reason: 'made-up' }], ['{'], ['[]'], ['null'], ['']])('rejects the body %j', async (body) => {
    const { get, reject } = await start()
    expect(await reject(body)).toMatchObject({ status: 400, body: { errors: [{ code: 'InvalidInput' }] } })
    expect((await get(latest)).status).toBe(200)
  })
})
