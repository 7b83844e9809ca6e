import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { resolveBaseUrl, type ServerOptions } from './base-url.js'

beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('resolveBaseUrl', () => {
  it.each<[ServerOptions, string]>([
    [{ region: 'na' }, 'https://sellingpartnerapi-na.amazon.com'],
    [{ region: 'eu', sandbox: true }, 'https://sandbox.sellingpartnerapi-eu.amazon.com'],
    [{ store: 'JP' }, 'https://sellingpartnerapi-fe.amazon.com'],
    [{ store: 'gb', sandbox: true }, 'https://sandbox.sellingpartnerapi-eu.amazon.com'],
    [{ store: 'A1PA6795UKMFR9', region: 'eu' }, 'https://sellingpartnerapi-eu.amazon.com'],
    [{ baseUrl: 'http://127.0.0.1:8080/', sandbox: true }, 'http://127.0.0.1:8080'],
  ])('resolves %p to %s', (options, expected) => {
    expect(resolveBaseUrl(options)).toBe(expected)
  })

  it.each<[Record<string, string>, string]>([
    [{ SP_API_REGION: 'fe' }, 'https://sellingpartnerapi-fe.amazon.com'],
    [{ SP_API_BASE_URL: 'http://localhost:8080' }, 'http://localhost:8080'],
    [{ SP_API_BASE_URL: 'http://localhost:8080', SP_API_REGION: 'fe' }, 'http://localhost:8080'],
  ])('uses the environment %p without an option', (env, expected) => {
    process.env = env
    expect(resolveBaseUrl({})).toBe(expected)
  })

  it.each<ServerOptions>([{ region: 'na' }, { store: 'US' }])('prefers %p to the environment', (options) => {
    process.env = { SP_API_REGION: 'fe', SP_API_BASE_URL: 'http://localhost:8080' }
    expect(resolveBaseUrl(options)).toBe('https://sellingpartnerapi-na.amazon.com')
  })

  it.each<[Record<string, unknown>, string]>([
    [{}, 'region is missing. Pass region, store or baseUrl, or set SP_API_REGION.'],
    [{ region: 'us' }, 'region is unknown: us. Use one of na, eu, fe.'],
    [{ region: 'toString' }, 'region is unknown: toString. Use one of na, eu, fe.'],
    [{ region: '' }, 'region is unknown. Use one of na, eu, fe.'],
    [{ store: 'XX' }, 'store is unknown: XX. Pass a marketplaceId or a country code such as DE.'],
    [
      { region: 'na', store: 'DE' },
      'The options region (na) and store (DE) contradict each other. The store is in eu. Remove one option.',
    ],
    [
      { region: 'na', baseUrl: 'http://localhost' },
      'baseUrl cannot be combined with region or store. Pass one of them.',
    ],
    [
      { store: 'DE', baseUrl: 'http://localhost' },
      'baseUrl cannot be combined with region or store. Pass one of them.',
    ],
  ])('rejects %p', (options, message) => {
    expect(() => resolveBaseUrl(options as ServerOptions)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message }),
    )
  })

  it('names the invalid environment variable', () => {
    process.env = { SP_API_REGION: 'us' }
    expect(() => resolveBaseUrl({})).toThrow('SP_API_REGION is unknown: us')
    process.env = { SP_API_BASE_URL: 'http://example.com' }
    expect(() => resolveBaseUrl({})).toThrow('SP_API_BASE_URL must use https')
  })
})
