import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { selfSigned } from '../../test/self-signed.js'
import { StuckHandshakes, StuckServer, stuckResponses } from '../../test/stuck-servers.js'
import { isAbortedError } from '../errors/connection-errors.js'
import type { TokenStore } from '../lwa/token-store.js'
import type { AuthOptions } from './auth-options.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

/** Below ten seconds, so that one attempt can take all of it. */
const timeout = 8000

/** Milliseconds within which a request to a healthy server ends. Fake time runs fast during real requests. */
const soon = 3000

const never = () => new Promise<never>(() => {})

/** A server or a function that hangs until it recovers. */
interface Stage {
  readonly auth: SellingPartnerAuth
  /** Asks for the token that hangs. */
  readonly ask: (signal?: AbortSignal) => Promise<unknown>
  readonly baseUrl: string
  readonly recover: () => void
  /** Returns the number of stuck requests whose connections are open. */
  readonly openRequests: () => number
  readonly close: () => Promise<void>
}

function askFor(auth: SellingPartnerAuth): Stage['ask'] {
  return (signal) => auth.accessToken(undefined, { signal })
}

function stuckLwa(how: keyof typeof stuckResponses): () => Promise<Stage> {
  return async () => {
    const server = await StuckServer.start('/lwa', stuckResponses[how])
    const auth = new SellingPartnerAuth({ ...credentials, timeout, lwaUrl: `${server.baseUrl}/lwa` })
    return { auth, ask: askFor(auth), ...recoveryOf(server) }
  }
}

function stuckTokensApi(how: keyof typeof stuckResponses): () => Promise<Stage> {
  return async () => {
    const server = await StuckServer.start('/tokens/2021-03-01/restrictedDataToken', stuckResponses[how])
    const auth = new SellingPartnerAuth({ ...credentials, timeout, lwaUrl: `${server.baseUrl}/lwa` })
    const client = new ExampleApi({ auth, baseUrl: server.baseUrl })
    return { auth, ask: (signal) => client.call(operations.getAddress, {}, { signal }), ...recoveryOf(server) }
  }
}

async function stuckHandshakes(): Promise<Stage> {
  const server = new StuckHandshakes()
  await server.listen()
  const auth = new SellingPartnerAuth({ ...credentials, timeout, lwaUrl: server.baseUrl })
  Object.assign(auth.agents().https.options, { ca: selfSigned.cert })
  return { auth, ask: askFor(auth), ...recoveryOf(server) }
}

function recoveryOf(server: StuckServer | StuckHandshakes): Omit<Stage, 'auth' | 'ask'> {
  return {
    baseUrl: server.baseUrl,
    recover: () => {
      server.isStuck = false
    },
    openRequests: () => server.open.size,
    close: () => server.close(),
  }
}

/** LWA is healthy, and something else hangs. */
async function healthyLwa(optionsFor: (hang: { isStuck: boolean }) => AuthOptions): Promise<Stage> {
  const hang = { isStuck: true }
  const server = await StuckServer.start('/none', () => {})
  const auth = new SellingPartnerAuth({
    ...credentials,
    timeout,
    lwaUrl: `${server.baseUrl}/lwa`,
    ...optionsFor(hang),
  })
  const recover = () => {
    hang.isStuck = false
  }
  return { auth, ask: askFor(auth), ...recoveryOf(server), recover }
}

const stuckSecret = () =>
  healthyLwa((hang) => ({ clientSecret: async () => (hang.isStuck ? never() : credentials.clientSecret) }))

function stuckStore(method: 'get' | 'set' | 'lock'): () => Promise<Stage> {
  return () =>
    healthyLwa((hang) => {
      const memory = new MemoryTokenStore(new SharedMemory())
      const store: Required<TokenStore> = {
        get: (key) => memory.get(key),
        set: (key, token) => memory.set(key, token),
        delete: (key, value) => memory.delete(key, value),
        lock: (key, ttlMs) => memory.lock(key, ttlMs),
        unlock: (key) => memory.unlock(key),
      }
      const hanging = Object.assign({}, store, { [method]: never })
      const pick = () => (hang.isStuck ? hanging : store)
      return {
        tokenStore: {
          get: (key) => pick().get(key),
          set: (key, token) => pick().set(key, token),
          delete: (key, value) => pick().delete(key, value),
          lock: (key, ttlMs) => pick().lock(key, ttlMs),
          unlock: (key) => pick().unlock(key),
        },
      }
    })
}

let stage: Stage

beforeEach(useFakeTime)
afterEach(async () => {
  stage.auth.close()
  jest.useRealTimers()
  await stage.close()
})

/** Starts work, and returns its outcome with the milliseconds that it took. */
function timed(work: Promise<unknown>): Promise<{ outcome: unknown; after: number }> {
  const startedAt = performance.now()
  return work.catch((error: unknown) => error).then((outcome) => ({ outcome, after: performance.now() - startedAt }))
}

async function passFakeTime(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  await until(() => performance.now() >= end)
}

const token = 'Atza|1'
const response = expect.objectContaining({ status: 200 })

type Row = [fault: string, create: () => Promise<Stage>, failure: object, success: unknown]

const timeoutError = { code: 'TIMEOUT', limit: 'timeout' }

const hanging: Row[] = [
  ...(Object.keys(stuckResponses) as (keyof typeof stuckResponses)[]).flatMap((how): Row[] => [
    [`LWA ${how}`, stuckLwa(how), timeoutError, token],
    [`the Tokens API ${how}`, stuckTokensApi(how), timeoutError, response],
  ]),
  ["LWA's TLS handshakes hang", stuckHandshakes, { ...timeoutError, sent: false }, token],
  ['the clientSecret function hangs', stuckSecret, { code: 'CREDENTIALS', reason: 'timeout' }, token],
]

const harmless: [fault: string, create: () => Promise<Stage>][] = [
  ['get', stuckStore('get')],
  ['lock', stuckStore('lock')],
  ['set', stuckStore('set')],
]

describe.each(hanging)('while %s', (_, create, failure, success) => {
  it('a caller waits no longer than the timeout', async () => {
    stage = await create()
    const { outcome, after } = (await runInFakeTime(timed(stage.ask()))) as { outcome: unknown; after: number }
    expect(outcome).toMatchObject(failure)
    expect(after).toBeGreaterThan(timeout / 2)
    expect(after).toBeLessThan(timeout + soon)
    await until(() => stage.openRequests() === 0)
  })

  it('a second caller joins the request, and does not wait longer than the first', async () => {
    stage = await create()
    const first = timed(stage.ask())
    await passFakeTime(timeout / 2)
    const second = timed(stage.ask())
    const outcomes = await runInFakeTime(Promise.all([first, second]))
    expect(outcomes).toMatchObject([{ outcome: failure }, { outcome: failure }])
    const [, { after }] = outcomes as [unknown, { after: number }]
    expect(after).toBeLessThan(timeout / 2 + soon)
  })

  it('a request that nobody waits for is aborted, and a caller after the recovery waits only for its own', async () => {
    stage = await create()
    const controller = new AbortController()
    const left = timed(stage.ask(controller.signal))
    await passFakeTime(500)
    const abortedAt = performance.now()
    controller.abort()
    expect(isAbortedError((await left).outcome)).toBe(true)
    await until(() => stage.openRequests() === 0)
    expect(performance.now() - abortedAt).toBeLessThan(soon)
    stage.recover()
    const { outcome, after } = (await runInFakeTime(timed(stage.ask()))) as { outcome: unknown; after: number }
    expect(outcome).toEqual(success)
    expect(after).toBeLessThan(soon)
  })

  it('invalidate starts a new request at once, for the callers that wait and for later ones', async () => {
    stage = await create()
    const waiting = stage.ask()
    await passFakeTime(500)
    stage.recover()
    stage.auth.invalidate()
    const { outcome, after } = (await runInFakeTime(timed(Promise.all([waiting, stage.ask()])))) as {
      outcome: unknown
      after: number
    }
    expect(outcome).toEqual([success, success])
    expect(after).toBeLessThan(soon)
    await until(() => stage.openRequests() === 0)
  })
})

describe.each(harmless)('while the method %s of the token store hangs', (_, create) => {
  it('the first and the second caller get the token within the timeout', async () => {
    stage = await create()
    const first = timed(stage.ask())
    await passFakeTime(100)
    const second = timed(stage.ask())
    const outcomes = (await runInFakeTime(Promise.all([first, second]))) as { outcome: unknown; after: number }[]
    for (const { outcome, after } of outcomes) {
      expect(outcome).toBe(token)
      expect(after).toBeLessThan(timeout)
    }
  })

  it.each(['after its recovery', 'after invalidate'])('a caller %s does not wait for the hanging one', async (when) => {
    stage = await create()
    const controller = new AbortController()
    const early = timed(stage.ask(controller.signal))
    await passFakeTime(100)
    if (when === 'after invalidate') stage.auth.invalidate()
    else controller.abort()
    stage.recover()
    const { outcome, after } = (await runInFakeTime(timed(stage.ask()))) as { outcome: unknown; after: number }
    expect(outcome).toBe(token)
    expect(after).toBeLessThan(soon)
    await runInFakeTime(early)
  })
})

describe.each([
  ['LWA', '/lwa', { code: 'LWA_ERROR', status: 429, retryAfter: 3_600_000, attempts: 1 }],
  [
    'the Tokens API',
    '/tokens/2021-03-01/restrictedDataToken',
    { code: 'THROTTLED', retryAfter: 3_600_000, operation: { id: 'createRestrictedDataToken' }, attempts: 1 },
  ],
])('while %s responds with 429 and a Retry-After of an hour', (_, path, failure) => {
  const create = async (): Promise<Stage> => {
    const server = await StuckServer.start(path, (to) => to.writeHead(429, { 'retry-after': '3600' }).end('{}'))
    const auth = new SellingPartnerAuth({ ...credentials, timeout, lwaUrl: `${server.baseUrl}/lwa` })
    const client = new ExampleApi({ auth, baseUrl: server.baseUrl })
    return { auth, ask: (signal) => client.call(operations.getAddress, {}, { signal }), ...recoveryOf(server) }
  }

  it('all callers fail at once and learn how long Amazon wants them to wait', async () => {
    stage = await create()
    const asks = [timed(stage.ask()), timed(stage.ask())]
    const outcomes = (await runInFakeTime(Promise.all(asks))) as { outcome: unknown; after: number }[]
    for (const { outcome, after } of outcomes) {
      expect(outcome).toMatchObject(failure)
      expect(after).toBeLessThan(soon)
    }
  })

  it.each(['without', 'with'])('a caller after the recovery succeeds at once, %s invalidate', async (how) => {
    stage = await create()
    await runInFakeTime(stage.ask())
    stage.recover()
    if (how === 'with') stage.auth.invalidate()
    const { outcome, after } = (await runInFakeTime(timed(stage.ask()))) as { outcome: unknown; after: number }
    expect(outcome).toEqual(response)
    expect(after).toBeLessThan(soon)
  })
})

describe('with the default timeout of 30 seconds', () => {
  it('a request that hangs is retried after half of it, for all callers', async () => {
    const server = await StuckServer.start('/lwa', () => {
      server.isStuck = false
    })
    const auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/lwa`, random: () => 0 })
    stage = { auth, ask: askFor(auth), ...recoveryOf(server) }
    const { outcome, after } = (await runInFakeTime(timed(Promise.all([stage.ask(), stage.ask()])))) as {
      outcome: unknown
      after: number
    }
    expect(outcome).toEqual([token, token])
    expect(server.paths).toEqual(['/lwa', '/lwa'])
    expect(after).toBeGreaterThanOrEqual(15_000)
    expect(after).toBeLessThan(15_000 + soon)
  })
})

describe('invalidate', () => {
  it.each([{}, { restricted: true }])(
    'replaces the requests for RDTs of all auths of the seller, with %p',
    async (options) => {
      stage = await stuckTokensApi('sends no headers')()
      const sellers = [1, 2].map(() => stage.auth.forSeller({ refreshToken: 'Atzr|one' }))
      const [client, other] = sellers.map((auth) => new ExampleApi({ auth, baseUrl: stage.baseUrl }))
      const call = (api?: ExampleApi) =>
        'restricted' in options
          ? api?.call(operations.getDocument, { documentId: 'D1' }, options)
          : api?.call(operations.getAddress)
      const waiting = Promise.all([call(client), call(other)])
      await until(() => stage.openRequests() === 1)
      stage.recover()
      sellers[1]?.invalidate()
      const { outcome, after } = (await runInFakeTime(timed(waiting))) as { outcome: unknown; after: number }
      expect(outcome).toEqual([response, response])
      expect(after).toBeLessThan(soon)
    },
  )
})

describe('the read of a client secret', () => {
  it('continues for another seller if the callers of one have left', async () => {
    let respond: (secret: string) => void = () => {}
    let calls = 0
    stage = await healthyLwa(() => ({
      clientSecret: () => {
        calls += 1
        return new Promise((resolve) => {
          respond = resolve
        })
      },
    }))
    const controller = new AbortController()
    const left = timed(stage.ask(controller.signal))
    const other = stage.auth.forSeller({ refreshToken: 'Atzr|other' }).accessToken()
    await passFakeTime(100)
    controller.abort()
    await left
    respond(credentials.clientSecret)
    expect(await runInFakeTime(other)).toBe(token)
    expect(calls).toBe(1)
  })

  it('does not overwrite a newer secret when it ends late', async () => {
    const reads: ((secret: string) => void)[] = []
    stage = await healthyLwa(() => ({ clientSecret: () => new Promise((resolve) => reads.push(resolve)) }))
    const controller = new AbortController()
    const left = timed(stage.ask(controller.signal))
    await until(() => reads.length === 1)
    controller.abort()
    await left
    const next = stage.ask()
    await until(() => reads.length === 2)
    reads[1]?.('new')
    await runInFakeTime(next)
    reads[0]?.('old')
    await passFakeTime(100)
    await runInFakeTime(stage.auth.accessToken({ type: 'grantless', scope: 'sellingpartnerapi::notifications' }))
    expect(reads).toHaveLength(2)
  })
})
