import { expect, it } from '@jest/globals'
import { countOf, describePast, describeTime, formatStatus } from './format-status.js'
import type { RotationStatus } from './rotation-status.js'

const well: RotationStatus = {
  at: '2026-11-21T10:00:00.000Z',
  clientId: 'amzn1.application-oa2-client.1',
  secret: { age: 119, issuedAt: '2026-07-25T10:00:00.000Z', expiresAt: '2027-01-21T10:00:00.000Z', daysLeft: 61 },
  previous: { expiresAt: '2026-08-01T10:00:00.000Z', expired: true },
  lastRotation: '2026-07-25T10:00:00.000Z',
  next: { state: 'planned', at: '2026-12-22T10:00:00.000Z' },
  queue: {
    reachable: true,
    arn: 'arn:aws:sqs:eu-west-1:123456789012:secrets',
    policy: 'allows',
    retention: 1_209_600,
    messages: 1,
    isFifo: false,
  },
  store: { name: 'the file /var/lib/app/secret.json', readable: true, empty: false },
  clockDeviation: 1,
  healthy: true,
  problems: [],
}

it('sets what is known in lines', () => {
  expect(formatStatus(well).split('\n')).toEqual([
    'Application    amzn1.application-oa2-client.1',
    'Client secret  119 days old, expires in 61 days (2027-01-21)',
    'Old secret     stopped to work 112 days ago (2026-08-01)',
    'Last rotation  119 days ago (2026-07-25)',
    'Next rotation  starts in 31 days (2026-12-22)',
    'Queue          arn:aws:sqs:eu-west-1:123456789012:secrets, 1 message',
    'Access policy  lets Amazon (437568002678) send',
    'Store          the file /var/lib/app/secret.json, can be read',
    "Clock          agrees with Amazon's",
    '',
    'All is well.',
  ])
})

it('says what is not known', () => {
  const { previous, lastRotation, clockDeviation, ...rest } = well
  expect(
    formatStatus({ ...rest, secret: {}, next: { state: 'until-notice' } })
      .split('\n')
      .slice(1, 9),
  ).toEqual([
    "Client secret  of unknown age, expires on a day unknown: Amazon's notice comes 90 days ahead",
    'Old secret     none',
    'Last rotation  none so far',
    "Next rotation  when Amazon's notice has told the expiry, or you rotate once: rotate-now",
    'Queue          arn:aws:sqs:eu-west-1:123456789012:secrets, 1 message',
    'Access policy  lets Amazon (437568002678) send',
    'Store          the file /var/lib/app/secret.json, can be read',
    'Clock          unknown',
  ])
})

it('puts what is wrong last', () => {
  const { clientId, secret, previous, lastRotation, next, ...rest } = well
  const broken: RotationStatus = {
    ...rest,
    queue: { reachable: false, why: 'the queue is away: check it' },
    store: { name: 'the file', readable: false, why: 'the file may not be read: chown it' },
    clockDeviation: -301,
    healthy: false,
    problems: ['the file may not be read: chown it', 'the queue is away: check it'],
  }
  expect(formatStatus(broken).split('\n')).toEqual([
    'Client secret  unknown',
    'Queue          cannot be reached',
    'Store          the file, cannot be read',
    "Clock          301 s behind Amazon's",
    '',
    '2 things need attention:',
    '  - the file may not be read: chown it',
    '  - the queue is away: check it',
  ])
})

it.each<[string, Partial<RotationStatus>, string]>([
  [
    'a rotation under way',
    {
      next: { state: 'under-way' },
      request: { attempt: 1, askedAt: '2026-11-21T09:48:00.000Z', refused: false, overdue: false },
    },
    'Next rotation  under way: the new secret comes through the queue\nLast request   12 minutes ago (2026-11-21 09:48 UTC), attempt 1\n',
  ],
  [
    'a request that is overdue',
    { request: { attempt: 2, askedAt: '2026-11-21T07:00:00.000Z', refused: false, overdue: true } },
    'Last request   3 hours ago (2026-11-21 07:00 UTC), attempt 2, overdue\n',
  ],
  [
    'a request that was refused',
    { request: { attempt: 1, askedAt: '2026-11-18T07:00:00.000Z', refused: true, overdue: false } },
    'Last request   3 days ago (2026-11-18), attempt 1, refused\n',
  ],
  [
    'a rotation that is due',
    { next: { state: 'due', at: '2026-11-19T10:00:00.000Z' } },
    'Next rotation  was due 2 days ago (2026-11-19)\n',
  ],
  [
    'an old secret that still works',
    { previous: { expiresAt: '2026-11-27T10:00:00.000Z', expired: false } },
    'Old secret     stops to work in 6 days (2026-11-27)\n',
  ],
  [
    'a secret that is over',
    { secret: { expiresAt: '2026-11-11T10:00:00.000Z', daysLeft: -10 } },
    'Client secret  of unknown age, expired 10 days ago (2026-11-11)\n',
  ],
  ['an empty store', { store: { name: 'the file', readable: true, empty: true } }, 'Store          the file, empty\n'],
  ['a clock that is wrong', { clockDeviation: 12 }, "Clock          12 s ahead of Amazon's\n"],
  ['one problem', { healthy: false, problems: ['mend it'] }, '\n\nOne thing needs attention:\n  - mend it'],
])('tells of %s', (_what, facts, text) => {
  expect(formatStatus({ ...well, ...facts })).toContain(text)
})

const now = Date.parse('2026-11-21T10:00:00.000Z')

it.each([
  ['2027-01-21T10:00:00.000Z', 'in 61 days (2027-01-21)'],
  ['2027-01-21T09:59:59.999Z', 'in 60 days (2027-01-21)'],
  ['2026-11-23T10:00:00.000Z', 'in 2 days (2026-11-23)'],
  ['2026-11-23T09:59:00.000Z', 'in 1 day (2026-11-23 09:59 UTC)'],
  ['2026-11-21T15:30:00.000Z', 'in 5 hours (2026-11-21 15:30 UTC)'],
  ['2026-11-21T10:01:00.000Z', 'in 1 minute (2026-11-21 10:01 UTC)'],
  ['2026-11-21T10:00:59.999Z', 'in a moment (2026-11-21 10:00 UTC)'],
  ['2026-11-21T09:59:30.000Z', 'just now (2026-11-21 09:59 UTC)'],
  ['2026-11-21T09:48:00.000Z', '12 minutes ago (2026-11-21 09:48 UTC)'],
  ['2026-11-20T09:00:00.000Z', '1 day ago (2026-11-20 09:00 UTC)'],
  ['2026-07-25T10:00:00.000Z', '119 days ago (2026-07-25)'],
])('%s is %s', (time, words) => {
  expect(describeTime(time, now)).toBe(words)
})

it('takes what has happened for the past, although the clock is a moment behind', () => {
  expect(describePast('2026-11-21T10:00:00.900Z', now)).toBe('just now (2026-11-21 10:00 UTC)')
  expect(describePast('2026-11-21T09:48:00.000Z', now)).toBe('12 minutes ago (2026-11-21 09:48 UTC)')
})

it('counts in the number of the word', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'day'))).toEqual(['0 days', '1 day', '2 days'])
})
