import { expect, it } from '@jest/globals'
import { clientSecretFrom } from './client-secret-from.js'
import { MemorySecretStore } from './memory-secret-store.js'

it('gives the secret that the store holds at that moment', async () => {
  const store = new MemorySecretStore({ clientId: 'one', clientSecret: 'old' })
  const provider = clientSecretFrom(store)
  expect(await provider()).toBe('old')
  await store.replace({ clientId: 'one', clientSecret: 'new' }, (await store.read())?.version)
  expect(await provider()).toBe('new')
})

it('says what to do about an empty store', async () => {
  await expect(clientSecretFrom(new MemorySecretStore())()).rejects.toMatchObject({
    reason: 'EMPTY',
    message: expect.stringContaining('store-secret'),
  })
})
