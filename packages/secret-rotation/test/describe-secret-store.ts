import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SecretRecord, SecretStore } from '../src/secrets/secret-store.js'
import { exampleRecord } from './example-record.js'

const { clientId } = exampleRecord

/**
 * What every store must do.
 *
 * @param open A store that holds nothing; where it can, a new one of the same place each time that it is called in one test.
 */
export function describeSecretStore(name: string, open: () => SecretStore | Promise<SecretStore>): void {
  describe(`${name}, as a store of secrets`, () => {
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

    it('holds nothing at first', async () => {
      expect(await store.read()).toBeUndefined()
    })

    it('gives back what it was given, to others too: the secret before and the request are kept', async () => {
      const version = await put(exampleRecord)
      const other = await open()
      expect(await other.read()).toEqual({ record: exampleRecord, version })
    })

    it('forgets what is left out', async () => {
      await put(exampleRecord)
      await put({ clientId, clientSecret: 'second', previous: { clientSecret: 'first' } })
      await put({ clientId, clientSecret: 'second', request: { attempt: 1, askedAt: '2026-01-01T00:00Z', by: 'me' } })
      await put({ clientId, clientSecret: 'second' })
    })

    it('has another version after each change', async () => {
      const versions = []
      for (const clientSecret of ['first', 'second', 'third']) versions.push(await put({ clientId, clientSecret }))
      expect(new Set(versions).size).toBe(3)
    })

    it('does nothing where it holds another version than the one that was read', async () => {
      expect(await store.replace({ clientId, clientSecret: 'wrong' }, 'of another store')).toBe(false)
      expect(await store.read()).toBeUndefined()
      const first = await put({ clientId, clientSecret: 'first' })
      const second = await put({ clientId, clientSecret: 'second' })
      for (const outdated of [undefined, first, 'of another store']) {
        expect(await store.replace({ clientId, clientSecret: 'wrong' }, outdated)).toBe(false)
      }
      expect(await store.read()).toEqual({ record: { clientId, clientSecret: 'second' }, version: second })
    })

    it.each(['an empty store', 'a version'])('lets one of many win who replace %s at once', async (what) => {
      const version = what === 'a version' ? await put({ clientId, clientSecret: 'first' }) : undefined
      const secrets = Array.from({ length: 8 }, (_, index) => `secret-${index}`)
      const rivals = await Promise.all(secrets.map(open))
      const outcomes = await Promise.all(
        rivals.map((rival, index) => rival.replace({ clientId, clientSecret: `secret-${index}` }, version)),
      )
      expect(outcomes.filter(Boolean)).toHaveLength(1)
      expect((await store.read())?.record.clientSecret).toBe(secrets[outcomes.indexOf(true)])
    })

    it('does not change with the object that it was given', async () => {
      const record = { clientId, clientSecret: 'first' }
      await put(record)
      record.clientSecret = 'second'
      expect((await store.read())?.record.clientSecret).toBe('first')
    })

    it('has a name for people', () => {
      expect(store.name).toMatch(/^the .{4,}/)
    })
  })
}
