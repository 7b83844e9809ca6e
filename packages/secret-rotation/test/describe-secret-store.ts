import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SecretRecord, SecretStore } from '../src/secrets/secret-store.js'
import { exampleRecord } from './example-record.js'

const { clientId } = exampleRecord

/**
 * Tests that apply to every secret store.
 *
 * @param open Returns an empty store. If possible, each call in one test returns a new instance for the same place.
 */
export function describeSecretStore(name: string, open: () => SecretStore | Promise<SecretStore>): void {
  describe(`${name}, as a secret store`, () => {
    let store: SecretStore
    beforeEach(async () => {
      store = await open()
    })

    async function put(record: SecretRecord): Promise<string> {
      const before = await store.read()
      expect(await store.replace(record, before?.version)).toBe(true)
      const after = await store.read()
      expect(after?.record).toEqual(record)
      return String(after?.version)
    }

    it('is empty at first', async () => {
      expect(await store.read()).toBeUndefined()
    })

    it('returns the complete record, also to another instance', async () => {
      const version = await put(exampleRecord)
      const other = await open()
      expect(await other.read()).toEqual({ record: exampleRecord, version })
    })

    it('removes fields that the new record does not have', async () => {
      await put(exampleRecord)
      await put({ clientId, clientSecret: 'second', previous: { clientSecret: 'first' } })
      await put({
        clientId,
        clientSecret: 'second',
        request: { attempt: 1, requestedAt: '2026-01-01T00:00Z', requestedBy: 'me' },
      })
      await put({ clientId, clientSecret: 'second' })
    })

    it('has a new version after each change', async () => {
      const versions = []
      for (const clientSecret of ['first', 'second', 'third']) versions.push(await put({ clientId, clientSecret }))
      expect(new Set(versions).size).toBe(3)
    })

    it('does not replace a version other than the one that was read', async () => {
      expect(await store.replace({ clientId, clientSecret: 'wrong' }, 'of another store')).toBe(false)
      expect(await store.read()).toBeUndefined()
      const first = await put({ clientId, clientSecret: 'first' })
      const second = await put({ clientId, clientSecret: 'second' })
      for (const outdated of [undefined, first, 'of another store']) {
        expect(await store.replace({ clientId, clientSecret: 'wrong' }, outdated)).toBe(false)
      }
      expect(await store.read()).toEqual({ record: { clientId, clientSecret: 'second' }, version: second })
    })

    it.each(['an empty store', 'a version'])('lets one of many concurrent writers replace %s', async (what) => {
      const version = what === 'a version' ? await put({ clientId, clientSecret: 'first' }) : undefined
      const secrets = Array.from({ length: 8 }, (_, index) => `secret-${index}`)
      const rivals = await Promise.all(secrets.map(open))
      const outcomes = await Promise.all(
        rivals.map((rival, index) => rival.replace({ clientId, clientSecret: `secret-${index}` }, version)),
      )
      expect(outcomes.filter(Boolean)).toHaveLength(1)
      expect((await store.read())?.record.clientSecret).toBe(secrets[outcomes.indexOf(true)])
    })

    it('does not change with the object that was passed', async () => {
      const record = { clientId, clientSecret: 'first' }
      await put(record)
      record.clientSecret = 'second'
      expect((await store.read())?.record.clientSecret).toBe('first')
    })

    it('has a readable name', () => {
      expect(store.name).toMatch(/^the .{4,}/)
    })
  })
}
