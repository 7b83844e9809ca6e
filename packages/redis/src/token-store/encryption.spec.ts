import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { isConfigurationError } from '@selling-partner/auth'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { parseEncryptionKeys, TextCipher } from './encryption.js'

const key = randomBytes(32)

describe('parseEncryptionKeys', () => {
  it.each([
    ['bytes', key],
    ['a Uint8Array', new Uint8Array(key)],
    ['base64', key.toString('base64')],
    ['base64url', key.toString('base64url')],
    ['hex', key.toString('hex')],
    ['capital hex', key.toString('hex').toUpperCase()],
  ])('parses %s', (_form, value) => {
    expect(parseEncryptionKeys(value, 'encryptionKey').map((bytes) => Buffer.from(bytes))).toEqual([key])
  })

  it('parses a list in its order', () => {
    const other = randomBytes(32)
    expect(parseEncryptionKeys([other.toString('hex'), key], 'encryptionKey')).toEqual([other, key])
  })

  it.each([
    ['nothing', undefined],
    ['an empty string', ''],
    ['an empty list', []],
    ['a password', 'correct horse battery staple'],
    ['31 bytes', randomBytes(31)],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['64 letters that are not hex', 'z'.repeat(64)],
    ['a list with a key that is too short', [key, randomBytes(16).toString('hex')]],
    ['a list in a list', [[key]]],
    ['a number', 32],
  ])('rejects %s with a one-line message that does not contain it', async (_what, value) => {
    const error = await rejectionOf((async () => parseEncryptionKeys(value, 'encryptionKey'))())
    expect(isConfigurationError(error)).toBe(true)
    expect(String(error)).toBe(
      'ConfigurationError: encryptionKey is invalid. Pass a key of 32 bytes in base64 or hex, made with "openssl rand -base64 32", or a list of such keys.',
    )
  })
})

const text = 'Atza|IwEBIä'
const cipher = new TextCipher(randomBytes(32))

describe('TextCipher', () => {
  it.each(['', 'a', text, 'x'.repeat(5000)])('decrypts its own encrypted text', (plain) => {
    expect(cipher.decrypt(cipher.encrypt(plain, 'here'), 'here')).toBe(plain)
  })

  it('encrypts the same text differently each time, and does not reveal it', () => {
    const encrypted = Array.from({ length: 100 }, () => cipher.encrypt(text, 'here'))
    expect(new Set(encrypted).size).toBe(100)
    for (const each of encrypted) {
      expect(each).toMatch(/^[\w-]+$/)
      expect(Buffer.from(each, 'base64url').toString('latin1')).not.toContain('Atza')
    }
  })

  it('does not decrypt the text of another key', () => {
    expect(new TextCipher(randomBytes(32)).decrypt(cipher.encrypt(text, 'here'), 'here')).toBeUndefined()
  })

  it('does not decrypt the text of another context', () => {
    expect(cipher.decrypt(cipher.encrypt(text, 'here'), 'there')).toBeUndefined()
  })

  it('does not decrypt a text with any single bit changed', () => {
    const encrypted = Buffer.from(cipher.encrypt(text, 'here'), 'base64url')
    for (let bit = 0; bit < encrypted.length * 8; bit++) {
      const changed = Buffer.from(encrypted)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(cipher.decrypt(changed.toString('base64url'), 'here')).toBeUndefined()
    }
  })

  it('does not decrypt a text that is cut short or was never encrypted', () => {
    const encrypted = Buffer.from(cipher.encrypt(text, 'here'), 'base64url')
    for (let length = 0; length < encrypted.length; length++) {
      expect(cipher.decrypt(encrypted.subarray(0, length).toString('base64url'), 'here')).toBeUndefined()
    }
    expect(cipher.decrypt(text, 'here')).toBeUndefined()
  })

  it('returns the same fingerprint each time, and a different one for another key, context or text', () => {
    const prints = [
      cipher.fingerprint(text, 'here'),
      cipher.fingerprint(text, 'there'),
      cipher.fingerprint(`${text}.`, 'here'),
      new TextCipher(randomBytes(32)).fingerprint(text, 'here'),
    ]
    expect(new Set(prints).size).toBe(4)
    expect(cipher.fingerprint(text, 'here')).toBe(prints[0])
  })
})
