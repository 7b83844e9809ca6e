import { afterEach, describe, expect, it, jest } from '@jest/globals'
import axios, { Axios, type AxiosAdapter, AxiosError, CanceledError, type InternalAxiosRequestConfig } from 'axios'
import { rejectionOf } from '../../test/rejection.js'
import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { guardedAdapter } from './custom-adapter.js'
import { nodeAdapter } from './node-adapter.js'

const url = 'https://sp-api.example/'

/** Sends a request through a custom adapter that fails. Returns the error and the config that the adapter got. */
async function failureOf(fail: (config: InternalAxiosRequestConfig) => unknown, signal?: AbortSignal) {
  let sent: InternalAxiosRequestConfig | undefined
  const adapter: AxiosAdapter = async (config) => {
    sent = config
    throw fail(config)
  }
  const error = await rejectionOf(new Axios().request({ url, adapter: guardedAdapter(adapter), signal }))
  return { error, sent }
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('guardedAdapter', () => {
  it('does not wrap the own adapter of the SDK', () => {
    expect(guardedAdapter(nodeAdapter)).toBe(nodeAdapter)
  })

  it.each([
    ['another error', () => Object.assign(new Error('planted'), { code: 'UND_ERR_SOCKET' }), 'UND_ERR_SOCKET'],
    ['an error without a code', () => new TypeError('planted'), 'TypeError'],
    [
      'an error of another request',
      () => new AxiosError('planted', 'ECONNRESET', { headers: new axios.AxiosHeaders() }),
      'ECONNRESET',
    ],
    ['a string', () => 'planted', 'UNKNOWN'],
  ])('converts %s to an axios error about the original request', async (_, fail, code) => {
    const { error, sent } = await failureOf(fail)
    expect(error).toMatchObject({ isAxiosError: true, code, message: 'The adapter failed.', config: sent })
  })

  it('keeps the response of an error, with the original request', async () => {
    const { error, sent } = await failureOf((config) => {
      const response = { status: 400, statusText: '', data: 'a', headers: {}, config: { ...config } }
      return new AxiosError('planted', 'ERR_BAD_REQUEST', response.config, undefined, response)
    })
    expect(error).toMatchObject({ response: { status: 400, data: 'a' } })
    expect(axios.isAxiosError(error) && error.response?.config).toBe(sent)
  })

  it.each([
    ['axios', undefined, () => new CanceledError()],
    ['fetch', AbortSignal.abort(), () => new DOMException('planted', 'AbortError')],
  ])('recognizes an abort from %s', async (_, signal, fail) => {
    const adapter: AxiosAdapter = async () => {
      throw fail()
    }
    const config = { url, headers: new axios.AxiosHeaders(), signal }
    const guarded = guardedAdapter(adapter)
    expect(await rejectionOf((guarded as AxiosAdapter)(config))).toMatchObject({
      code: 'ERR_CANCELED',
      message: 'canceled',
    })
  })

  it('passes on an error of the SDK', async () => {
    const operation: Operation = {
      api: 'a',
      id: 'b',
      method: 'GET',
      path: '/',
      parameters: [],
      grant: { type: 'seller' },
    }
    const own = new InvalidParameterError(operation, 'c', 'd')
    expect((await failureOf(() => own)).error).toBe(own)
  })

  it('puts the original request on the response, even if the adapter sets another one', async () => {
    const adapter: AxiosAdapter = async (config) => ({
      status: 200,
      statusText: '',
      data: '',
      headers: {},
      config: { ...config },
    })
    const config = { url, headers: new axios.AxiosHeaders() }
    expect((await (guardedAdapter(adapter) as AxiosAdapter)(config)).config).toBe(config)
  })

  it.each(['fetch', ['xhr', 'fetch']])(
    'does not use %p if the environment disables certificate verification',
    async (adapter) => {
      jest.replaceProperty(process, 'env', { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
      const send = guardedAdapter(adapter) as AxiosAdapter
      const config = { url, headers: new axios.AxiosHeaders() }
      expect(await rejectionOf(send(config))).toMatchObject({ code: 'CONFIGURATION' })
    },
  )
})
