import { gzipSync } from 'node:zlib'
import type { HttpCase } from './http-case.js'

const tooLong = {
  isAxiosError: true,
  code: 'ERR_BAD_RESPONSE',
  message: 'maxContentLength size of 10 exceeded',
  response: undefined,
}

/** Responses within the limit, and bodies of requests. */
export const limits: HttpCase[] = [
  {
    name: 'a response of exactly the allowed length',
    config: { maxContentLength: 10 },
    respond: ({ response }) => response.end('0123456789'),
    expected: { status: 200, data: '0123456789' },
  },
  {
    name: 'an empty response with a limit of 0',
    config: { maxContentLength: 0 },
    expected: { status: 200 },
  },
  {
    name: 'a body of exactly the allowed length',
    config: { method: 'post', data: 'äö', maxBodyLength: 4 },
    expected: { status: 200 },
  },
  {
    name: 'a body that is too long',
    config: { method: 'post', data: 'äöa', maxBodyLength: 4 },
    expected: { code: 'ERR_BAD_REQUEST', message: 'Request body larger than maxBodyLength limit' },
    isHandedOver: true,
  },
]

/** Responses beyond the limit. The error of axios' own adapter has no response, so that the caller does not get its status. */
export const tooLongResponses: HttpCase[] = [
  {
    name: 'a response that is too long',
    config: { maxContentLength: 10 },
    respond: ({ response }) => response.end('0123456789a'),
    expected: tooLong,
  },
  {
    name: 'a response that is too long after decoding',
    config: { maxContentLength: 10 },
    respond: ({ response }) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
    expected: tooLong,
  },
  {
    name: 'an endless response',
    config: { maxContentLength: 10 },
    respond: ({ response }) => response.write('0123456789a'),
    expected: tooLong,
  },
]
