import { describe, expect, it } from '@jest/globals'
import { exampleRecord } from '../../test/example-record.js'
import { harmlessRejectionOf } from '../../test/harmless-rejection-of.js'
import { planted } from '../../test/planted-secrets.js'
import { readSecretRecord } from './read-secret-record.js'
import { writeSecretRecord } from './write-secret-record.js'

const { clientId } = exampleRecord

describe('writeSecretRecord', () => {
  it('writes what is read as the same record', () => {
    const written = JSON.parse(JSON.stringify(writeSecretRecord(exampleRecord, undefined, 'the store')))
    expect(readSecretRecord(written, 'the store')).toEqual(exampleRecord)
  })

  it('leaves other keys as they are, in their order, and nothing of the record before', () => {
    const before = JSON.parse(
      `{"refreshToken": "${planted.refreshToken}", "secret": "old", "rotation": {"expiresAt": "x"}, "__proto__": 1, "clientId": "a"}`,
    )
    const written = writeSecretRecord({ clientId, clientSecret: 'new' }, before, 'the store', 'secret')
    expect(JSON.stringify(written)).toBe(
      `{"refreshToken":"${planted.refreshToken}","secret":"new","rotation":{},"__proto__":1,"clientId":"${clientId}"}`,
    )
  })

  it('refuses a record that could not be read again', async () => {
    const record = { ...exampleRecord, expiresAt: 'never' }
    const writing = Promise.resolve().then(() => writeSecretRecord(record, undefined, 'the store'))
    expect(await harmlessRejectionOf(writing)).toMatchObject({ code: 'STORE', reason: 'MALFORMED' })
  })
})
