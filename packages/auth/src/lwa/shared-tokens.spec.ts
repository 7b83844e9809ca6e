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

/** Processes that share a memory, and the LWA that they ask. */
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

/** A fleet whose every store operation goes the way of `connection.fault`. */
function setUpUnreliable(fault: StoreFault = noFault, turns: LwaTurn[] = []) {
  const connection = { fault }
  const store = (memory: SharedMemory) => new UnreliableTokenStore(new MemoryTokenStore(memory), () => connection.fault)
  return { connection, ...setUp({ turns, store }) }
}

/** What has come of work, and after how many milliseconds. */
async function timed<Result>(work: Promise<Result>, wait = 120_000): Promise<{ outcome: unknown; after: number }> {
  const startedAt = performance.now()
  const noted = work
    .catch((error: unknown) => error)
    .then((outcome) => ({ outcome, after: performance.now() - startedAt }))
  await passTime(wait)
  return noted
}

describe('SharedTokens: one request for a fleet', () => {
  it('asks LWA once per expiry, however many processes need the token at once', async () => {
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

  it('keeps the token in the process, so that the store is asked once', async () => {
    const { one } = setUp()
    await timed(one.get())
    const get = jest.spyOn(MemoryTokenStore.prototype, 'get')
    await one.get()
    expect(get).not.toHaveBeenCalled()
  })

  it('stores the time that is left: the life, less the lead and what the request took', async () => {
    const set = jest.spyOn(MemoryTokenStore.prototype, 'set')
    const { one } = setUp()
    await timed(one.get(), 1000)
    expect(set).toHaveBeenCalledWith('key', { value: 'key-1', ttlMs: 3_600_000 - 60_000 - 200 })
  })

  it('stores no token whose time is over when it comes', async () => {
    const set = jest.spyOn(MemoryTokenStore.prototype, 'set')
    const { lwa, one } = setUp()
    jest.spyOn(lwa, 'mint').mockImplementation(async () => {
      await passTime(500)
      return { value: 'short', expiresInMs: 1000 }
    })
    expect(await one.get()).toBe('short')
    expect(set).not.toHaveBeenCalled()
  })

  it('takes no token from the store whose time is over when it comes', async () => {
    const { connection, memory, one } = setUpUnreliable()
    await new MemoryTokenStore(memory).set('key', { value: 'theirs', ttlMs: 900 })
    connection.fault = { ...noFault, after: 900 }
    expect((await timed(one.get())).outcome).toBe('key-1')
  })

  it('replaces a token that was found when its finder would have had to', async () => {
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

  it('shares without claims too, though each process may ask', async () => {
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

describe('SharedTokens: claims', () => {
  it('lets the next process try where LWA refuses, and tells each what LWA told it', async () => {
    const failing = { latency: 200, fails: true }
    const { lwa, memory, fleet } = setUp({ size: 3, turns: [failing, failing] })
    const { outcome } = await timed(Promise.allSettled(fleet.map((member) => member.get())), 2000)
    expect(outcome).toMatchObject([
      { status: 'rejected', reason: { message: 'LWA refused key-1' } },
      { status: 'rejected', reason: { message: 'LWA refused key-2' } },
      { status: 'fulfilled', value: 'key-3' },
    ])
    expect(lwa.requests).toHaveLength(3)
    expect(memory.claims.size).toBe(0)
  })

  it('takes over when the time of a claim is over, whose holder has died', async () => {
    const { lwa, memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 10_000)
    const { outcome, after } = await timed(one.get())
    expect(outcome).toBe('key-1')
    expect(after).toBeGreaterThanOrEqual(10_200)
    expect(after).toBeLessThan(10_400)
    expect(lwa.requests).toHaveLength(1)
  })

  it("waits for no claim longer than LWA's time to answer and a margin", async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 1_000_000)
    const { outcome, after } = await timed(one.get())
    expect(outcome).toBe('key-1')
    expect(after).toBeGreaterThanOrEqual(35_200)
    expect(after).toBeLessThan(35_400)
  })

  it('looks again under its claim: the one who had it may have stored a token meanwhile', async () => {
    const { lwa, memory, one } = setUp()
    const store = new MemoryTokenStore(memory)
    jest.spyOn(MemoryTokenStore.prototype, 'lock').mockImplementationOnce(async () => {
      await store.set('key', { value: 'theirs', ttlMs: 60_000 })
      return true
    })
    expect(await one.get()).toBe('theirs')
    expect(lwa.requests).toEqual([])
  })

  it('gives no claim back after its time, when it may be that of another process', async () => {
    const { memory, one } = setUp({ turns: [{ latency: 50_000, fails: false }] })
    const release = jest.spyOn(MemoryTokenStore.prototype, 'unlock')
    await timed(one.get())
    expect(release).not.toHaveBeenCalled()
    expect(memory.tokenOf('key')?.value).toBe('key-1')
  })
})

describe('SharedTokens: a store that fails', () => {
  it.each([
    ['rejects', { ...noFault, isDone: false, rejects: true }, 200],
    ['hangs, for a second', { ...noFault, before: 1_000_000 }, 1200],
    ['is slow, but in time', { ...noFault, before: 900 }, 4 * 900 + 200],
  ])('goes on where it %s', async (_, fault, after) => {
    const { lwa, one } = setUpUnreliable(fault)
    expect(await timed(one.get())).toEqual({ outcome: 'key-1', after })
    expect(lwa.requests).toHaveLength(1)
  })

  it('asks once for all callers of the process, also without the store', async () => {
    const { lwa, one } = setUpUnreliable({ ...noFault, isDone: false, rejects: true })
    const { outcome } = await timed(Promise.all([one.get(), one.get(), one.get()]))
    expect(outcome).toEqual(['key-1', 'key-1', 'key-1'])
    expect(lwa.requests).toHaveLength(1)
  })

  it('fetches by itself where the store breaks while it waits for another process', async () => {
    const { connection, memory, one } = setUpUnreliable()
    await new MemoryTokenStore(memory).lock('key', 60_000)
    const token = timed(one.get())
    connection.fault = { ...noFault, isDone: false, rejects: true }
    expect(await token).toMatchObject({ outcome: 'key-1' })
  })

  it("tells of LWA's failure, not of the store's", async () => {
    const { one } = setUpUnreliable({ ...noFault, isDone: false, rejects: true }, [{ latency: 200, fails: true }])
    expect((await timed(one.get())).outcome).toMatchObject({ message: 'LWA refused key-1' })
  })

  it('takes nonsense for nothing', async () => {
    const store = (memory: SharedMemory) => {
      const nonsense = new MemoryTokenStore(memory)
      nonsense.get = async () => ({ value: 'theirs', ttlMs: Number.NaN })
      return nonsense
    }
    const { one } = setUp({ store })
    expect((await timed(one.get())).outcome).toBe('key-1')
  })
})

describe('SharedTokens: discarded tokens', () => {
  it('forgets a token in the store too, and lets the fleet fetch one new one', async () => {
    const { lwa, fleet } = setUp({ size: 5 })
    const all = () => Promise.all(fleet.map((member) => member.get()))
    await timed(all())
    for (const member of fleet) member.invalidate('key-1')
    expect(new Set((await timed(all())).outcome as string[])).toEqual(new Set(['key-2']))
    expect(lwa.requests).toHaveLength(2)
  })

  it('does not believe a store that still has the token', async () => {
    const { one } = setUpUnreliable()
    await timed(one.get())
    jest.spyOn(MemoryTokenStore.prototype, 'delete').mockResolvedValue()
    one.invalidate('key-1')
    expect((await timed(one.get())).outcome).toBe('key-2')
  })

  it('remembers a discarded token for a day, since no store has one for longer', async () => {
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

  it('leaves a newer token alone, here and in the store', async () => {
    const { memory, one, other } = setUp()
    await timed(one.get())
    one.invalidate('key-0')
    await passTime(1)
    expect(one.peek()).toBe('key-1')
    expect(memory.tokenOf('key')?.value).toBe('key-1')
    expect(await other.get()).toBe('key-1')
  })

  it('forgets whichever token there is, also one that only the store has', async () => {
    const { lwa, memory, one, other } = setUp()
    await timed(one.get())
    other.invalidate()
    await passTime(1)
    expect(memory.tokens.size).toBe(0)
    expect((await timed(other.get())).outcome).toBe('key-2')
    expect(lwa.requests).toHaveLength(2)
  })

  it('takes no token from a store again that it could not clear, until the store has a newer one', async () => {
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

  it('does not land a token that is discarded while it is on its way from the store', async () => {
    const { connection, one, other } = setUpUnreliable()
    await timed(one.get())
    connection.fault = { ...noFault, after: 500 }
    const token = timed(other.get())
    await Promise.resolve()
    other.invalidate('key-1')
    expect((await token).outcome).toBe('key-2')
    expect(other.peek()).toBe('key-2')
  })

  it.each(['key-1', undefined])(
    'never lands a token that was discarded, whenever that was: invalidate(%p)',
    async (value) => {
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
    },
  )

  it('keeps a replacement that is in the store by the time that this is searched for what to forget', async () => {
    const { connection, memory, one, other } = setUpUnreliable()
    await timed(one.get())
    connection.fault = { ...noFault, before: 800 }
    other.invalidate()
    connection.fault = noFault
    expect((await timed(other.get(), 2000)).outcome).toBe('key-2')
    expect(memory.tokenOf('key')?.value).toBe('key-2')
    expect(other.peek()).toBe('key-2')
  })

  it('discards a replacement too that is on its way to the store', async () => {
    const { connection, one } = setUpUnreliable()
    connection.fault = { ...noFault, after: 500 }
    one.invalidate()
    const early = one.get()
    await passTime(500)
    one.invalidate()
    expect((await timed(one.get(), 10_000)).outcome).toBe('key-2')
    expect(await early).toBe('key-2')
  })

  it('waits for no other process when the token of none would do', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 10_000)
    one.invalidate()
    expect(await timed(one.get())).toEqual({ outcome: 'key-1', after: 200 })
  })

  it('does not believe a store that forgets a token and has it again later', async () => {
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

  it('stays with LWA where that gives the discarded token again', async () => {
    const { memory, lwa, one } = setUp()
    await timed(one.get())
    one.invalidate('key-1')
    jest.spyOn(lwa, 'mint').mockResolvedValue({ value: 'key-1', expiresInMs: 3_600_000 })
    expect((await timed(one.get())).outcome).toBe('key-1')
    expect(memory.tokenOf('key')?.value).toBe('key-1')
    expect(one.peek()).toBe('key-1')
  })
})

describe('SharedTokens: callers who leave', () => {
  const phases: [string, Parameters<typeof setUpUnreliable>, boolean, number][] = [
    ['the store is slow', [{ ...noFault, before: 800 }], false, 0],
    ['another process fetches', [], true, 0],
    ['LWA is slow', [noFault, [{ latency: 20_000, fails: false }]], false, 1],
  ]

  it.each(phases)('leave at once while %s', async (_, options, isClaimed, requests) => {
    const { lwa, memory, one } = setUpUnreliable(...options)
    if (isClaimed) await new MemoryTokenStore(memory).lock('key', 60_000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(500)
    controller.abort()
    expect(isAbortedError(await left)).toBe(true)
    await passTime(60_000)
    expect(lwa.requests).toHaveLength(requests)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('leave the token to those who stay', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 5000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    const patient = timed(one.get())
    controller.abort()
    await left
    expect((await patient).outcome).toBe('key-1')
  })

  it('do not keep one from coming who comes after all have left', async () => {
    const { memory, one } = setUp()
    await new MemoryTokenStore(memory).lock('key', 5000)
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(500)
    controller.abort()
    await left
    expect((await timed(one.get())).outcome).toBe('key-1')
  })

  it('tell the request to LWA that it is worth no retry, and leave no claim', async () => {
    const { lwa, memory, one } = setUp()
    const controller = new AbortController()
    const left = rejectionOf(one.get('key', controller.signal))
    await passTime(100)
    expect(lwa.abandoned[0]?.aborted).toBe(false)
    controller.abort()
    await left
    expect(lwa.abandoned[0]?.aborted).toBe(true)
    await passTime(1000)
    expect(memory.claims.size).toBe(0)
    expect(memory.tokenOf('key')?.value).toBe('key-1')
  })
})
