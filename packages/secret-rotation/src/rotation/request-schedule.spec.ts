import { describe, expect, it } from '@jest/globals'
import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'
import { RequestSchedule } from './request-schedule.js'

const schedule = new RequestSchedule({ rotateBeforeDays: 30, overdueAfterSeconds: 3600 })
const record: SecretRecord = { clientId: 'one', clientSecret: 'used', expiresAt: '2027-03-31T00:00:00.000Z' }
const requested = (fields: Partial<RotationRequest> = {}): SecretRecord => ({
  ...record,
  request: { attempt: 1, requestedAt: '2027-03-02T00:00:00.000Z', requestedBy: 'someone', ...fields },
})

describe('RequestSchedule', () => {
  it.each<[string, SecretRecord, string, string]>([
    [
      'no request is due while the expiry is unknown',
      { clientId: 'one', clientSecret: 'used' },
      '2030-01-01',
      'not-due',
    ],
    ['no request is due before the threshold', record, '2027-02-28T23:59:59Z', 'not-due'],
    ['a request is due at the threshold', record, '2027-03-01T00:00:00Z', 'due'],
    ['a request is due after the expiry', record, '2027-06-01', 'due'],
    ['a rotation is in progress after the request', requested(), '2027-03-02T00:59:59Z', 'in-progress'],
    ['the request is due again when the secret is overdue', requested(), '2027-03-02T01:00:00Z', 'due'],
    ['the second request has twice the time', requested({ attempt: 2 }), '2027-03-02T01:59:59Z', 'in-progress'],
    ['the second request becomes overdue too', requested({ attempt: 2 }), '2027-03-02T02:00:00Z', 'due'],
    ['a request has one day at most', requested({ attempt: 60 }), '2027-03-03T00:00:00Z', 'due'],
    [
      'a rejected request is repeated after the same time',
      requested({ rejected: true }),
      '2027-03-02T00:59:59Z',
      'in-progress',
    ],
  ])('%s', (_, stored, now, expected) => {
    expect(schedule.decide(stored, Date.parse(now))).toBe(expected)
  })
})
