import { beforeEach, describe, expect, it } from '@jest/globals'
import { describeSecretStore } from '../../test/describe-secret-store.js'
import { exampleRecord } from '../../test/example-record.js'
import { MemorySecretStore } from './memory-secret-store.js'

let shared: MemorySecretStore
beforeEach(() => {
  shared = new MemorySecretStore()
})

describeSecretStore('MemorySecretStore', () => shared)

describe('MemorySecretStore', () => {
  it('may hold a record from the beginning', async () => {
    const store = new MemorySecretStore(exampleRecord)
    const stored = await store.read()
    expect(stored?.record).toEqual(exampleRecord)
    expect(await store.replace(exampleRecord, undefined)).toBe(false)
    expect(await store.replace({ clientId: 'a', clientSecret: 'b' }, stored?.version)).toBe(true)
  })
})
