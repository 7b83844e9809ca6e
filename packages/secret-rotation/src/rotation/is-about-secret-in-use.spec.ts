import { describe, expect, it } from '@jest/globals'
import type { SecretExpiryNotice } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import { isAboutSecretInUse } from './is-about-secret-in-use.js'

const notice = (expiresAt: string, eventTime?: string): SecretExpiryNotice => ({
  type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY',
  clientId: 'one',
  expiresAt: Date.parse(expiresAt),
  eventTime: eventTime === undefined ? undefined : Date.parse(eventTime),
})

const byHand: SecretRecord = { clientId: 'one', clientSecret: 'used' }
const rotated: SecretRecord = {
  ...byHand,
  issuedAt: '2026-11-21T10:00:00.000Z',
  expiresAt: '2027-05-20T10:00:00.000Z',
  previous: { clientSecret: 'old', expiresAt: '2026-11-28T10:00:00.000Z' },
}

describe('a notice counts for the secret in use', () => {
  it.each<[string, SecretExpiryNotice, SecretRecord]>([
    ['when nothing is known of that', notice('2027-01-01T00:00:00Z'), byHand],
    ['when it expires earlier than was known', notice('2027-05-01T10:00:00Z', '2027-02-01T10:00:00Z'), rotated],
  ])('%s', (_, told, record) => {
    expect(isAboutSecretInUse(told, record)).toBe(true)
  })
})

describe('a notice does not count', () => {
  it.each<[string, SecretExpiryNotice, SecretRecord]>([
    ['that tells the end of the secret before', notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:05Z'), rotated],
    ['that tells it to the second', notice('2026-11-28T10:00:30Z', '2026-11-21T10:00:05Z'), rotated],
    [
      'that was sent before the secret in use was made',
      notice('2026-12-20T10:00:00Z', '2026-09-21T10:00:00Z'),
      rotated,
    ],
    ['that says what is known', notice('2027-05-20T10:00:00Z', '2027-02-20T10:00:00Z'), rotated],
    ['that would put off the rotation', notice('2027-08-20T10:00:00Z', '2027-02-20T10:00:00Z'), rotated],
  ])('%s', (_, told, record) => {
    expect(isAboutSecretInUse(told, record)).toBe(false)
  })
})
