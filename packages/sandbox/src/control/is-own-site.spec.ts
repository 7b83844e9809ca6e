import { describe, expect, it } from '@jest/globals'
import { isOwnSite } from './is-own-site.js'

function request(method: string, headers: Record<string, string>): Request {
  return new Request('http://ignored.test/_sandbox', { method, headers })
}

describe('the page', () => {
  it.each([
    ['GET', { host: 'localhost:8080' }],
    ['GET', { host: '127.0.0.1' }],
    ['GET', { host: '127.1.2.3:80' }],
    ['GET', { host: '[::1]:8080' }],
    ['GET', { host: 'sandbox.localhost:8080' }],
    ['GET', { host: 'LOCALHOST:8080', 'sec-fetch-site': 'same-origin' }],
    ['GET', { host: 'localhost:8080', 'sec-fetch-site': 'none' }],
    ['POST', { host: 'localhost:8080', origin: 'http://localhost:8080' }],
  ])('accepts its own site: %s %j', (method, headers) => {
    expect(isOwnSite(request(method, headers), '127.0.0.1')).toBe(true)
  })

  it.each([
    // Names that an attacker points to 127.0.0.1.
    ['GET', { host: 'attacker.example:8080' }],
    ['GET', { host: 'localhost.attacker.example' }],
    ['GET', { host: '127.0.0.1.attacker.example' }],
    ['GET', { host: 'notlocalhost' }],
    ['POST', { host: 'attacker.example:8080', origin: 'http://attacker.example:8080' }],
    // Requests of another site to this one.
    ['POST', { host: 'localhost:8080', origin: 'http://attacker.example' }],
    ['POST', { host: 'localhost:8080', origin: 'http://localhost:3000' }],
    ['POST', { host: 'localhost:8080', origin: 'null' }],
    ['GET', { host: 'localhost:8080', origin: 'http://attacker.example' }],
    ['GET', { host: 'localhost:8080', 'sec-fetch-site': 'cross-site' }],
    ['POST', { host: 'localhost:8080', 'sec-fetch-site': 'same-site' }],
    ['GET', { host: '192.168.1.5' }],
  ])('rejects other sites: %s %j', (method, headers) => {
    expect(isOwnSite(request(method, headers), '127.0.0.1')).toBe(false)
  })

  it('accepts the host that the sandbox listens on', () => {
    expect(isOwnSite(request('GET', { host: 'sandbox.internal:8080' }), 'sandbox.internal')).toBe(true)
    expect(isOwnSite(request('GET', { host: 'other.internal:8080' }), 'sandbox.internal')).toBe(false)
  })

  it('accepts addresses and names without a dot if the sandbox listens on all addresses', () => {
    expect(isOwnSite(request('GET', { host: '192.168.1.5:8080' }), '0.0.0.0')).toBe(true)
    expect(isOwnSite(request('GET', { host: 'sandbox:8080' }), '::')).toBe(true)
    expect(isOwnSite(request('GET', { host: 'attacker.example' }), '0.0.0.0')).toBe(false)
  })

  it('accepts programs that are not browsers, which send no origin with a POST', () => {
    expect(isOwnSite(request('POST', { host: 'sandbox.internal:8080' }), '127.0.0.1')).toBe(true)
  })

  it('accepts calls without a server, which have no host', () => {
    expect(isOwnSite(request('GET', {}), '127.0.0.1')).toBe(true)
  })
})
