import { describe, expect, it } from '@jest/globals'
import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'
import { RequestSchedule } from './request-schedule.js'

const schedule = new RequestSchedule({ rotateBefore: 30, overdueAfter: 3600 })
const record: SecretRecord = { clientId: 'one', clientSecret: 'used', expiresAt: '2027-03-31T00:00:00.000Z' }
const asked = (fields: Partial<RotationRequest> = {}): SecretRecord => ({
  ...record,
  request: { attempt: 1, askedAt: '2027-03-02T00:00:00.000Z', by: 'someone', ...fields },
})

describe('RequestSchedule', () => {
  it.each<[string, SecretRecord, string, string]>([
    [
      'nothing is due while the expiry is not known',
      { clientId: 'one', clientSecret: 'used' },
      '2030-01-01',
      'not-due',
    ],
    ['nothing is due before the threshold', record, '2027-02-28T23:59:59Z', 'not-due'],
    ['a new secret is due at the threshold', record, '2027-03-01T00:00:00Z', 'due'],
    ['a new secret is due after the expiry', record, '2027-06-01', 'due'],
    ['it is under way once it was asked for', asked(), '2027-03-02T00:59:59Z', 'under-way'],
    ['it is asked for again when it is overdue', asked(), '2027-03-02T01:00:00Z', 'due'],
    ['a second time it has twice as long', asked({ attempt: 2 }), '2027-03-02T01:59:59Z', 'under-way'],
    ['a second time it is overdue as well', asked({ attempt: 2 }), '2027-03-02T02:00:00Z', 'due'],
    ['it has a day at most', asked({ attempt: 60 }), '2027-03-03T00:00:00Z', 'due'],
    ['a refusal is left alone as long', asked({ refused: true }), '2027-03-02T00:59:59Z', 'under-way'],
  ])('%s', (_, stored, now, expected) => {
    expect(schedule.decide(stored, Date.parse(now))).toBe(expected)
  })
})
