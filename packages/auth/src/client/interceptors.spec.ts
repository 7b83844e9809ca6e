import { describe, expect, it, jest } from '@jest/globals'
import axios, { Axios, type AxiosAdapter, AxiosError } from 'axios'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { Attempt } from '../retry/call-attempts.js'
import { Call } from './call.js'
import { registerInterceptors } from './interceptors.js'

/** Sends one call through the interceptors, and records their steps in order. */
function send(respond: AxiosAdapter): { steps: string[]; outcome: Promise<unknown> } {
  const steps: string[] = []
  const acquire = async () => {
    steps.push('waitForPlan')
  }
  const update = () => {
    steps.push('updateRateLimit')
  }
  const auth = new SellingPartnerAuth({ ...credentials, rateLimiter: { acquire, update } })
  jest.spyOn(auth, 'accessToken').mockImplementation(async () => {
    steps.push('accessToken')
    return 'Atza|1'
  })
  const adapter: AxiosAdapter = (config) => {
    // Headers keep the order in which they were set.
    steps.push(...Object.keys(config.headers.toJSON()).filter((name) => name !== 'Accept'), 'send')
    return respond(config)
  }
  const client = new Axios()
  registerInterceptors(client, auth, 'App/1.0', { adapter })
  const facts = { operation: operations.getPaced, claims: [{ bucket: 'a' }], queue: {}, timeout: 1000 } as const
  const call = new Call({ ...facts, maxResponseBytes: 1000 }, new Attempt())
  const request = { method: 'GET', url: 'https://sp-api.example/', path: '/', headers: {} } as const
  return { steps, outcome: client.request(call.toConfig(request)) }
}

const headers = { 'x-amzn-ratelimit-limit': '1' }
const respondOk: AxiosAdapter = async (config) => ({ status: 200, statusText: 'OK', data: '{}', headers, config })

const orderedSteps = [
  'accessToken',
  'waitForPlan',
  'accessToken',
  'x-amz-access-token',
  'user-agent',
  'send',
  'updateRateLimit',
]

describe('the interceptors', () => {
  it('run in order: waitForPlan, setToken, user-agent, send, updateRateLimit', async () => {
    const { steps, outcome } = send(respondOk)
    await outcome
    // `waitForPlan` gets the access token before it joins the queue. `setToken` then finds it in the cache.
    expect(steps).toEqual(orderedSteps)
  })

  it('keep their order if the process changes the order of axios', async () => {
    const shared = axios.defaults.transitional ?? {}
    const replaced = jest.replaceProperty(shared, 'legacyInterceptorReqResOrdering', false)
    const { steps, outcome } = send(respondOk)
    await outcome
    replaced.restore()
    expect(steps).toEqual(orderedSteps)
  })

  it('run updateRateLimit before convertError', async () => {
    const { steps, outcome } = send(async (config) => {
      throw new AxiosError('throttled', 'ERR_BAD_REQUEST', config, undefined, {
        ...(await respondOk(config)),
        status: 429,
      })
    })
    expect(await rejectionOf(outcome)).toMatchObject({ code: 'THROTTLED' })
    expect(steps.at(-1)).toBe('updateRateLimit')
  })

  it('hide the token in the response', async () => {
    const { outcome } = send(respondOk)
    expect(JSON.stringify(await outcome)).not.toContain('Atza')
  })

  it('convert a failure to a typed error', async () => {
    const { outcome } = send(async (config) => {
      throw new AxiosError('broken', 'ECONNRESET', config)
    })
    expect(await rejectionOf(outcome)).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNRESET' })
  })
})
