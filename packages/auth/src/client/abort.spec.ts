import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { type AbortedError, isAbortedError } from '../errors/connection-errors.js'
import type { CallEvent } from '../observe/call-event.js'
import type { ClientOptions } from './client-options.js'

let server: LoopbackServer
let events: CallEvent[]
/** URLs that the server never responds to. */
let silent: RegExp
/** Runs when a request that gets no response has arrived, or when an event has occurred. */
let onReached: (phase: string) => void

beforeAll(async () => {
  server = await LoopbackServer.start()
})
beforeEach(() => {
  events = []
  silent = /^$/
  onReached = () => {}
  server.respond = ({ url = '' }, response) => {
    if (silent.test(url)) onReached('silent')
    else if (url === '/lwa') response.end('{"access_token":"Atza|1","expires_in":3600}')
    else if (url.includes('/items/unavailable')) response.writeHead(503).end('{}')
    else response.end('{}')
  }
})
afterAll(() => server.close())

function createClient(options: Partial<ClientOptions> = {}) {
  const auth = new SellingPartnerAuth({
    ...credentials,
    lwaUrl: `${server.baseUrl}/lwa`,
    usagePlans: { 'example-v1.getPaced': { rate: 0.001, burst: 1 } },
    retry: { baseDelay: 60_000, maxDelay: 60_000 },
    random: () => 0.9,
    observers: [
      (event) => {
        events.push(event)
        onReached(event.type)
      },
    ],
  })
  return { auth, client: new ExampleApi({ auth, baseUrl: server.baseUrl, ...options }) }
}

type Client = ExampleApi
type Call = (client: Client, signal: AbortSignal) => Promise<unknown>

/** Calls that never finish, with the phase that they stay in. */
const phases: Record<string, { silent?: RegExp; phase?: string; call?: Call }> = {
  'gets its access token': { silent: /^\/lwa/ },
  'is in the queue': {
    phase: 'queued',
    call: async (client, signal) => {
      await client.call(operations.getPaced)
      return client.call(operations.getPaced, {}, { signal })
    },
  },
  'is on the wire': { silent: /items/ },
  'waits for a retry': {
    phase: 'retrying',
    call: (client, signal) => client.call(operations.getItem, { sku: 'unavailable' }, { signal }),
  },
  'gets its RDT': { silent: /^\/tokens/, call: (client, signal) => client.call(operations.getAddress, {}, { signal }) },
  'is on the wire, with a deadline': {
    silent: /items/,
    call: (client, signal) => client.call(operations.getItem, { sku: 'a' }, { signal, deadline: 60_000 }),
  },
}

const getItem: Call = (client, signal) => client.call(operations.getItem, { sku: 'a' }, { signal })

/** Aborts a call as soon as it has reached a phase. Returns its error. */
async function abortIn(name: string, reason: unknown, options?: Partial<ClientOptions>): Promise<AbortedError> {
  const { silent: urls = /^$/, phase = 'silent', call = getItem } = phases[name] ?? {}
  const controller = new AbortController()
  silent = urls
  onReached = (reached) => {
    if (reached === phase) setImmediate(() => controller.abort(reason))
  }
  const error = await rejectionOf(call(createClient(options).client, controller.signal))
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  if (!isAbortedError(error)) throw error
  return error
}

describe('AbortedError', () => {
  const names = Object.keys(phases)

  it.each(names)('has the reason and the operation of a call that %s', async (name) => {
    for (const reason of [new Error('SIGTERM'), 'shutdown', { code: 1 }, undefined]) {
      const error = await abortIn(name, reason)
      const { id, path } = error.operation ?? {}
      expect(error.cause).toEqual(reason ?? expect.objectContaining({ name: 'AbortError' }))
      expect([id, path]).toEqual(
        name === 'is in the queue'
          ? ['getPaced', '/example/v1/paced']
          : name === 'gets its RDT'
            ? ['getAddress', '/example/v1/address']
            : ['getItem', '/example/v1/items/{sku}'],
      )
      expect(error.message).toBe(`${id} (GET ${path}): The caller's AbortSignal aborted the call.`)
      expect(events.at(-1)).toMatchObject({ type: 'failed' })
    }
  })

  it.each(['http', 'fetch'])('has them with the adapter %s too', async (adapter) => {
    const reason = new Error('SIGTERM')
    for (const name of ['is on the wire', 'is on the wire, with a deadline']) {
      const error = await abortIn(name, reason, { adapter })
      expect(error.cause).toBe(reason)
      expect(error.operation?.id).toBe('getItem')
    }
  })

  it('has the reason itself, and toJSON does not show it', async () => {
    const reason = new Error('SIGTERM')
    const error = await abortIn('is on the wire', reason)
    expect(error.cause).toBe(reason)
    expect(JSON.stringify(error)).not.toContain('cause')
  })

  it('has a redacted copy of a reason that contains a secret', async () => {
    const reasons = [new Error('Stopped Atzr|secret'), 'Stopped Atzr|secret']
    const [error, text] = [await abortIn('is on the wire', reasons[0]), await abortIn('is on the wire', reasons[1])]
    expect(error.cause).toMatchObject({ name: 'Error', message: 'Stopped [redacted]' })
    expect(text.cause).toBe('Stopped [redacted]')
  })

  it('tells AbortSignal.timeout() from a shutdown', async () => {
    silent = /items/
    const { client } = createClient()
    const timedOut = await rejectionOf(getItem(client, AbortSignal.timeout(20)))
    const stopped = await rejectionOf(getItem(client, AbortSignal.abort()))
    expect([timedOut, stopped]).toMatchObject([
      { code: 'ABORTED', cause: { name: 'TimeoutError' }, operation: { id: 'getItem' } },
      { code: 'ABORTED', cause: { name: 'AbortError' }, operation: { id: 'getItem' }, attempts: 0 },
    ])
  })

  it('has the reason of a request for a token', async () => {
    const { auth } = createClient()
    const seller = { type: 'seller' } as const
    silent = /^\/lwa/
    const errors = [
      await rejectionOf(auth.accessToken(seller, { signal: AbortSignal.timeout(20) })),
      await rejectionOf(auth.accessToken(seller, { signal: AbortSignal.abort('stop') })),
      await rejectionOf(auth.verifyClientSecret('other', seller, { signal: AbortSignal.timeout(20) })),
      await rejectionOf(auth.verifyClientSecret('other', seller, { signal: AbortSignal.abort('stop') })),
    ]
    expect(errors).toMatchObject([
      { code: 'ABORTED', cause: { name: 'TimeoutError' } },
      { code: 'ABORTED', cause: 'stop' },
      { code: 'ABORTED', cause: { name: 'TimeoutError' } },
      { code: 'ABORTED', cause: 'stop' },
    ])
  })
})

describe('One signal for many calls', () => {
  it('has one listener in all phases, and Node emits no warning', async () => {
    const script = join(__dirname, '../../test/one-signal.ts')
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '1000'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ whileGettingToken: 1, whileRunning: 1, afterwards: 0, aborted: 1100 })
  }, 60_000)
})
