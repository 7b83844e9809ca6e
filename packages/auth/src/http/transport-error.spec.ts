import { Agent } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { Axios, AxiosError } from 'axios'
import { rejectionOf } from '../../test/rejection.js'
import { isNetworkError } from '../errors/connection-errors.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { nodeAdapter } from './node-adapter.js'
import { toTransportError } from './transport-error.js'

const systemError = (code: string, syscall?: string) => Object.assign(new Error(code), { code, syscall })

function convert(cause: Error & { code?: string }) {
  return toTransportError(AxiosError.from(cause), { timeout: 1000 })
}

function convertAll(...causes: Error[]) {
  return convert(Object.assign(new AggregateError(causes), { code: 'ETIMEDOUT' }))
}

describe('toTransportError', () => {
  it('returns a typed error unchanged, such as one for a missing adapter', () => {
    const error = new ConfigurationError('planted')
    expect(toTransportError(error, { timeout: 1000 })).toBe(error)
  })

  it.each(['ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ENETDOWN', 'EPERM'])(
    'tells that a request was not sent if connecting failed with %s',
    (code) => {
      expect(convert(systemError(code, 'connect'))).toMatchObject({ networkCode: code, sent: false })
      expect(convert(systemError(code, 'read'))).toMatchObject({ networkCode: code, sent: true })
    },
  )

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT'])(
    'tells that a request was not sent by the code %s alone',
    (code) => {
      expect(convert(systemError(code))).toMatchObject({ networkCode: code, sent: false })
    },
  )

  it('tells that a request was not sent if no address of the host can be reached', () => {
    const [timeout, unreachable] = [systemError('ETIMEDOUT', 'connect'), systemError('ENETUNREACH', 'connect')]
    expect(convertAll(timeout, unreachable)).toMatchObject({ networkCode: 'ETIMEDOUT', sent: false })
    expect(convertAll(timeout, systemError('ECONNRESET', 'read'))).toMatchObject({ sent: true })
    expect(convertAll()).toMatchObject({ sent: true })
  })

  it('tells that a request was not sent if no connection was established within the timeout', async () => {
    const httpAgent = new Agent({ lookup: () => {} })
    const axios = new Axios({ adapter: nodeAdapter, httpAgent, proxy: false, maxRedirects: 0, timeout: 5 })
    const error = await rejectionOf(
      axios.get('http://sp-api.example/', { transitional: { clarifyTimeoutError: true } }),
    )
    expect(toTransportError(error, { timeout: 5 })).toMatchObject({ code: 'TIMEOUT', sent: false })
  })

  it('tells that a request was not sent if it waited for a connection until its timeout', async () => {
    const httpAgent = new Agent({ lookup: () => {}, maxSockets: 1 })
    const axios = new Axios({ adapter: nodeAdapter, httpAgent, proxy: false, maxRedirects: 0 })
    const controller = new AbortController()
    const first = rejectionOf(axios.get('http://sp-api.example/', { signal: controller.signal }))
    const error = await rejectionOf(axios.get('http://sp-api.example/', { timeout: 5 }))
    controller.abort()
    await first
    const converted = toTransportError(error, { timeout: 5 })
    expect(isNetworkError(converted) && converted.sent).toBe(false)
  })
})
