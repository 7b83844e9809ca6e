import { beforeEach, describe, expect, it } from '@jest/globals'
import { describeSecretStore } from '../../test/describe-secret-store.js'
import { exampleRecord } from '../../test/example-record.js'
import { clientSecretFrom, MemorySecretStore } from './secret-store.js'

it('clientSecretFrom reads the current secret of the store', async () => {
  const store = new MemorySecretStore({ clientId: 'one', clientSecret: 'old' })
  const provider = clientSecretFrom(store)
  expect(await provider()).toBe('old')
  await store.replace({ clientId: 'one', clientSecret: 'new' }, (await store.read())?.version)
  expect(await provider()).toBe('new')
})

it('clientSecretFrom explains what to do if the store is empty', async () => {
  await expect(clientSecretFrom(new MemorySecretStore())()).rejects.toMatchObject({
    reason: 'EMPTY',
    message: expect.stringContaining('store-secret'),
  })
})

let shared: MemorySecretStore
beforeEach(() => {
  shared = new MemorySecretStore()
})

describeSecretStore('MemorySecretStore', () => shared)

describe('MemorySecretStore', () => {
  it('can start with a record', async () => {
    const store = new MemorySecretStore(exampleRecord)
    const stored = await store.read()
    expect(stored?.record).toEqual(exampleRecord)
    expect(await store.replace(exampleRecord, undefined)).toBe(false)
    expect(await store.replace({ clientId: 'a', clientSecret: 'b' }, stored?.version)).toBe(true)
  })
})
