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

/** Requests that are not plain. */
export const handedOverRequests: HttpCase[] = [
  body('a body of raw memory', new TextEncoder().encode('abc').buffer),
  body('a body that is a view of memory', new TextEncoder().encode('abc'), refused),
  body('a body that nobody has written out', { a: 1 }, refused),
  body('a form that nobody has written out', new URLSearchParams({ a: '1' }), refused),
  body('a blob', new Blob(['abc'])),
  handedOver('credentials', { auth: { username: 'ö', password: 'b' } }),
  handedOver('credentials in the URL', (baseUrl) => ({ url: baseUrl.replace('//', '//a%40b:c@') })),
  handedOver('parameters', { params: { a: 'ö' } }),
  handedOver('a base URL', (baseUrl) => ({ baseURL: `${baseUrl}/a`, url: 'b' })),
  handedOver('a header with two values', { headers: { 'x-name': ['a', 'b'] } }),
  handedOver('a header that does not fit', { headers: { 'x-name': '好' } }),
  handedOver('a timeout in words', { timeout: Number.NaN }),
  handedOver('an answer in bytes', { responseType: 'arraybuffer' }),
  handedOver('an answer in Latin-1', { responseEncoding: 'latin1' }),
  handedOver('a cancel token', { cancelToken: axios.CancelToken.source().token }),
  handedOver('redirects', { maxRedirects: 5 }),
  handedOver('a limit to its speed', { maxRate: 1_000_000 }),
  handedOver('a report of its progress', { onDownloadProgress: () => {} }),
  handedOver('a lenient parser', { insecureHTTPParser: true }),
  handedOver('a proxy', (baseUrl) => {
    const { hostname, port } = new URL(baseUrl)
    return { url: 'http://sp-api.example/a', proxy: { host: hostname, port: Number(port) } }
  }),
  handedOver('another protocol', { url: 'ftp://127.0.0.1/a' }, { code: 'ERR_BAD_REQUEST' }),
  handedOver('a URL that holds its data', { url: 'data:text/plain,abc', responseType: 'text' }, { data: 'abc' }),
  handedOver('a URL without slashes', { url: 'http:127.0.0.1' }, { code: 'ERR_INVALID_URL' }),
  handedOver('a URL that is none', { url: 'http://a b/' }, { code: 'ERR_INVALID_URL' }),
  handedOver('no URL', { url: undefined }, { isAxiosError: false }),
]
