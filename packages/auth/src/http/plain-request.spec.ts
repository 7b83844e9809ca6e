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

/** Makes an agent look like one that Node created to use the environment's proxies. */
function withEnvironmentProxy(agent: Agent): Agent {
  return Object.assign(agent, { options: { proxyEnv: { HTTPS_PROXY: 'http://proxy.example' } } })
}

describe('readPlainRequest', () => {
  it('returns what Node needs', () => {
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

  it('returns nothing for an unknown option, such as one of a later axios', () => {
    const [set, notSet]: object[] = [{ quic: true }, { quic: undefined }]
    expect(read(set)).toBeUndefined()
    expect(read(notSet)).toBeDefined()
  })

  it.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
    'leaves requests to axios if %s is set',
    (variable) => {
      process.env = { [variable]: 'http://proxy.example', NO_PROXY: '*' }
      expect(read()).toBeUndefined()
      expect(read({ proxy: false })).toBeDefined()
    },
  )

  it.each([
    ['http://sp-api.example', 'HTTP_PROXY', 'HTTPS_PROXY'],
    ['https://sp-api.example', 'HTTPS_PROXY', 'HTTP_PROXY'],
  ])('uses for %s the variable %s, not %s', (server, variable, other) => {
    process.env = { [other]: 'http://proxy.example' }
    expect(read({ url: server })).toBeDefined()
    process.env = { [variable]: 'http://proxy.example' }
    expect(read({ url: server })).toBeUndefined()
  })

  it('ignores an empty variable', () => {
    process.env = { HTTPS_PROXY: '', all_proxy: '' }
    expect(read()).toBeDefined()
  })

  it.each([false, undefined] as const)(
    'leaves requests to axios if the agent uses the environment itself and proxy is %p',
    (proxy) => {
      expect(read({ proxy, httpsAgent: withEnvironmentProxy(new HttpsAgent()) })).toBeUndefined()
      expect(read({ proxy, httpAgent: withEnvironmentProxy(new Agent()) })).toBeDefined()
    },
  )
})
