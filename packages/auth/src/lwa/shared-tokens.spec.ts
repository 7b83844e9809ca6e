import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { FakeLwa, type LwaTurn } from '../../test/fake-lwa.js'
import { FleetMember } from '../../test/fleet-member.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { passTime } from '../../test/pass-time.js'
import { rejectionOf } from '../../test/rejection.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { noFault, type StoreFault, UnreliableTokenStore } from '../../test/unreliable-token-store.js'
import { isAbortedError } from '../errors/connection-errors.js'
import type { TokenStore } from './token-store.js'

beforeEach(useFakeTime)
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

const quick: LwaTurn = { latency: 200, fails: false }

/** Returns processes that share a memory, and the LWA that they call. */
function setUp({
  size = 2,
  turns = [] as LwaTurn[],
  store = (memory: SharedMemory): TokenStore => new MemoryTokenStore(memory),
} = {}) {
  const memory = new SharedMemory()
  const lwa = new FakeLwa(() => turns.shift() ?? quick)
  const fleet = Array.from({ length: size }, () => new FleetMember(lwa, store(memory)))
  const [one, other] = fleet as [FleetMember, FleetMember]
  return { memory, lwa, fleet, one, other }
}

/** Returns processes whose token store operations all have the fault `connection.fault`. */
function setUpUnreliable(fault: StoreFault = noFault, turns: LwaTurn[] = []) {
  const connection = { fault }
  const store = (memory: SharedMemory) => new UnreliableTokenStore(new MemoryTokenStore(memory), () => connection.fault)
  return { connection, ...setUp({ turns, store }) }
}

/** Returns the outcome of work, and the milliseconds it took. */
async function timed<Result>(work: Promise<Result>, wait = 120_000): Promise<{ outcome: unknown; after: number }> {
  const startedAt = performance.now()
  const noted = work
    .catch((error: unknown) => error)
    .then((outcome) => ({ outcome, after: performance.now() - startedAt }))
  await passTime(wait)
  return noted
}

describe('SharedTokens: one request for many processes', () => {
  it('calls LWA once per expiry for all processes', async () => {
    const { lwa, fleet } = setUp({ size: 20 })
    const all = () => Promise.all(fleet.map((member) => member.get()))
    expect(new Set((await timed(all(), 1000)).outcome as string[])).toEqual(new Set(['key-1']))
    expect(lwa.requests).toHaveLength(1)
    await passTime(3_538_000)
    await timed(all(), 500)
    expect(lwa.requests).toHaveLength(1)
    await passTime(1000)
    expect(new Set((await timed(all(), 1000)).outcome as string[])).toEqual(new Set(['key-2']))
    expect(lwa.requests).toHaveLength(2)
  })

  it('keeps the token in the process, so that the token store is read once', async () => {
    const { one } = setUp()
    await timed(one.get())
    const get = jest.spyOn(MemoryTokenStore.prototype, 'get')
    await one.get()
    expect(get).not.toHaveBeenCalled()
  })

  it('stores the remaining lifetime, minus refreshBeforeExpiry and the time of the request', async () => {
    const set = jest.spyOn(MemoryTokenStore.prototype, 'set')
    const { one } = setUp()
    await timed(one.get(), 1000)
    expect(set).toHaveBeenCalledWith('key', { value: 'key-1', ttlMs: 3_600_000 - 60_000 - 200 })
  })

  it('does not store a token that has expired on arrival', async () => {
    const set = jest.spyOn(MemoryTokenStore.prototype, 'set')
    const { lwa, one } = setUp()
    jest.spyOn(lwa, 'mint').mockImplementation(async () => {
      await passTime(500)
      return { value: 'short', expiresInMs: 1000 }
    })
    expect(await one.get()).toBe('short')
    expect(set).not.toHaveBeenCalled()
  })

  it('does not use a stored token that has expired on arrival', async () => {
    const { connection, memory, one } = setUpUnreliable()
    await new MemoryTokenStore(memory).set('key', { value: 'theirs', ttlMs: 900 })
    connection.fault = { ...noFault, after: 900 }
    expect((await timed(one.get())).outcome).toBe('key-1')
  })

  it('replaces a stored token when the process that requested it would', async () => {
    const { one, other } = setUp()
    await timed(one.get(), 200)
    await passTime(1_000_000)
    expect(await other.get()).toBe('key-1')
    await passTime(3_540_000 - 1_000_200 - 1)
    expect(other.peek()).toBe('key-1')
    await passTime(1)
    expect(other.peek()).toBeUndefined()
  })

  it('keeps keys apart', async () => {
    const { lwa, one, other } = setUp()
    const tokens = await timed(Promise.all([one.get('a'), other.get('b')]))
    expect(tokens.outcome).toEqual(['a-1', 'b-1'])
    expect(lwa.requests).toEqual(['a', 'b'])
  })

  it('shares tokens without locks, although several processes may call LWA', async () => {
    const store = (memory: SharedMemory): TokenStore => {
      const { get, set, delete: forget } = MemoryTokenStore.prototype
      const whole = new MemoryTokenStore(memory)
      return { get: get.bind(whole), set: set.bind(whole), delete: forget.bind(whole) }
    }
    const { lwa, fleet, one } = setUp({ size: 3, store })
    await timed(one.get())
    await timed(Promise.all(fleet.map((member) => member.get())))
    expect(lwa.requests).toHaveLength(1)
  })
})

describe('SharedTokens: locks', () => {
  it("lets the next process try if LWA rejects, and gives each process LWA's error", async () => {
    const failing = { latency: 200, fails: true }
    const { lwa, memory, fleet } = setUp({ size: 3, turns: [failing, failing] })
    const { outcome } = await timed(Promise.allSettled(fleet.map((member) => member.get())), 2000)
    expect(outcome).toMatchObject([
      { status: 'rejected', reason: { message: 'LWA rejected key-1' } },
      { status: 'rejected', reason: { message: 'LWA rejected key-2' } },
      { status: 'fulfilled', value: 'key-3' },
    ])
    expect(lwa.requests).toHaveLength(3)
    expect(memory.locks.size).toBe(0)
  })

  it('continues when the lock of a crashed process expires', async () => {
    const { lwa, memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 10_000)
    const { outcome, after } = await timed(one.get())
    expect(outcome).toBe('key-1')
    expect(after).toBeGreaterThanOrEqual(10_200)
    expect(after).toBeLessThan(10_400)
    expect(lwa.requests).toHaveLength(1)
  })

  it('waits for a lock no longer than half of the timeout', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 1_000_000)
    const { outcome, after } = await timed(one.get())
    expect(outcome).toBe('key-1')
    expect(after).toBeGreaterThanOrEqual(15_200)
    expect(after).toBeLessThan(15_400)
  })

  it('reads the token store again under its lock, because the previous holder may have stored a token', async () => {
    const { lwa, memory, one } = setUp()
    const store = new MemoryTokenStore(memory)
    jest.spyOn(MemoryTokenStore.prototype, 'lock').mockImplementationOnce(async () => {
      await store.set('key', { value: 'theirs', ttlMs: 60_000 })
      return true
    })
    expect(await one.get()).toBe('theirs')
    expect(lwa.requests).toEqual([])
  })

  it('does not release an expired lock, because another process may hold it', async () => {
    const { memory, one } = setUp({ turns: [{ latency: 50_000, fails: false }] })
    const unlock = jest.spyOn(MemoryTokenStore.prototype, 'unlock')
    await timed(one.get())
    expect(unlock).not.toHaveBeenCalled()
    expect(memory.tokenOf('key')?.value).toBe('key-1')
  })
})

describe('SharedTokens: a failing token store', () => {
  it.each([
    ['rejects', { ...noFault, isDone: false, rejects: true }, 200],
    ['hangs, after a second', { ...noFault, before: 1_000_000 }, 1200],
    ['is slow, but in time', { ...noFault, before: 900 }, 4 * 900 + 200],
  ])('continues if it %s', async (_, fault, after) => {
    const { lwa, one } = setUpUnreliable(fault)
    expect(await timed(one.get())).toEqual({ outcome: 'key-1', after })
    expect(lwa.requests).toHaveLength(1)
  })

  it('calls LWA once for all callers of the process, even without the token store', async () => {
    const { lwa, one } = setUpUnreliable({ ...noFault, isDone: false, rejects: true })
    const { outcome } = await timed(Promise.all([one.get(), one.get(), one.get()]))
    expect(outcome).toEqual(['key-1', 'key-1', 'key-1'])
    expect(lwa.requests).toHaveLength(1)
  })

  it('requests a token itself if the token store fails while it waits for another process', async () => {
    const { connection, memory, one } = setUpUnreliable()
    await new MemoryTokenStore(memory).lock('key', 60_000)
    const token = timed(one.get())
    connection.fault = { ...noFault, isDone: false, rejects: true }
    expect(await token).toMatchObject({ outcome: 'key-1' })
  })

  it("reports LWA's failure, not the token store's", async () => {
    const { one } = setUpUnreliable({ ...noFault, isDone: false, rejects: true }, [{ latency: 200, fails: true }])
    expect((await timed(one.get())).outcome).toMatchObject({ message: 'LWA rejected key-1' })
  })

  it('ignores invalid values', async () => {
    const store = (memory: SharedMemory) => {
      const invalid = new MemoryTokenStore(memory)
      invalid.get = async () => ({ value: 'theirs', ttlMs: Number.NaN })
      return invalid
    }
    const { one } = setUp({ store })
    expect((await timed(one.get())).outcome).toBe('key-1')
  })
})

describe('SharedTokens: discarded tokens', () => {
  it('deletes a token from the token store too, and all processes get the same new one', async () => {
    const { lwa, fleet } = setUp({ size: 5 })
    const all = () => Promise.all(fleet.map((member) => member.get()))
    await timed(all())
    for (const member of fleet) member.invalidate('key-1')
    expect(new Set((await timed(all())).outcome as string[])).toEqual(new Set(['key-2']))
    expect(lwa.requests).toHaveLength(2)
  })

  it('ignores a token store that still returns the token', async () => {
    const { one } = setUpUnreliable()
    await timed(one.get())
    jest.spyOn(MemoryTokenStore.prototype, 'delete').mockResolvedValue()
    one.invalidate('key-1')
    expect((await timed(one.get())).outcome).toBe('key-2')
  })

  it('remembers a discarded token for a day, because no token store keeps one for longer', async () => {
    const { one } = setUpUnreliable()
    await timed(one.get())
    const stored = jest.spyOn(MemoryTokenStore.prototype, 'get').mockResolvedValue({ value: 'key-1', ttlMs: 60_000 })
    one.invalidate('key-1')
    await passTime(86_399_000)
    expect((await timed(one.get())).outcome).toBe('key-2')
    expect(stored).toHaveBeenCalled()
    await passTime(86_400_000)
    expect((await timed(one.get())).outcome).toBe('key-1')
  })

  it('keeps a newer token, here and in the token store', async () => {
    const { memory, one, other } = setUp()
    await timed(one.get())
    one.invalidate('key-0')
    await passTime(1)
    expect(one.peek()).toBe('key-1')
    expect(memory.tokenOf('key')?.value).toBe('key-1')
    expect(await other.get()).toBe('key-1')
  })

  it('discards any token, even one that only the token store has', async () => {
    const { lwa, memory, one, other } = setUp()
    await timed(one.get())
    other.invalidate()
    await passTime(1)
    expect(memory.tokens.size).toBe(0)
    expect((await timed(other.get())).outcome).toBe('key-2')
    expect(lwa.requests).toHaveLength(2)
  })

  it('uses no token from a token store that could not delete it, until a newer one is stored', async () => {
    const { connection, memory, one, other } = setUpUnreliable()
    await timed(one.get())
    connection.fault = { ...noFault, isDone: false, rejects: true }
    other.invalidate()
    expect((await timed(other.get(), 1000)).outcome).toBe('key-2')
    other.invalidate('key-2')
    connection.fault = noFault
    await passTime(5000)
    expect((await timed(other.get(), 1000)).outcome).toBe('key-3')
    expect(memory.tokenOf('key')?.value).toBe('key-3')
  })

  it('does not cache a token that is discarded while it is read from the token store', async () => {
    const { connection, one, other } = setUpUnreliable()
    await timed(one.get())
    connection.fault = { ...noFault, after: 500 }
    const token = timed(other.get())
    await Promise.resolve()
    other.invalidate('key-1')
    expect((await token).outcome).toBe('key-2')
    expect(other.peek()).toBe('key-2')
  })

  it.each(['key-1', undefined])('never returns a discarded token, at any timing of invalidate(%p)', async (value) => {
    const { lwa, fleet, one } = setUp({ size: 40 })
    await timed(one.get())
    for (const [turns, member] of fleet.entries()) {
      const early = member.get()
      for (let turn = 0; turn < turns; turn++) await Promise.resolve()
      const discarded = new Set(lwa.minted.keys())
      member.invalidate(value)
      const late = timed(member.get(), 1000)
      await passTime(1000)
      await early
      if (value === undefined) expect(discarded).not.toContain((await late).outcome)
      else expect((await late).outcome).not.toBe(value)
    }
  })

  it('keeps a replacement that is stored before the old token is looked up', async () => {
    const { connection, memory, one, other } = setUpUnreliable()
    await timed(one.get())
    connection.fault = { ...noFault, before: 800 }
    other.invalidate()
    connection.fault = noFault
    expect((await timed(other.get(), 2000)).outcome).toBe('key-2')
    expect(memory.tokenOf('key')?.value).toBe('key-2')
    expect(other.peek()).toBe('key-2')
  })

  it('discards a replacement while it is being stored', async () => {
    const { connection, one } = setUpUnreliable()
    connection.fault = { ...noFault, after: 500 }
    one.invalidate()
    const early = one.get()
    await passTime(500)
    one.invalidate()
    expect((await timed(one.get(), 10_000)).outcome).toBe('key-2')
    expect(await early).toBe('key-2')
  })

  it('does not wait for other processes if none of their tokens could be used', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 10_000)
    one.invalidate()
    expect(await timed(one.get())).toEqual({ outcome: 'key-1', after: 200 })
  })

  it('ignores a token that disappears from the token store and returns later', async () => {
    const { lwa, one } = setUp()
    await timed(one.get())
    const get = jest.spyOn(MemoryTokenStore.prototype, 'get').mockResolvedValueOnce(undefined)
    one.invalidate()
    expect((await timed(one.get())).outcome).toBe('key-2')
    get.mockResolvedValue({ value: 'key-1', ttlMs: 60_000 })
    one.invalidate('key-2')
    expect((await timed(one.get())).outcome).toBe('key-3')
    expect(lwa.requests).toHaveLength(3)
  })

  it('accepts a discarded token that LWA issues again', async () => {
    const { memory, lwa, one } = setUp()
    await timed(one.get())
    one.invalidate('key-1')
    jest.spyOn(lwa, 'mint').mockResolvedValue({ value: 'key-1', expiresInMs: 3_600_000 })
    expect((await timed(one.get())).outcome).toBe('key-1')
    expect(memory.tokenOf('key')?.value).toBe('key-1')
    expect(one.peek()).toBe('key-1')
  })
})

describe('SharedTokens: aborted callers', () => {
  const phases: [string, Parameters<typeof setUpUnreliable>, boolean, number][] = [
    ['the store is slow', [{ ...noFault, before: 800 }], false, 0],
    ['another process requests the token', [], true, 0],
    ['LWA is slow', [noFault, [{ latency: 20_000, fails: false }]], false, 1],
  ]

  it.each(phases)('stop waiting immediately while %s', async (_, options, isLocked, requests) => {
    const { lwa, memory, one } = setUpUnreliable(...options)
    if (isLocked) await new MemoryTokenStore(memory).lock('key', 60_000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(500)
    controller.abort()
    expect(isAbortedError(await left)).toBe(true)
    await passTime(60_000)
    expect(lwa.requests).toHaveLength(requests)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('leave the token to callers that still wait', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 5000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    const patient = timed(one.get())
    controller.abort()
    await left
    expect((await patient).outcome).toBe('key-1')
  })

  it('do not affect a caller that comes after all have aborted', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 5000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(500)
    controller.abort()
    await left
    expect((await timed(one.get())).outcome).toBe('key-1')
  })

  it('tell the request to LWA that it must end, and leave no lock', async () => {
    const { lwa, memory, one } = setUp()
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(100)
    expect(lwa.abandoned[0]?.aborted).toBe(false)
    controller.abort()
    await left
    expect(lwa.abandoned[0]?.aborted).toBe(true)
    await passTime(1)
    expect(memory.locks.size).toBe(0)
    expect(memory.tokens.size).toBe(0)
    expect(jest.getTimerCount()).toBe(0)
  })
})
