import { describe, expect, it } from '@jest/globals'
import type { SecretRecord } from '../secrets/secret-store.js'
import type { NewSecretMessage, SecretExpiryNotice } from './notification.js'
import { compareSecrets, concernsCurrentSecret, recordAfterNotice } from './record-changes.js'

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

describe('compareSecrets', () => {
  it.each<[string, SecretRecord, NewSecretMessage, string]>([
    ['the secret in use', { clientId, clientSecret: 'arrived' }, message(), 'same'],
    [
      'the secret in use, whatever the times are',
      { clientId, clientSecret: 'arrived', expiresAt: day(9) },
      message({ expires: 1 }),
      'same',
    ],
    [
      'the previous secret',
      { clientId, clientSecret: 'used', previous: { clientSecret: 'arrived' } },
      message({ expires: 9 }),
      'older',
    ],
    ['a later expiry', { clientId, clientSecret: 'used', expiresAt: day(5) }, message({ expires: 6 }), 'newer'],
    ['an earlier expiry', { clientId, clientSecret: 'used', expiresAt: day(5) }, message({ expires: 4 }), 'older'],
    ['a later creation', { clientId, clientSecret: 'used', issuedAt: day(5) }, message({ made: 6 }), 'newer'],
    ['an earlier creation', { clientId, clientSecret: 'used', issuedAt: day(5) }, message({ made: 4 }), 'older'],
    [
      'an earlier creation, with the same expiry',
      { clientId, clientSecret: 'used', expiresAt: day(9), issuedAt: day(5) },
      message({ expires: 9, made: 4 }),
      'older',
    ],
    ['a record without times', { clientId, clientSecret: 'used' }, message({ expires: 1, made: 1 }), 'newer'],
    [
      'a message without times',
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

describe('a notice concerns the secret in use', () => {
  it.each<[string, SecretExpiryNotice, SecretRecord]>([
    ['if its expiry is unknown', notice('2027-01-01T00:00:00Z'), byHand],
    ['if it expires earlier than known', notice('2027-05-01T10:00:00Z', '2027-02-01T10:00:00Z'), rotated],
  ])('%s', (_, given, record) => {
    expect(concernsCurrentSecret(given, record)).toBe(true)
  })
})

describe('a notice is not applied', () => {
  it.each<[string, SecretExpiryNotice, SecretRecord]>([
    [
      'if it contains the expiry of the previous secret',
      notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:05Z'),
      rotated,
    ],
    ['if it contains that expiry with less precision', notice('2026-11-28T10:00:30Z', '2026-11-21T10:00:05Z'), rotated],
    [
      'if it was sent before the secret in use was created',
      notice('2026-12-20T10:00:00Z', '2026-09-21T10:00:00Z'),
      rotated,
    ],
    ['if it contains the known expiry', notice('2027-05-20T10:00:00Z', '2027-02-20T10:00:00Z'), rotated],
    ['if it would delay the rotation', notice('2027-08-20T10:00:00Z', '2027-02-20T10:00:00Z'), rotated],
  ])('%s', (_, given, record) => {
    expect(concernsCurrentSecret(given, record)).toBe(false)
  })
})

describe('recordAfterNotice', () => {
  it('stores the expiry', () => {
    expect(recordAfterNotice(notice('2027-02-19T10:00:00Z', '2026-11-21T10:00:00Z'), byHand)).toEqual({
      ...byHand,
      expiresAt: '2027-02-19T10:00:00.000Z',
    })
  })

  it('records a request if the secret expires within a week, because somebody else may have started a rotation', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:05Z'), byHand)).toEqual({
      ...byHand,
      expiresAt: '2026-11-28T10:00:00.000Z',
      request: { attempt: 1, requestedAt: '2026-11-21T10:00:05.000Z', requestedBy: 'somebody else' },
    })
  })

  it('keeps an existing request', () => {
    const request = { attempt: 3, requestedAt: '2026-11-21T09:00:00.000Z', requestedBy: 'me' }
    const after = recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:00Z'), { ...byHand, request })
    expect(after.request).toEqual(request)
  })

  it('records no request if the time of the notice is unknown', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z'), byHand).request).toBeUndefined()
  })
})
