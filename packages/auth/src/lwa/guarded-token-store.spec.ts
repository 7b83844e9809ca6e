import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { passTime } from '../../test/pass-time.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { noFault, type StoreFault, UnreliableTokenStore } from '../../test/unreliable-token-store.js'
import { GuardedTokenStore } from './guarded-token-store.js'
import type { TokenStore } from './token-store.js'

const token = { value: 'Atza|1', ttlMs: 60_000 }
const unhandled = jest.fn()

beforeEach(() => {
  useFakeTime()
  process.on('unhandledRejection', unhandled)
})
afterEach(() => {
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  jest.useRealTimers()
})

function guard(store: TokenStore): GuardedTokenStore {
  return new GuardedTokenStore(store, () => performance.now(), 30_000)
}

/** Returns a guarded token store whose connection can be made faulty. */
function setUp() {
  const memory = new SharedMemory()
  const connection = { fault: noFault as StoreFault, operations: 0 }
  const store = new UnreliableTokenStore(new MemoryTokenStore(memory), () => {
    connection.operations += 1
    return connection.fault
  })
  return { memory, connection, store: guard(store) }
}

async function outcomeOf<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | 'still waiting'> {
  let outcome: Result | 'still waiting' = 'still waiting'
  work.then((result) => {
    outcome = result
  })
  await passTime(milliseconds)
  return outcome
}

describe('GuardedTokenStore', () => {
  it('returns what the token store returns', async () => {
    const { store } = setUp()
    expect(await store.get('key')).toBeUndefined()
    expect(await store.set('key', token)).toBe(true)
    expect(await store.get('key')).toEqual(token)
    store.delete('key', 'Atza|0')
    expect(await store.get('key')).toEqual(token)
    store.delete('key', 'Atza|1')
    expect(await store.get('key')).toBeUndefined()
    expect(await store.lock('key', 1000)).toBe('acquired')
    expect(await store.lock('key', 1000)).toBe('held')
    store.unlock('key')
    expect(await store.lock('key', 1000)).toBe('acquired')
  })

  it('calls the methods with the right `this`', async () => {
    const seen: unknown[] = []
    const store: TokenStore = {
      async get() {
        seen.push(this)
        return undefined
      },
      async set() {
        seen.push(this)
      },
      async delete() {
        seen.push(this)
      },
    }
    const guarded = guard(store)
    await guarded.get('key')
    await guarded.set('key', token)
    guarded.delete('key', 'Atza|1')
    expect(seen).toEqual([store, store, store])
  })

  it('works without locks if the token store has none', async () => {
    const store = guard({ get: async () => token, set: async () => {}, delete: async () => {} })
    expect(await store.lock('key', 1000)).toBe('unknown')
    expect(await store.get('key')).toEqual(token)
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
  ])('finds nothing and rejects nothing if the token store %s', async (_, fail) => {
    const broken = () => guard({ get: fail, set: fail, delete: fail, lock: fail, unlock: fail })
    expect(await broken().get('key')).toBeUndefined()
    expect(await broken().set('key', token)).toBe(false)
    expect(await broken().lock('key', 1000)).toBe('unknown')
    broken().delete('key', 'Atza|1')
    broken().unlock('key')
    await passTime(1)
  })

  it('accepts plain values instead of promises, and ignores invalid ones', async () => {
    const values: unknown[] = [token, { value: 'Atza|1', ttlMs: Number.NaN }, 5]
    const store = guard({
      get: () => values.shift(),
      set() {},
      delete() {},
      lock: () => 'OK',
    } as unknown as TokenStore)
    expect(await store.get('key')).toEqual(token)
    expect(await store.get('key')).toBeUndefined()
    expect(await store.get('key')).toBeUndefined()
    expect(await store.set('key', token)).toBe(true)
    expect(await store.lock('key', 1000)).toBe('unknown')
  })

  it('waits a second, then does not use the token store for five', async () => {
    const { connection, store } = setUp()
    connection.fault = { ...noFault, before: 60_000 }
    const slow = store.get('key')
    expect(await outcomeOf(slow, 999)).toBe('still waiting')
    expect(await outcomeOf(slow, 1)).toBeUndefined()

    connection.fault = noFault
    expect(await Promise.all([store.get('key'), store.set('key', token), store.lock('key', 1000)])).toEqual([
      undefined,
      false,
      'unknown',
    ])
    await passTime(4999)
    expect(await store.set('key', token)).toBe(false)
    await passTime(1)
    expect(await store.set('key', token)).toBe(true)
  })

  it('waits no longer than a quarter of a short timeout', async () => {
    const { connection, memory } = setUp()
    connection.fault = { ...noFault, before: 60_000 }
    const store = new UnreliableTokenStore(new MemoryTokenStore(memory), () => connection.fault)
    const slow = new GuardedTokenStore(store, () => performance.now(), 1000).get('key')
    expect(await outcomeOf(slow, 249)).toBe('still waiting')
    expect(await outcomeOf(slow, 1)).toBeUndefined()
  })

  it('deletes and unlocks even while the token store is disabled', async () => {
    const { memory, connection, store } = setUp()
    await store.set('key', token)
    expect(await store.lock('key', 60_000)).toBe('acquired')
    connection.fault = { ...noFault, isDone: false, rejects: true }
    await store.get('key')
    connection.fault = noFault
    store.delete('key', 'Atza|1')
    store.unlock('key')
    await passTime(1)
    expect([memory.tokens.size, memory.locks.size]).toEqual([0, 0])
  })

  it.each([
    ['late', { ...noFault, before: 3000 }],
    ['in time, but with a late response', { ...noFault, after: 3000 }],
    ['with an error', { ...noFault, rejects: true }],
  ])('releases a lock that is acquired %s', async (_, fault) => {
    const { memory, connection, store } = setUp()
    connection.fault = fault
    const lock = store.lock('key', 60_000)
    connection.fault = noFault
    expect(await outcomeOf(lock, 1000)).toBe('unknown')
    await passTime(10_000)
    expect(memory.locks.size).toBe(0)
  })

  it('leaves no timer behind', async () => {
    const { store } = setUp()
    await store.get('key')
    await store.lock('key', 1000)
    expect(jest.getTimerCount()).toBe(0)
  })
})
