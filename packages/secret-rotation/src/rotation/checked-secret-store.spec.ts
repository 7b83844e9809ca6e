import { describe, expect, it, jest } from '@jest/globals'
import { type RotationEventType, RotationObservers } from '../observe/rotation-events.js'
import { MemorySecretStore, type SecretRecord, type SecretStore } from '../secrets/secret-store.js'
import { CheckedSecretStore } from './checked-secret-store.js'

const record: SecretRecord = { clientId: 'one', clientSecret: 'used' }

function check(store: SecretStore) {
  const events: RotationEventType[] = []
  const observers = new RotationObservers([({ type }) => events.push(type)], 'one', Date.now)
  return { events, checked: new CheckedSecretStore(store, 'one', observers) }
}

describe('CheckedSecretStore', () => {
  it('explains what to do if the store is empty', async () => {
    const { checked, events } = check(new MemorySecretStore())
    expect(await checked.find()).toBeUndefined()
    await expect(checked.read()).rejects.toMatchObject({
      reason: 'SECRET_STORE_EMPTY',
      remedy: expect.stringContaining('store-secret'),
    })
    expect(events).toEqual(['secret-store-failed'])
  })

  it("does not change another application's secret", async () => {
    const { checked } = check(new MemorySecretStore({ ...record, clientId: 'two' }))
    await expect(checked.update(() => record)).rejects.toMatchObject({ reason: 'OTHER_APPLICATION' })
  })

  it('updates the current record, even if another process is faster', async () => {
    const store = new MemorySecretStore(record)
    const { checked } = check(store)
    let turns = 0
    const { isChanged } = await checked.update((stored) => {
      turns += 1
      // Another process writes in the meantime.
      if (turns === 1) void store.replace({ ...record, issuedAt: '2026-11-21T10:00:00.000Z' }, stored?.version)
      return stored && { ...stored.record, expiresAt: '2027-01-01T00:00:00.000Z' }
    })
    expect([isChanged, turns]).toEqual([true, 2])
    expect((await store.read())?.record).toEqual({
      ...record,
      issuedAt: '2026-11-21T10:00:00.000Z',
      expiresAt: '2027-01-01T00:00:00.000Z',
    })
  })

  it('does not write without a change', async () => {
    const store = new MemorySecretStore(record)
    const before = (await store.read())?.version
    expect(await check(store).checked.update(() => undefined)).toEqual({ record, isChanged: false })
    expect((await store.read())?.version).toBe(before)
  })

  it('cleans the store up once, and reports a failure without throwing it', async () => {
    const cleanUp = jest.fn(async () => {
      throw Object.assign(new Error('cannot remove "used"'), { name: 'VaultError' })
    })
    const store = new MemorySecretStore(record)
    const { checked, events } = check(Object.assign(store, { cleanUp }))
    await Promise.all([checked.cleanUp(), checked.cleanUp()])
    await checked.cleanUp()
    expect(cleanUp).toHaveBeenCalledTimes(1)
    expect(events).toEqual(['secret-store-failed'])
  })

  it('needs no cleanUp of a store', async () => {
    const { checked, events } = check(new MemorySecretStore(record))
    await checked.cleanUp()
    expect(events).toEqual([])
  })

  it('gives up if other processes keep writing', async () => {
    const busy = new MemorySecretStore(record)
    const { checked, events } = check({ name: 'a store', read: () => busy.read(), replace: async () => false })
    await expect(checked.update(() => record)).rejects.toMatchObject({ reason: 'SECRET_STORE_CONFLICT' })
    expect(events).toEqual(['secret-store-failed'])
  })

  it('reports a failed store, with only the name of its error', async () => {
    const broken = async () => {
      throw Object.assign(new Error('cannot write "used"'), { name: 'VaultError' })
    }
    const { checked, events } = check({ name: 'a store', read: broken, replace: broken })
    await expect(checked.find()).rejects.toMatchObject({
      code: 'SHARED_STORE',
      message: 'Cannot use a store (VaultError). Check its implementation and its availability.',
    })
    expect(events).toEqual(['secret-store-failed'])
  })
})
