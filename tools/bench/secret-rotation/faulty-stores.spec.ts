import { afterEach, describe, expect, it } from '@jest/globals'
import { FileSecretStore } from '@selling-partner/secret-rotation'
import { FaultyFileStore, FaultySecretsManagerStore, type FaultyStore } from './faulty-stores.js'

const record = { clientId: 'one', clientSecret: 'used' }

let faulty: FaultyStore

afterEach(() => faulty.close())

describe.each<[string, () => Promise<FaultyStore>]>([
  ['FaultyFileStore', FaultyFileStore.open],
  ['FaultySecretsManagerStore', FaultySecretsManagerStore.open],
])('%s', (_, open) => {
  it('rejects reads and writes until the fault ends, and keeps its content', async () => {
    faulty = await open()
    await faulty.store.replace(record, undefined)
    const { version } = (await faulty.store.read()) ?? {}
    const end = await faulty.fail()
    await expect(faulty.store.read()).rejects.toMatchObject({ code: 'SHARED_STORE' })
    await expect(faulty.store.replace(record, version)).rejects.toMatchObject({ code: 'SHARED_STORE' })
    await end()
    expect(await faulty.store.read()).toMatchObject({ record, version })
  })
})

describe('FaultyFileStore', () => {
  it('can be read but not written while the lock is held', async () => {
    faulty = await FaultyFileStore.open()
    await faulty.store.replace(record, undefined)
    const withoutWaiting = new FileSecretStore({ path: faulty.place.replace('file:', ''), lockTimeout: 0 })
    const { version } = (await withoutWaiting.read()) ?? {}
    const end = await faulty.disruptWrite()
    expect(await withoutWaiting.read()).toMatchObject({ record })
    await expect(withoutWaiting.replace(record, version)).rejects.toMatchObject({ reason: 'LOCKED' })
    await end()
    expect(await withoutWaiting.replace({ ...record, clientSecret: 'new' }, version)).toBe(true)
  })
})

describe('FaultySecretsManagerStore', () => {
  it('executes a write once although its response is lost', async () => {
    faulty = await FaultySecretsManagerStore.open()
    await faulty.store.replace(record, undefined)
    const { version } = (await faulty.store.read()) ?? {}
    await faulty.disruptWrite()
    await faulty.store.replace({ ...record, clientSecret: 'new' }, version)
    expect(await faulty.store.read()).toMatchObject({ record: { clientSecret: 'new' } })
  })
})
