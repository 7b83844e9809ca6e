import { describe, expect, it } from '@jest/globals'
import type { SecretRecord } from '../secrets/secret-store.js'
import type { NewSecretMessage, SecretExpiryNotice } from './notification.js'
import { compareSecrets, isAboutSecretInUse, recordAfterNotice } from './record-changes.js'

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

describe('a notice', () => {
  it('tells when the secret expires', () => {
    expect(recordAfterNotice(notice('2027-02-19T10:00:00Z', '2026-11-21T10:00:00Z'), byHand)).toEqual({
      ...byHand,
      expiresAt: '2027-02-19T10:00:00.000Z',
    })
  })

  it('of a week ahead may be the shadow of a rotation that somebody started: the new secret is waited for', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:05Z'), byHand)).toEqual({
      ...byHand,
      expiresAt: '2026-11-28T10:00:00.000Z',
      request: { attempt: 1, askedAt: '2026-11-21T10:00:05.000Z', by: 'somebody else' },
    })
  })

  it('changes nothing about a request of ours', () => {
    const request = { attempt: 3, askedAt: '2026-11-21T09:00:00.000Z', by: 'me' }
    const after = recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:00Z'), { ...byHand, request })
    expect(after.request).toEqual(request)
  })

  it('that does not say when it was sent says nothing of a rotation', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z'), byHand).request).toBeUndefined()
  })
})
