import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { isConfigurationError } from '@selling-partner/auth'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { parseEncryptionKeys } from './encryption-key.js'

const key = randomBytes(32)

describe('parseEncryptionKeys', () => {
  it.each([
    ['bytes', key],
    ['a Uint8Array', new Uint8Array(key)],
    ['base64', key.toString('base64')],
    ['base64url', key.toString('base64url')],
    ['hex', key.toString('hex')],
    ['capital hex', key.toString('hex').toUpperCase()],
  ])('reads %s', (_form, value) => {
    expect(parseEncryptionKeys(value, 'encryptionKey').map((bytes) => Buffer.from(bytes))).toEqual([key])
  })

  it('reads a list, in its order', () => {
    const other = randomBytes(32)
    expect(parseEncryptionKeys([other.toString('hex'), key], 'encryptionKey')).toEqual([other, key])
  })

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['an empty list', []],
    ['a password', 'correct horse battery staple'],
    ['31 bytes', randomBytes(31)],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['64 letters', 'z'.repeat(64)],
    ['a list with one that is too short', [key, randomBytes(16).toString('hex')]],
    ['a list in a list', [[key]]],
    ['a number', 32],
  ])('refuses %s in one line that does not repeat it', async (_what, value) => {
    const error = await rejectionOf((async () => parseEncryptionKeys(value, 'encryptionKey'))())
    expect(isConfigurationError(error)).toBe(true)
    expect(String(error)).toBe(
      'ConfigurationError: encryptionKey must be a key of 32 bytes, in base64 or hex, or a list of such keys: make one with "openssl rand -base64 32"',
    )
  })
})
