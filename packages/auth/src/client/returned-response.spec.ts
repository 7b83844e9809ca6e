import { describe, expect, it } from '@jest/globals'
import { AxiosHeaders, type AxiosResponse } from 'axios'
import { operations } from '../../test/example-api.js'
import { Attempt } from '../retry/call-attempts.js'
import { Call } from './call.js'
import { toReturnedResponse } from './returned-response.js'

const facts = { operation: operations.getPaced, claims: [{ bucket: 'a' }], queue: {}, timeout: 5 } as const

function responseTo(url: string, fields: Partial<AxiosResponse> = {}): AxiosResponse {
  const headers = AxiosHeaders.from({ 'x-amz-access-token': 'Atza|1', 'x-extra': 'a' })
  const call = new Call({ ...facts, maxResponseBytes: 1000, headers: { 'x-extra': 'long-secret' } }, new Attempt())
  const request = call.toConfig({ method: 'POST', url, path: '/', headers: {}, body: '{}' })
  const config = { ...request, method: 'post', headers, httpAgent: {}, adapter: 'http' }
  return { status: 201, statusText: 'Created', data: { a: 1 }, headers: { server: 'b' }, config, ...fields }
}

describe('toReturnedResponse', () => {
  it('keeps the response and what the caller sent, and nothing else', () => {
    const request = { headers: 'Atza|1' }
    const returned = toReturnedResponse(
      responseTo('https://sp-api.example/a', Object.assign({ raw: 'Atza|1' }, { request })),
    )
    expect(returned).toEqual({
      status: 201,
      statusText: 'Created',
      data: { a: 1 },
      headers: { server: 'b' },
      config: {
        url: 'https://sp-api.example/a',
        method: 'post',
        data: '{}',
        timeout: 5,
        headers: expect.objectContaining({ 'x-extra': 'a' }),
      },
      request: { method: 'POST', protocol: 'https:', host: 'sp-api.example', path: '/a' },
      requestId: undefined,
      rateLimit: undefined,
    })
    expect(returned.config.headers.has('x-amz-access-token')).toBe(false)
    expect(Reflect.ownKeys(returned.config)).toEqual(['url', 'method', 'headers', 'data', 'timeout'])
    expect(Object.isFrozen(returned.request)).toBe(true)
  })

  it.each([
    ['https://sp-api.example/a/b?c=d/e', { protocol: 'https:', host: 'sp-api.example', path: '/a/b?c=d/e' }],
    ['http://127.0.0.1:8080/', { protocol: 'http:', host: '127.0.0.1:8080', path: '/' }],
    ['https://sp-api.example?a=1', { protocol: 'https:', host: 'sp-api.example', path: '?a=1' }],
  ])('splits %p', (url, parts) => {
    expect(toReturnedResponse(responseTo(url)).request).toEqual({ method: 'POST', ...parts })
  })

  it.each([
    ['0.5', 0.5],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('reads the rate limit from %p', (limit, rateLimit) => {
    const headers = { 'x-amzn-ratelimit-limit': limit }
    expect(toReturnedResponse(responseTo('https://sp-api.example/', { headers })).rateLimit).toBe(rateLimit)
  })

  it.each([
    ['cbf8bb4e-1d69-4ab0-8a1b-0f0f0f0f0f0f', true],
    ['request-1', true],
    ['Atza|1', false],
    ['a long-secret b', false],
    ['long-secret', false],
    ['request 1', false],
  ])('returns the request ID %p: %p', (id, isReturned) => {
    const response = responseTo('https://sp-api.example/', { headers: { 'x-amzn-requestid': id } })
    expect(toReturnedResponse(response).requestId).toBe(isReturned ? id : undefined)
  })

  it('returns no request ID that repeats a secret in the form of an ID', () => {
    const id = 'cbf8bb4e-1d69-4ab0-8a1b-0f0f0f0f0f0f'
    const response = responseTo('https://sp-api.example/', { headers: { 'x-amzn-requestid': id } })
    response.config.headers.set('x-amz-access-token', id)
    expect(toReturnedResponse(response).requestId).toBeUndefined()
  })
})
