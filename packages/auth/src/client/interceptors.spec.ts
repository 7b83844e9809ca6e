import { describe, expect, it, jest } from '@jest/globals'
import axios, { Axios, type AxiosAdapter, AxiosError } from 'axios'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { Attempt } from '../retry/call-attempts.js'
import { Call } from './call.js'
import { registerInterceptors } from './interceptors.js'

/** Sends one call through the interceptors, and notes what they do in the order in which they do it. */
function send(answer: AxiosAdapter): { steps: string[]; outcome: Promise<unknown> } {
  const steps: string[] = []
  const acquire = async () => {
    steps.push('pace')
  }
  const learn = () => {
    steps.push('learn')
  }
  const auth = new SellingPartnerAuth({ ...credentials, rateLimiter: { acquire, update: learn } })
  jest.spyOn(auth, 'accessToken').mockImplementation(async () => {
    steps.push('accessToken')
    return 'Atza|1'
  })
  const adapter: AxiosAdapter = (config) => {
    // Headers keep the order in which they were set.
    steps.push(...Object.keys(config.headers.toJSON()).filter((name) => name !== 'Accept'), 'send')
    return answer(config)
  }
  const client = new Axios()
  registerInterceptors(client, auth, 'App/1.0', { adapter })
  const call = new Call({
    operation: operations.getPaced,
    claims: [{ bucket: 'a' }],
    timeout: 1000,
    attempt: new Attempt(),
  })
  return { steps, outcome: client.request({ url: 'https://sp-api.example/', ...call.toConfig() }) }
}

const headers = { 'x-amzn-ratelimit-limit': '1' }
const answer: AxiosAdapter = async (config) => ({ status: 200, statusText: 'OK', data: '', headers, config })

describe('the interceptors', () => {
  it('run in the order of the design: pace, authorize, identify, send, learn', async () => {
    const { steps, outcome } = send(answer)
    await outcome
    // Before it takes a place, `pace` sees to it that the access token is at hand; `authorize` then finds it in the cache.
    expect(steps).toEqual(['accessToken', 'pace', 'accessToken', 'x-amz-access-token', 'user-agent', 'send', 'learn'])
  })

  it('keep their order where the process changes that of axios', async () => {
    const shared = axios.defaults.transitional ?? {}
    const replaced = jest.replaceProperty(shared, 'legacyInterceptorReqResOrdering', false)
    const { steps, outcome } = send(answer)
    await outcome
    replaced.restore()
    expect(steps).toEqual(['accessToken', 'pace', 'accessToken', 'x-amz-access-token', 'user-agent', 'send', 'learn'])
  })

  it('learn from a failure before it is recovered from', async () => {
    const { steps, outcome } = send(async (config) => {
      throw new AxiosError('throttled', 'ERR_BAD_REQUEST', config, undefined, {
        ...(await answer(config)),
        status: 429,
      })
    })
    expect(await rejectionOf(outcome)).toMatchObject({ code: 'THROTTLED' })
    expect(steps.at(-1)).toBe('learn')
  })

  it('conceal the token in the answer', async () => {
    const { outcome } = send(answer)
    expect(JSON.stringify(await outcome)).not.toContain('Atza')
  })

  it('recover from a failure with a typed error', async () => {
    const { outcome } = send(async (config) => {
      throw new AxiosError('broken', 'ECONNRESET', config)
    })
    expect(await rejectionOf(outcome)).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNRESET' })
  })
})
