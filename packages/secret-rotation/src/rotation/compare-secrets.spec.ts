import { describe, expect, it } from '@jest/globals'
import type { NewSecretMessage } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import { compareSecrets } from './compare-secrets.js'

const clientId = 'one'
const day = (number: number) => `2027-01-${String(number).padStart(2, '0')}T00:00:00.000Z`

function message(times: { expires?: number; made?: number } = {}): NewSecretMessage {
  return {
    type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET',
    clientId,
    clientSecret: 'arrived',
    expiresAt: times.expires === undefined ? undefined : Date.parse(day(times.expires)),
    eventTime: times.made === undefined ? undefined : Date.parse(day(times.made)),
  }
}

describe('the secret of a message is', () => {
  it.each<[string, SecretRecord, NewSecretMessage, string]>([
    ['the one in use', { clientId, clientSecret: 'arrived' }, message(), 'same'],
    [
      'the one in use, whatever the times say',
      { clientId, clientSecret: 'arrived', expiresAt: day(9) },
      message({ expires: 1 }),
      'same',
    ],
    [
      'the one before',
      { clientId, clientSecret: 'used', previous: { clientSecret: 'arrived' } },
      message({ expires: 9 }),
      'older',
    ],
    ['later by its expiry', { clientId, clientSecret: 'used', expiresAt: day(5) }, message({ expires: 6 }), 'newer'],
    ['earlier by its expiry', { clientId, clientSecret: 'used', expiresAt: day(5) }, message({ expires: 4 }), 'older'],
    ['later by when it was made', { clientId, clientSecret: 'used', issuedAt: day(5) }, message({ made: 6 }), 'newer'],
    [
      'earlier by when it was made',
      { clientId, clientSecret: 'used', issuedAt: day(5) },
      message({ made: 4 }),
      'older',
    ],
    [
      'decided by when it was made where both expire at once',
      { clientId, clientSecret: 'used', expiresAt: day(9), issuedAt: day(5) },
      message({ expires: 9, made: 4 }),
      'older',
    ],
    [
      'taken for later where the store knows no time',
      { clientId, clientSecret: 'used' },
      message({ expires: 1, made: 1 }),
      'newer',
    ],
    [
      'taken for later where the message knows no time',
      { clientId, clientSecret: 'used', expiresAt: day(5), issuedAt: day(1) },
      message(),
      'newer',
    ],
  ])('%s', (_, record, arrived, expected) => {
    expect(compareSecrets(arrived, record)).toBe(expected)
  })
})
