import { describe, expect, it } from '@jest/globals'
import { exampleRecord } from '../../test/example-record.js'
import { harmlessRejectionOf } from '../../test/harmless-rejection-of.js'
import { planted } from '../../test/planted-secrets.js'
import { readSecretRecord } from './read-secret-record.js'

const { clientId, clientSecret, ...rotation } = exampleRecord
const document = { clientId, clientSecret, rotation }
const secret = planted.previousSecret

describe('readSecretRecord', () => {
  it('reads a record with all that is known', () => {
    expect(readSecretRecord(document, 'the store')).toEqual(exampleRecord)
  })

  it('reads one that was written by hand, beside keys of the user', () => {
    const byHand = { clientId, clientSecret, refreshToken: planted.refreshToken, expiresAt: 'soon', previous: 1 }
    const record = readSecretRecord(byHand, 'the store')
    expect(record).toStrictEqual({ clientId, clientSecret })
  })

  it('finds the client secret under another key', () => {
    expect(readSecretRecord({ clientId, LWA_SECRET: 'a' }, 'the store', 'LWA_SECRET')).toEqual({
      clientId,
      clientSecret: 'a',
    })
  })

  it.each<[string, unknown]>([
    ['the whole of it', secret],
    ['the whole of it', null],
    ['the whole of it', [secret]],
    ['clientId', { clientSecret: secret }],
    ['clientId', { ...document, clientId: '' }],
    ['clientSecret', { clientId: secret }],
    ['clientSecret', { ...document, clientSecret: `${secret}\n` }],
    ['clientSecret', { ...document, clientSecret: [secret] }],
    ['rotation', { ...document, rotation: secret }],
    ['rotation', { ...document, rotation: null }],
    ['rotation.expiresAt', { ...document, rotation: { expiresAt: secret } }],
    ['rotation.expiresAt', { ...document, rotation: { expiresAt: '2026-02-31' } }],
    ['rotation.expiresAt', { ...document, rotation: { expiresAt: '2026-13-01T00:00:00Z' } }],
    ['rotation.expiresAt', { ...document, rotation: { expiresAt: '2026-01-01T00:00:00' } }],
    ['rotation.issuedAt', { ...document, rotation: { issuedAt: 1_767_225_600_000 } }],
    ['rotation.previous', { ...document, rotation: { previous: secret } }],
    ['rotation.previous.clientSecret', { ...document, rotation: { previous: { expiresAt: '2026-01-01T00:00Z' } } }],
    ['rotation.previous.expiresAt', { ...document, rotation: { previous: { clientSecret: secret, expiresAt: '' } } }],
    ['rotation.request.attempt', { ...document, rotation: { request: { ...rotation.request, attempt: 0 } } }],
    ['rotation.request.attempt', { ...document, rotation: { request: { ...rotation.request, attempt: 1.5 } } }],
    ['rotation.request.askedAt', { ...document, rotation: { request: { attempt: 1, by: 'me' } } }],
    ['rotation.request.by', { ...document, rotation: { request: { ...rotation.request, by: ` ${secret}` } } }],
    ['rotation.request.refused', { ...document, rotation: { request: { ...rotation.request, refused: secret } } }],
  ])('names %s where it is at fault, and no value', async (field, wrong) => {
    const reading = Promise.resolve().then(() => readSecretRecord(wrong, 'the store'))
    expect(await harmlessRejectionOf(reading)).toMatchObject({
      code: 'STORE',
      reason: 'MALFORMED',
      message: expect.stringMatching(`^the store holds no client secret as it has to be: ${field} must be `),
    })
  })
})
