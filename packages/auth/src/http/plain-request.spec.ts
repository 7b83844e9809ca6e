import { Agent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { readPlainRequest } from './plain-request.js'

beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

const url = 'https://sp-api.example/orders?a=1'

function read(config: Partial<InternalAxiosRequestConfig> = {}) {
  return readPlainRequest({ url, method: 'get', maxRedirects: 0, headers: new AxiosHeaders(), ...config })
}

/** An agent as node makes it when it is told to follow the environment's proxies. */
function followingEnvironment(agent: Agent): Agent {
  return Object.assign(agent, { options: { proxyEnv: { HTTPS_PROXY: 'http://proxy.example' } } })
}

describe('readPlainRequest', () => {
  it('reads what node needs to know', () => {
    const httpsAgent = new HttpsAgent()
    const request = read({ method: 'post', data: 'ö', httpsAgent, headers: new AxiosHeaders({ accept: 'text/plain' }) })
    expect(request).toMatchObject({
      url: { host: 'sp-api.example', pathname: '/orders', search: '?a=1' },
      method: 'POST',
      agent: httpsAgent,
      headers: { accept: 'text/plain', 'Content-Length': '2' },
      body: 'ö',
    })
  })

  it('passes over an option that it does not know, as one of a later axios would be', () => {
    const [set, notSet]: object[] = [{ quic: true }, { quic: undefined }]
    expect(read(set)).toBeUndefined()
    expect(read(notSet)).toBeDefined()
  })

  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
    'leaves it to axios whether the proxy in %s is for a host',
    (variable) => {
      process.env = { [variable]: 'http://proxy.example', NO_PROXY: '*' }
      expect(read()).toBeUndefined()
      expect(read({ proxy: false })).toBeDefined()
    },
  )

  it.each([
    ['http://sp-api.example', 'HTTP_PROXY', 'HTTPS_PROXY'],
    ['https://sp-api.example', 'HTTPS_PROXY', 'HTTP_PROXY'],
  ])('heeds for %s %s and not %s', (place, heeded, other) => {
    process.env = { [other]: 'http://proxy.example' }
    expect(read({ url: place })).toBeDefined()
    process.env = { [heeded]: 'http://proxy.example' }
    expect(read({ url: place })).toBeUndefined()
  })

  it('takes an empty variable for none', () => {
    process.env = { HTTPS_PROXY: '', all_proxy: '' }
    expect(read()).toBeDefined()
  })

  it.each([false, undefined] as const)(
    'passes over an agent that follows the environment by itself, where proxy is %p',
    (proxy) => {
      expect(read({ proxy, httpsAgent: followingEnvironment(new HttpsAgent()) })).toBeUndefined()
      expect(read({ proxy, httpAgent: followingEnvironment(new Agent()) })).toBeDefined()
    },
  )
})
