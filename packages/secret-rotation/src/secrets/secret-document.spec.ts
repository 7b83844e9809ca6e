import { describe, expect, it } from '@jest/globals'
import { exampleRecord } from '../../test/example-record.js'
import { harmlessRejectionOf } from '../../test/harmless-rejection-of.js'
import { planted } from '../../test/planted-secrets.js'
import { parseSecretDocument, readSecretRecord, writeSecretRecord } from './secret-document.js'

const parse = async (text: string, field?: string) => parseSecretDocument(text, 'the store', field)

describe('parseSecretDocument', () => {
  it('returns the JSON object', async () => {
    expect(await parse('{"a": "b", "n": [1, -2.5e3, "12345678901234567890"]}')).toEqual({
      a: 'b',
      n: [1, -2500, '12345678901234567890'],
    })
  })

  it.each([
    ['plain text', planted.clientSecret],
    ['a JSON string', `"${planted.clientSecret}"`],
    ['broken JSON', `{"clientSecret": ${planted.clientSecret}}`],
    ['nothing', ''],
    ['a list', `["${planted.clientSecret}"]`],
  ])('rejects %s with an example, and quotes nothing', async (_, text) => {
    expect(await harmlessRejectionOf(parse(text, 'secret'))).toMatchObject({
      reason: 'MALFORMED',
      message: 'The content of the store is not a JSON object. Write it as {"clientId": "…", "secret": "…"}.',
    })
  })

  it.each(['12345678901234567890', '-12345678901234567890', '1e400'])(
    'rejects the number %s, which would change when it is written back',
    async (number) => {
      expect(await harmlessRejectionOf(parse(`{"id": ${number}, "s": "hush \\" 1"}`))).toMatchObject({
        reason: 'MALFORMED',
        message: expect.stringContaining('Put it in quotes.'),
      })
    },
  )
})

const { clientId, clientSecret, ...rotation } = exampleRecord
const document = { clientId, clientSecret, rotation }
const secret = planted.previousSecret

describe('readSecretRecord', () => {
  it('reads a complete record', () => {
    expect(readSecretRecord(document, 'the store')).toEqual(exampleRecord)
  })

  it('reads a record that was written by hand, and ignores other keys', () => {
    const byHand = { clientId, clientSecret, refreshToken: planted.refreshToken, expiresAt: 'soon', previous: 1 }
    const record = readSecretRecord(byHand, 'the store')
    expect(record).toStrictEqual({ clientId, clientSecret })
  })

  it('reads the client secret from another key', () => {
    expect(readSecretRecord({ clientId, LWA_SECRET: 'a' }, 'the store', 'LWA_SECRET')).toEqual({
      clientId,
      clientSecret: 'a',
    })
  })

  it.each<[string, unknown]>([
    ['the content', secret],
    ['the content', null],
    ['the content', [secret]],
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
    ['rotation.request.requestedAt', { ...document, rotation: { request: { attempt: 1, requestedBy: 'me' } } }],
    [
      'rotation.request.requestedBy',
      { ...document, rotation: { request: { ...rotation.request, requestedBy: ` ${secret}` } } },
    ],
    ['rotation.request.rejected', { ...document, rotation: { request: { ...rotation.request, rejected: secret } } }],
  ])('names %s if it is invalid, and no value', async (field, wrong) => {
    const reading = Promise.resolve().then(() => readSecretRecord(wrong, 'the store'))
    expect(await harmlessRejectionOf(reading)).toMatchObject({
      code: 'SHARED_STORE',
      reason: 'MALFORMED',
      message: expect.stringMatching(`^Invalid content in the store\\. Correct ${field}: it must be `),
    })
  })
})

describe('writeSecretRecord', () => {
  it('writes a record that is read back unchanged', () => {
    const written = JSON.parse(JSON.stringify(writeSecretRecord(exampleRecord, undefined, 'the store')))
    expect(readSecretRecord(written, 'the store')).toEqual(exampleRecord)
  })

  it('keeps other keys in their order, and nothing of the old record', () => {
    const before = JSON.parse(
      `{"refreshToken": "${planted.refreshToken}", "secret": "old", "rotation": {"expiresAt": "x"}, "__proto__": 1, "clientId": "a"}`,
    )
    const written = writeSecretRecord({ clientId, clientSecret: 'new' }, before, 'the store', 'secret')
    expect(JSON.stringify(written)).toBe(
      `{"refreshToken":"${planted.refreshToken}","secret":"new","rotation":{},"__proto__":1,"clientId":"${clientId}"}`,
    )
  })

  it('rejects a record that could not be read back', async () => {
    const record = { ...exampleRecord, expiresAt: 'never' }
    const writing = Promise.resolve().then(() => writeSecretRecord(record, undefined, 'the store'))
    expect(await harmlessRejectionOf(writing)).toMatchObject({ code: 'SHARED_STORE', reason: 'MALFORMED' })
  })
})
