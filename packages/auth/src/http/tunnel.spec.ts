import { once } from 'node:events'
import type { ClientRequest } from 'node:http'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { SilentServer } from '../../test/silent-server.js'
import { isException, openTunnel } from './tunnel.js'

const target = { host: 'api.example.com', port: 443 }

function usesProxy(exceptions: string | undefined, host = target.host, port = 443): boolean {
  return !isException({ host: 'proxy.example', port: 80, isSecure: false, exceptions }, { host, port })
}

describe('isException', () => {
  it.each(['localhost', 'a.localhost', '127.0.0.1', '127.1.2.3', '::1'])('is true for this machine: %s', (host) => {
    expect(usesProxy(undefined, host)).toBe(false)
  })

  it.each<[string, boolean]>([
    ['*', false],
    ['api.example.com', false],
    ['API.example.com', false],
    ['example.org, api.example.com', false],
    ['example.org api.example.com', false],
    ['.example.com', false],
    ['*.example.com', false],
    ['*example.com', false],
    ['api.example.com:443', false],
    ['*:443', false],
    ['', true],
    [' , ', true],
    ['example.com', true],
    ['pi.example.com', true],
    ['.api.example.com', true],
    ['api.example.com:8443', true],
    ['api.example.com.evil', true],
    ['10.0.0.0/8', true],
  ])('reads NO_PROXY like axios: with %p, a call uses the proxy: %p', (exceptions, expected) => {
    expect(usesProxy(exceptions)).toBe(expected)
  })

  it.each<[string, string, boolean]>([
    ['10.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.2.3', false],
    ['10.1.2.3', '10.1.2.0/31', true],
    ['10.1.2.3', '10.0.0.0/33', true],
    ['10.1.2.3', '10.0.0.0/x', true],
    ['10.1.2.3', '::/0', true],
    ['2001:db8::1', '2001:db8::/32', false],
    ['2001:db8::1', '2001:db8::1', false],
    ['2001:db8::1', '[2001:db8::1]:443', false],
    ['2001:db8::1', '[2001:db8::1]:80', true],
    ['2001:db8::1', '0.0.0.0/0', true],
  ])('for %s, with %p, a call uses the proxy: %p', (host, exceptions, expected) => {
    expect(usesProxy(exceptions, host)).toBe(expected)
  })
})

describe('openTunnel', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  it('gives up a proxy that does not respond within 30 seconds', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    const silent = new SilentServer()
    await silent.listen()
    const opening = new Set<ClientRequest>()
    const connected = silent.connection()
    const failure = rejectionOf(openTunnel({ host: '127.0.0.1', port: silent.port, isSecure: false }, target, opening))
    await connected
    jest.advanceTimersByTime(29_999)
    expect(opening.size).toBe(1)
    jest.advanceTimersByTime(1)
    expect(await failure).toMatchObject({ code: 'ETIMEDOUT', proxy: `127.0.0.1:${silent.port}` })
    expect(opening.size).toBe(0)
    await silent.close()
  })

  it('rejects a server that speaks before the TLS handshake', async () => {
    const proxy = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n220 smtp.example')).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const address = proxy.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const failure = await rejectionOf(openTunnel({ host: '127.0.0.1', port, isSecure: false }, target, new Set()))
    expect(failure).toMatchObject({ code: 'ERR_PROXY_TUNNEL', status: undefined })
    proxy.close()
  })
})
