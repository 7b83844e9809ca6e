import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ConfigurationError } from '../errors/input-errors.js'
import { type ProxyOption, proxyOption } from './proxy-option.js'

beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`

describe('proxyOption', () => {
  it.each([
    ['http://proxy.example:3128', { host: 'proxy.example', port: 3128, isSecure: false }],
    ['http://proxy.example/', { host: 'proxy.example', port: 80, isSecure: false }],
    ['HTTPS://Proxy.Example', { host: 'proxy.example', port: 443, isSecure: true }],
    ['http://[::1]:3128', { host: '::1', port: 3128, isSecure: false }],
    [
      'http://user:p%40ss%3Aw%C3%B6rd@proxy.example:3128',
      { host: 'proxy.example', port: 3128, isSecure: false, authorization: basic('user:p@ss:wörd') },
    ],
    ['http://user@proxy.example', { host: 'proxy.example', port: 80, isSecure: false, authorization: basic('user:') }],
  ])('reads %s', (url, proxy) => {
    expect(proxyOption(url)).toEqual(proxy)
  })

  it.each<[string, unknown]>([
    ['an empty string', ''],
    ['a host without a scheme', 'proxy.example:3128'],
    ['another scheme', 'socks5://user:swordfish@proxy.example'],
    ['a path', 'http://user:swordfish@proxy.example/path'],
    ['a query', 'http://user:swordfish@proxy.example?a=1'],
    ['a fragment', 'http://user:swordfish@proxy.example#a'],
    ['whitespace', 'http://user:swordfish@proxy.example:3128\n'],
    ['an invalid port', 'http://user:swordfish@proxy.example:99999'],
    ['invalid percent-encoding', 'http://user:swordfish%zz@proxy.example'],
    ['true', true],
    ['null', null],
    ['an object', { host: 'proxy.example', auth: 'swordfish' }],
  ])('rejects %s, and does not quote it', (_, value) => {
    const read = () => proxyOption(value as ProxyOption)
    expect(read).toThrow(
      new ConfigurationError(
        'proxy is not the URL of an http or https proxy. Pass a URL such as http://proxy.example:3128, or false.',
      ),
    )
  })

  it.each(['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'])('reads the variable %s', (variable) => {
    process.env[variable] = 'http://user:swordfish@proxy.example:3128'
    process.env.no_proxy = 'a.example'
    expect(proxyOption(undefined)).toMatchObject({
      host: 'proxy.example',
      isFromEnvironment: true,
      exceptions: 'a.example',
    })
    process.env[variable] = 'socks5://user:swordfish@proxy.example'
    expect(() => proxyOption(undefined)).toThrow(
      new ConfigurationError(
        `${variable} is not the URL of an http or https proxy. Set a URL such as http://proxy.example:3128, or pass proxy: false.`,
      ),
    )
  })

  it('prefers the variable for https, and lowercase', () => {
    process.env = { ALL_PROXY: 'http://d', all_proxy: 'http://c', HTTPS_PROXY: 'http://b', https_proxy: 'http://a' }
    process.env = { ...process.env, NO_PROXY: 'b.example', no_proxy: 'a.example' }
    expect(proxyOption(undefined)).toMatchObject({ host: 'a', exceptions: 'a.example' })
    delete process.env.https_proxy
    delete process.env.no_proxy
    expect(proxyOption(undefined)).toMatchObject({ host: 'b', exceptions: 'b.example' })
    delete process.env.HTTPS_PROXY
    expect(proxyOption(undefined)).toMatchObject({ host: 'c' })
  })

  it('uses http for a variable without a scheme', () => {
    process.env = { HTTPS_PROXY: 'user:swordfish@proxy.example:3128' }
    expect(proxyOption(undefined)).toMatchObject({
      host: 'proxy.example',
      port: 3128,
      isSecure: false,
      authorization: basic('user:swordfish'),
    })
  })

  it('ignores the environment if the option is set, and HTTP_PROXY always', () => {
    process.env = { HTTPS_PROXY: 'http://a.example', NO_PROXY: '*' }
    expect(proxyOption(false)).toBeUndefined()
    expect(proxyOption('http://b.example')).toEqual({ host: 'b.example', port: 80, isSecure: false })
    process.env = { HTTP_PROXY: 'http://a.example', HTTPS_PROXY: '' }
    expect(proxyOption(undefined)).toBeUndefined()
  })
})
