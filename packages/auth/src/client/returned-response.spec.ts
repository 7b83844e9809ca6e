import { describe, expect, it } from '@jest/globals'
import { AxiosHeaders, type AxiosResponse } from 'axios'
import { toReturnedResponse } from './returned-response.js'

function responseTo(url: string, fields: Partial<AxiosResponse> = {}): AxiosResponse {
  const headers = AxiosHeaders.from({ 'x-amz-access-token': 'Atza|1', 'x-extra': 'a' })
  const config = { url, method: 'post', data: '{}', timeout: 5, headers, httpAgent: {}, adapter: 'http' }
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
})
