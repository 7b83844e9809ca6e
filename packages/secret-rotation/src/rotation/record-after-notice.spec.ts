import { describe, expect, it } from '@jest/globals'
import type { SecretExpiryNotice } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import { recordAfterNotice } from './record-after-notice.js'

const record: SecretRecord = { clientId: 'one', clientSecret: 'used' }

const notice = (expiresAt: string, eventTime?: string): SecretExpiryNotice => ({
  type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY',
  clientId: 'one',
  expiresAt: Date.parse(expiresAt),
  eventTime: eventTime === undefined ? undefined : Date.parse(eventTime),
})

describe('a notice', () => {
  it('tells when the secret expires', () => {
    expect(recordAfterNotice(notice('2027-02-19T10:00:00Z', '2026-11-21T10:00:00Z'), record)).toEqual({
      ...record,
      expiresAt: '2027-02-19T10:00:00.000Z',
    })
  })

  it('of a week ahead may be the shadow of a rotation that somebody started: the new secret is waited for', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:05Z'), record)).toEqual({
      ...record,
      expiresAt: '2026-11-28T10:00:00.000Z',
      request: { attempt: 1, askedAt: '2026-11-21T10:00:05.000Z', by: 'somebody else' },
    })
  })

  it('changes nothing about a request of ours', () => {
    const request = { attempt: 3, askedAt: '2026-11-21T09:00:00.000Z', by: 'me' }
    const after = recordAfterNotice(notice('2026-11-28T10:00:00Z', '2026-11-21T10:00:00Z'), { ...record, request })
    expect(after.request).toEqual(request)
  })

  it('that does not say when it was sent says nothing of a rotation', () => {
    expect(recordAfterNotice(notice('2026-11-28T10:00:00Z'), record).request).toBeUndefined()
  })
})
