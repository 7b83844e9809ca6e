import { expect } from '@jest/globals'
import axios, { type AxiosRequestConfig } from 'axios'
import type { HttpCase } from './http-case.js'

function handedOver(name: string, config: HttpCase['config'], expected: object = { status: 200 }): HttpCase {
  return { name, config, expected, isHandedOver: true }
}

function body(name: string, data: AxiosRequestConfig['data'], expected?: object): HttpCase {
  return handedOver(name, { method: 'post', data }, expected)
}

const refused = { code: 'ERR_BAD_REQUEST', message: expect.stringMatching(/^Data after transformation must be/) }

/** Requests that our adapter passes on to axios' own adapter. */
export const handedOverRequests: HttpCase[] = [
  body('an ArrayBuffer as the body', new TextEncoder().encode('abc').buffer),
  body('a Uint8Array as the body', new TextEncoder().encode('abc'), refused),
  body('an object as the body, which is not serialized', { a: 1 }, refused),
  body('URLSearchParams as the body, which are not serialized', new URLSearchParams({ a: '1' }), refused),
  body('a blob', new Blob(['abc'])),
  handedOver('credentials', { auth: { username: 'ö', password: 'b' } }),
  handedOver('credentials in the URL', (baseUrl) => ({ url: baseUrl.replace('//', '//a%40b:c@') })),
  handedOver('parameters', { params: { a: 'ö' } }),
  handedOver('a base URL', (baseUrl) => ({ baseURL: `${baseUrl}/a`, url: 'b' })),
  handedOver('a header with two values', { headers: { 'x-name': ['a', 'b'] } }),
  handedOver('a header with an invalid character', { headers: { 'x-name': '好' } }),
  handedOver('a timeout that is not a number', { timeout: Number.NaN }),
  handedOver('a response as bytes', { responseType: 'arraybuffer' }),
  handedOver('a response in Latin-1', { responseEncoding: 'latin1' }),
  handedOver('a cancel token', { cancelToken: axios.CancelToken.source().token }),
  handedOver('redirects', { maxRedirects: 5 }),
  handedOver('a rate limit', { maxRate: 1_000_000 }),
  handedOver('a progress callback', { onDownloadProgress: () => {} }),
  handedOver('a lenient parser', { insecureHTTPParser: true }),
  handedOver('a proxy', (baseUrl) => {
    const { hostname, port } = new URL(baseUrl)
    return { url: 'http://sp-api.example/a', proxy: { host: hostname, port: Number(port) } }
  }),
  handedOver('another protocol', { url: 'ftp://127.0.0.1/a' }, { code: 'ERR_BAD_REQUEST' }),
  handedOver('a data URL', { url: 'data:text/plain,abc', responseType: 'text' }, { data: 'abc' }),
  handedOver('a URL without slashes', { url: 'http:127.0.0.1' }, { code: 'ERR_INVALID_URL' }),
  handedOver('an invalid URL', { url: 'http://a b/' }, { code: 'ERR_INVALID_URL' }),
  handedOver('no URL', { url: undefined }, { isAxiosError: false }),
]
