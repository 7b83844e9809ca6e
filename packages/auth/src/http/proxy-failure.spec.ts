import http from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { AxiosError } from 'axios'
import { proxyFailureOf, proxyNameOf, refusalOf } from './proxy-failure.js'

const failure = (message: string, facts?: object) =>
  proxyFailureOf(AxiosError.from(Object.assign(new Error(message), facts)))

describe('proxyFailureOf', () => {
  it.each<[string, string, object | undefined, number | undefined]>([
    ["Node's fetch", 'Proxy response (407) !== 200 when HTTP Tunneling', { code: 'UND_ERR_ABORTED' }, 407],
    ["Node's agent", 'Failed to establish tunnel', { code: 'ERR_PROXY_TUNNEL', statusCode: 502 }, 502],
    ["Node's agent without a status", 'timed out', { code: 'ERR_PROXY_TUNNEL' }, undefined],
    ["Node's fetch without a status", 'Proxy Connection failed', { code: 'UND_ERR_PRX_CONN' }, undefined],
    ['tunnel', 'tunneling socket could not be established, statusCode=403', { code: 'ECONNRESET' }, 403],
    ['tunnel without a status', 'tunneling socket could not be established, cause=x', undefined, undefined],
    ['https-proxy-agent', 'Proxy connection ended before receiving CONNECT response', undefined, undefined],
  ])('recognizes the error of %s', (_, message, facts, status) => {
    expect(failure(message, facts)).toEqual({ code: 'ERR_PROXY_TUNNEL', status })
  })

  it('reads the cause of a cause', () => {
    const cause = new Error('Proxy response (407) !== 200 when HTTP Tunneling')
    expect(failure('Request was cancelled.', { code: 0, cause })).toEqual({ code: 'ERR_PROXY_TUNNEL', status: 407 })
  })

  it('leaves other errors', () => {
    expect(failure('read ECONNRESET', { code: 'ECONNRESET', proxy: 'a' })).toBeUndefined()
    expect(failure('The server said: tunneling socket could not be established, cause=a')).toBeUndefined()
    expect(proxyFailureOf(new Error('Proxy response (407) !== 200 when HTTP Tunneling'))).toBeUndefined()
  })

  it('leaves out text that may be a secret', () => {
    const facts = {
      name: 'ProxyError',
      code: 'swordfish',
      proxy: 'http://user:swordfish@proxy.example:1',
      status: 'swordfish',
    }
    expect(failure('a', facts)).toEqual({ code: 'ERR_PROXY_TUNNEL', proxy: undefined, status: undefined })
  })
})

describe('proxyNameOf', () => {
  it.each<[string, unknown, string | undefined]>([
    [
      'https-proxy-agent 5',
      { proxy: { host: 'proxy.example', port: 3128, auth: 'user:swordfish' } },
      'proxy.example:3128',
    ],
    ['https-proxy-agent 7', { proxy: new URL('http://user:swordfish@proxy.example:3128') }, 'proxy.example:3128'],
    ['a URL without a port', { proxy: new URL('https://proxy.example') }, 'proxy.example:443'],
    ['a URL with an IPv6 address', { proxy: new URL('http://[::1]:3128') }, '[::1]:3128'],
    ['tunnel', { proxyOptions: { host: '::1', port: 3128, proxyAuth: 'user:swordfish' } }, '[::1]:3128'],
    ['an agent without a proxy', new http.Agent(), undefined],
    ['a URL as text, which may contain a password', { proxy: 'http://user:swordfish@proxy.example' }, undefined],
    ['no agent', undefined, undefined],
    ['a host with a password', { proxy: { host: 'user:swordfish@proxy.example', port: 1 } }, undefined],
  ])('reads host and port of %s', (_, agent, name) => {
    expect(proxyNameOf(agent)).toBe(name)
  })
})

describe('refusalOf', () => {
  const url = 'https://sp-api.example/'
  const request = { socket: new Socket(), agent: { proxy: { host: 'proxy.example', port: 1 } } }

  it('recognizes a response that is not encrypted', () => {
    expect(refusalOf(url, 403, request)).toMatchObject({
      code: 'ERR_PROXY_TUNNEL',
      proxy: 'proxy.example:1',
      status: 403,
    })
  })

  it.each<[string, string | undefined, unknown]>([
    ['is encrypted', url, { socket: Object.assign(new Socket(), { encrypted: true }) }],
    ['was requested without TLS', 'http://127.0.0.1/', request],
    ['has no URL', undefined, request],
    ['comes from another adapter', url, { socket: {} }],
    ['has no request', url, undefined],
  ])('leaves a response that %s', (_, requested, from) => {
    expect(refusalOf(requested, 403, from)).toBeUndefined()
  })
})
