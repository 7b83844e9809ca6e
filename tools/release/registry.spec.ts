import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { Registry } from './registry.js'

async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('Registry', () => {
  it('reads the versions of a package with a scope', () =>
    withServer(
      ({ url }, response) => {
        response.statusCode = url === '/@selling-partner%2fauth' ? 200 : 404
        response.end(JSON.stringify({ versions: { '1.0.0': {}, '1.1.0': {} } }))
      },
      async (url) => {
        expect((await new Registry(url).versionsOf('@selling-partner/auth')).versions).toEqual(['1.0.0', '1.1.0'])
        expect((await new Registry(url).versionsOf('@selling-partner/new')).versions).toEqual([])
      },
    ))

  it('reports a registry that fails', () =>
    withServer(
      (_, response) => {
        response.statusCode = 503
        response.end()
      },
      async (url) => {
        expect(await faultOf(() => new Registry(url).versionsOf('a'))).toContain('It responded with status 503 for a.')
      },
    ))

  it('reports a registry that is down', async () => {
    const url = await withServer(
      () => {},
      async (address) => address,
    )
    expect(await faultOf(() => new Registry(url).versionsOf('a'))).toContain(
      'The registry cannot be reached (ECONNREFUSED).',
    )
  })
})
