import { describe, expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import { Documents, documentMemory } from './documents.js'

const bytes = new Uint8Array([1, 2, 3])

describe('the documents of an account', () => {
  it('are read as they were added', () => {
    const documents = testAccount().part(Documents)
    const id = documents.add(bytes, { contentType: 'text/plain', contentEncoding: 'gzip' })
    expect(documents.read(id)).toMatchObject({ content: bytes, contentType: 'text/plain', contentEncoding: 'gzip' })
    expect(documents.read('unknown')).toBeUndefined()
    expect(documents.upload('unknown', bytes)).toBeUndefined()
  })

  it('have IDs like those of Amazon, the same for the same seed', () => {
    const idsOf = (seed: number) => {
      const documents = testAccount({ seed }).part(Documents)
      return [documents.add(bytes, { contentType: 'text/plain' }), documents.createUpload({ contentType: 'text/xml' })]
    }
    expect(idsOf(42)).toEqual(idsOf(42))
    expect(new Set([...idsOf(42), ...idsOf(7)]).size).toBe(4)
    for (const id of idsOf(42)) expect(id).toMatch(/^amzn1\.spdoc\.1\.4\.na\.[0-9a-f-]{36}\.T[0-9A-Z]+$/)
  })

  it('are empty until the first upload', () => {
    const documents = testAccount().part(Documents)
    const id = documents.createUpload({ contentType: 'text/xml' })
    expect(documents.read(id)).toEqual({ contentType: 'text/xml', content: new Uint8Array() })
    documents.upload(id, bytes)
    expect(documents.read(id)).toMatchObject({ contentType: 'text/xml', content: bytes })
  })

  it('have other signatures in another account', () => {
    const [first, second] = [testAccount().part(Documents), testAccount().part(Documents)]
    const id = first.add(bytes, { contentType: 'text/plain' })
    second.add(bytes, { contentType: 'text/plain' })
    expect(first.downloadUrl(id, 'http://a.test')).not.toBe(second.downloadUrl(id, 'http://a.test'))
  })

  it('are forgotten if newer ones need the memory', () => {
    const documents = testAccount().part(Documents)
    const large = new Uint8Array(documentMemory * 0.4)
    const ids = [1, 2, 3].map(() => documents.add(large, { contentType: 'text/plain' }))
    expect(ids.map((id) => documents.read(id)?.content.length)).toEqual([undefined, large.length, large.length])
    const tooLarge = documents.add(new Uint8Array(documentMemory + 1), { contentType: 'text/plain' })
    expect([...ids, tooLarge].map((id) => documents.read(id) !== undefined)).toEqual([false, false, false, true])
    documents.upload(tooLarge, bytes)
    expect(documents.add(large, { contentType: 'text/plain' })).not.toBe(ids[0])
    expect(documents.read(tooLarge)?.content).toEqual(bytes)
  })
})
