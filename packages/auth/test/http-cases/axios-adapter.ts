import { expect } from '@jest/globals'
import axios, { type AxiosRequestConfig } from 'axios'
import type { HttpCase } from './http-case.js'

function axiosCase(name: string, config: HttpCase['config'], expected: object = { status: 200 }): HttpCase {
  return { name, config, expected, isHandedOver: true }
}

function body(name: string, data: AxiosRequestConfig['data'], expected?: object): HttpCase {
  return axiosCase(name, { method: 'post', data }, expected)
}

const refused = { code: 'ERR_BAD_REQUEST', message: expect.stringMatching(/^Data after transformation must be/) }

/** Requests that our adapter passes on to axios' own adapter. */
export const axiosAdapterRequests: HttpCase[] = [
  body('an ArrayBuffer as the body', new TextEncoder().encode('abc').buffer),
  body('a Uint8Array as the body', new TextEncoder().encode('abc'), refused),
  body('an object as the body, which is not serialized', { a: 1 }, refused),
  body('URLSearchParams as the body, which are not serialized', new URLSearchParams({ a: '1' }), refused),
  body('a blob', new Blob(['abc'])),
  axiosCase('credentials', { auth: { username: 'ö', password: 'b' } }),
  axiosCase('credentials in the URL', (baseUrl) => ({ url: baseUrl.replace('//', '//a%40b:c@') })),
  axiosCase('parameters', { params: { a: 'ö' } }),
  axiosCase('a base URL', (baseUrl) => ({ baseURL: `${baseUrl}/a`, url: 'b' })),
  axiosCase('a header with two values', { headers: { 'x-name': ['a', 'b'] } }),
  axiosCase('a header with an invalid character', { headers: { 'x-name': '好' } }),
  axiosCase('a timeout that is not a number', { timeout: Number.NaN }),
  axiosCase('a response as bytes', { responseType: 'arraybuffer' }),
  axiosCase('a response in Latin-1', { responseEncoding: 'latin1' }),
  axiosCase('a cancel token', { cancelToken: axios.CancelToken.source().token }),
  axiosCase('redirects', { maxRedirects: 5 }),
  axiosCase('a rate limit', { maxRate: 1_000_000 }),
  axiosCase('a progress callback', { onDownloadProgress: () => {} }),
  axiosCase('a lenient parser', { insecureHTTPParser: true }),
  axiosCase('a proxy', (baseUrl) => {
    const { hostname, port } = new URL(baseUrl)
    return { url: 'http://sp-api.example/a', proxy: { host: hostname, port: Number(port) } }
  }),
  axiosCase('another protocol', { url: 'ftp://127.0.0.1/a' }, { code: 'ERR_BAD_REQUEST' }),
  axiosCase('a data URL', { url: 'data:text/plain,abc', responseType: 'text' }, { data: 'abc' }),
  axiosCase('a URL without slashes', { url: 'http:127.0.0.1' }, { code: 'ERR_INVALID_URL' }),
  axiosCase('an invalid URL', { url: 'http://a b/' }, { code: 'ERR_INVALID_URL' }),
  axiosCase('no URL', { url: undefined }, { isAxiosError: false }),
]
