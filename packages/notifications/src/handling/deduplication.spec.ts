import { describe, expect, it, jest } from '@jest/globals'
import { Deduplicator, MemoryDeduplicationStore } from './deduplication.js'

describe('MemoryDeduplicationStore', () => {
  it('remembers an ID until its time is over', () => {
    let now = 0
    const store = new MemoryDeduplicationStore(10, () => now)
    store.add('a', 100)
    expect(store.has('a')).toBe(true)
    expect(store.has('b')).toBe(false)
    now = 100
    expect(store.has('a')).toBe(false)
  })

  it('drops expired IDs when another one is added', () => {
    let now = 0
    const store = new MemoryDeduplicationStore(10, () => now)
    store.add('a', 100)
    store.add('b', 100)
    now = 150
    store.add('c', 100)
    expect(store.size).toBe(1)
  })

  it('forgets the oldest ID if there are too many', () => {
    const store = new MemoryDeduplicationStore(2, () => 0)
    for (const id of ['a', 'b', 'a', 'c']) store.add(id, 100)
    expect(['a', 'b', 'c'].filter((id) => store.has(id))).toEqual(['a', 'c'])
    expect(store.size).toBe(2)
  })
})

describe('Deduplicator', () => {
  const onStoreError = jest.fn()

  it('does the work again after it failed', async () => {
    const deduplicator = new Deduplicator({}, onStoreError)
    await expect(deduplicator.once('a', () => Promise.reject(new Error('fault')))).rejects.toThrow('fault')
    const work = jest.fn(async () => 'handled' as const)
    expect(await deduplicator.once('a', work)).toBe('handled')
    expect(await deduplicator.once('a', work)).toBe('duplicate')
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('shares the outcome with a duplicate that arrives during the work', async () => {
    const deduplicator = new Deduplicator({}, onStoreError)
    const work = jest.fn(() => Promise.reject(new Error('fault')))
    const outcomes = await Promise.allSettled([deduplicator.once('a', work), deduplicator.once('a', work)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('does not remember work that is left to another consumer', async () => {
    const deduplicator = new Deduplicator({}, onStoreError)
    const work = jest.fn(async () => 'released' as const)
    expect(await Promise.all([deduplicator.once('a', work), deduplicator.once('a', work)])).toEqual([
      'released',
      'released',
    ])
    expect(await deduplicator.once('a', work)).toBe('released')
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('passes the time to live to the store', async () => {
    const store = { has: () => false, add: jest.fn() }
    await new Deduplicator({ store, ttlMs: 5000 }, onStoreError).once('a', async () => 'handled')
    expect(store.add).toHaveBeenCalledWith('a', 5000)
  })

  it('rejects a store without the methods', () => {
    // A caller without a type checker.
    expect(() => new Deduplicator({ store: {} as never }, onStoreError)).toThrow(/deduplication store is invalid/)
  })
})
