import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { ApiError, ThrottledError } from '../errors/api-errors.js'
import { AbortedError, NetworkError } from '../errors/connection-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import { errorType, HttpTargets } from './attributes.js'

describe('errorType', () => {
  it.each([
    [new ApiError(operations.getItem, { status: 400, errors: [] }), '400'],
    [new ThrottledError(operations.getItem, { status: 429, errors: [] }), '429'],
    [new LwaError({ status: 401 }), '401'],
    [new NetworkError('ENOTFOUND'), 'ENOTFOUND'],
    [new AbortedError(), 'ABORTED'],
    [new RangeError('of a custom rate limiter'), '_OTHER'],
    [undefined, '_OTHER'],
  ])('of %p is %s', (error, expected) => {
    expect(errorType(error)).toBe(expected)
  })
})

function targetOf(endpoint: string, operation?: (typeof operations)['getItem']) {
  return new HttpTargets().of({ endpoint, operation })
}

describe('HttpTargets', () => {
  it.each([
    ['https://x.example', 'x.example', 443, 'https://x.example/example/v1/items/REDACTED'],
    ['https://x.example:8443', 'x.example', 8443, 'https://x.example:8443/example/v1/items/REDACTED'],
    ['http://127.0.0.1', '127.0.0.1', 80, 'http://127.0.0.1/example/v1/items/REDACTED'],
    ['http://[::1]:8080', '::1', 8080, 'http://[::1]:8080/example/v1/items/REDACTED'],
  ])('names the server and port of %s', (endpoint, address, port, url) => {
    expect(targetOf(endpoint, operations.getItem)).toEqual({
      method: 'GET',
      template: '/example/v1/items/{sku}',
      url,
      server: { 'server.address': address, 'server.port': port },
    })
  })

  it("includes the endpoint's own path", () => {
    expect(targetOf('https://x.example/proxy', operations.getItem)).toMatchObject({
      template: '/proxy/example/v1/items/{sku}',
      url: 'https://x.example/proxy/example/v1/items/REDACTED',
    })
  })

  it('is only the endpoint for LWA', () => {
    expect(targetOf('https://api.amazon.com/auth/o2/token')).toMatchObject({
      method: 'POST',
      template: '/auth/o2/token',
      url: 'https://api.amazon.com/auth/o2/token',
    })
  })
})
