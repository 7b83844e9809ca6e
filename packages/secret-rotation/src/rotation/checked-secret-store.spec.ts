import { describe, expect, it } from '@jest/globals'
import type { RotationNews } from '../observe/rotation-events.js'
import { RotationEvents } from '../observe/rotation-events.js'
import type { SecretRecord, SecretStore } from '../secrets/secret-store.js'
import { MemorySecretStore } from '../secrets/secret-store.js'
import { SecretKeeper } from './checked-secret-store.js'

const record: SecretRecord = { clientId: 'one', clientSecret: 'used' }

function keeperOf(store: SecretStore) {
  const told: RotationNews['type'][] = []
  const events = new RotationEvents([({ type }) => told.push(type)], 'one', Date.now)
  return { told, keeper: new SecretKeeper(store, 'one', events) }
}

describe('SecretKeeper', () => {
  it('says what to do about an empty store', async () => {
    const { keeper, told } = keeperOf(new MemorySecretStore())
    expect(await keeper.find()).toBeUndefined()
    await expect(keeper.read()).rejects.toMatchObject({
      reason: 'EMPTY_STORE',
      remedy: expect.stringContaining('store-secret'),
    })
    expect(told).toEqual(['store-failed'])
  })

  it("does not touch another application's secret", async () => {
    const { keeper } = keeperOf(new MemorySecretStore({ ...record, clientId: 'two' }))
    await expect(keeper.update(() => record)).rejects.toMatchObject({ reason: 'OTHER_APPLICATION' })
  })

  it('changes what is stored at that moment, also where someone else is quicker', async () => {
    const store = new MemorySecretStore(record)
    const { keeper } = keeperOf(store)
    let turns = 0
    const { isChanged } = await keeper.update((stored) => {
      turns += 1
      // While the change is made up, another process writes.
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

  it('writes nothing where there is nothing to change', async () => {
    const store = new MemorySecretStore(record)
    const before = (await store.read())?.version
    expect(await keeperOf(store).keeper.update(() => undefined)).toEqual({ record, isChanged: false })
    expect((await store.read())?.version).toBe(before)
  })

  it('gives up where others write all the time', async () => {
    const busy = new MemorySecretStore(record)
    const { keeper } = keeperOf({ name: 'a store', read: () => busy.read(), replace: async () => false })
    await expect(keeper.update(() => record)).rejects.toMatchObject({ reason: 'STORE_CONFLICT' })
  })

  it('tells that a store failed, and nothing of what it threw but its name', async () => {
    const broken = async () => {
      throw Object.assign(new Error('cannot write "used"'), { name: 'VaultError' })
    }
    const { keeper, told } = keeperOf({ name: 'a store', read: broken, replace: broken })
    await expect(keeper.find()).rejects.toMatchObject({ code: 'STORE', message: 'a store failed (VaultError)' })
    expect(told).toEqual(['store-failed'])
  })
})
