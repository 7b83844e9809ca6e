import { expect, it } from '@jest/globals'
import { describeTime, formatStatus } from './format-status.js'
import type { RotationStatus } from './rotation-status.js'

const well: RotationStatus = {
  at: '2026-11-21T10:00:00.000Z',
  clientId: 'amzn1.application-oa2-client.1',
  secret: { ageDays: 119, issuedAt: '2026-07-25T10:00:00.000Z', expiresAt: '2027-01-21T10:00:00.000Z', daysLeft: 61 },
  previous: { expiresAt: '2026-08-01T10:00:00.000Z', expired: true },
  lastRotation: '2026-07-25T10:00:00.000Z',
  next: { state: 'planned', at: '2026-12-22T10:00:00.000Z' },
  queue: {
    reachable: true,
    arn: 'arn:aws:sqs:eu-west-1:123456789012:secrets',
    policy: 'allows',
    retentionSeconds: 1_209_600,
    messages: 1,
    isFifo: false,
  },
  secretStore: { name: 'the file /var/lib/app/secret.json', readable: true, empty: false },
  clockSkewSeconds: 1,
  healthy: true,
  problems: [],
}

it('writes a line for each fact', () => {
  expect(formatStatus(well).split('\n')).toEqual([
    'Application    amzn1.application-oa2-client.1',
    'Client secret  119 days old, expires in 61 days (2027-01-21)',
    'Old secret     stopped working 112 days ago (2026-08-01)',
    'Last rotation  119 days ago (2026-07-25)',
    'Next rotation  starts in 31 days (2026-12-22)',
    'Queue          arn:aws:sqs:eu-west-1:123456789012:secrets, 1 message',
    'Access policy  lets Amazon (437568002678) send',
    'Secret store   the file /var/lib/app/secret.json, readable',
    "Clock          agrees with Amazon's clock",
    '',
    'No problems.',
  ])
})

it('names unknown facts', () => {
  const { previous, lastRotation, clockSkewSeconds, ...rest } = well
  expect(
    formatStatus({ ...rest, secret: {}, next: { state: 'waiting-for-notice' } })
      .split('\n')
      .slice(1, 9),
  ).toEqual([
    "Client secret  unknown age, unknown expiry: Amazon's notice comes 90 days ahead",
    'Old secret     none',
    'Last rotation  none',
    "Next rotation  after Amazon's notice of the expiry, or after one rotate-now",
    'Queue          arn:aws:sqs:eu-west-1:123456789012:secrets, 1 message',
    'Access policy  lets Amazon (437568002678) send',
    'Secret store   the file /var/lib/app/secret.json, readable',
    'Clock          unknown',
  ])
})

it('ends with the problems', () => {
  const { clientId, secret, previous, lastRotation, next, ...rest } = well
  const broken: RotationStatus = {
    ...rest,
    queue: { reachable: false, reason: 'The queue is unreachable. Check it.' },
    secretStore: { name: 'the file', readable: false, reason: 'Cannot read the file. Run chown.' },
    clockSkewSeconds: -301,
    healthy: false,
    problems: ['Cannot read the file. Run chown.', 'The queue is unreachable. Check it.'],
  }
  expect(formatStatus(broken).split('\n')).toEqual([
    'Client secret  unknown',
    'Queue          cannot be reached',
    'Secret store   the file, cannot be read',
    "Clock          301 s behind Amazon's clock",
    '',
    '2 problems:',
    '  - Cannot read the file. Run chown.',
    '  - The queue is unreachable. Check it.',
  ])
})

it.each<[string, Partial<RotationStatus>, string]>([
  [
    'a rotation in progress',
    {
      next: { state: 'in-progress' },
      request: { attempt: 1, requestedAt: '2026-11-21T09:48:00.000Z', rejected: false, overdue: false },
    },
    'Next rotation  in progress: waiting for the new secret on the queue\nLast request   12 minutes ago (2026-11-21 09:48 UTC), attempt 1\n',
  ],
  [
    'an overdue request',
    { request: { attempt: 2, requestedAt: '2026-11-21T07:00:00.000Z', rejected: false, overdue: true } },
    'Last request   3 hours ago (2026-11-21 07:00 UTC), attempt 2, overdue\n',
  ],
  [
    'a request that was rejected or not sent',
    { request: { attempt: 1, requestedAt: '2026-11-18T07:00:00.000Z', rejected: true, overdue: false } },
    'Last request   3 days ago (2026-11-18), attempt 1, failed\n',
  ],
  [
    'a rotation that is due',
    { next: { state: 'due', at: '2026-11-19T10:00:00.000Z' } },
    'Next rotation  was due 2 days ago (2026-11-19)\n',
  ],
  [
    'an old secret that still works',
    { previous: { expiresAt: '2026-11-27T10:00:00.000Z', expired: false } },
    'Old secret     stops working in 6 days (2026-11-27)\n',
  ],
  [
    'an expired secret',
    { secret: { expiresAt: '2026-11-11T10:00:00.000Z', daysLeft: -10 } },
    'Client secret  unknown age, expired 10 days ago (2026-11-11)\n',
  ],
  [
    'an empty secret store',
    { secretStore: { name: 'the file', readable: true, empty: true } },
    'Secret store   the file, empty\n',
  ],
  ['a wrong clock', { clockSkewSeconds: 12 }, "Clock          12 s ahead of Amazon's clock\n"],
  ['one problem', { healthy: false, problems: ['Fix it.'] }, '\n\n1 problem:\n  - Fix it.'],
])('shows %s', (_what, facts, text) => {
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

it('shows a time in the past as past, even if the clock is a moment behind', () => {
  const status = formatStatus({ ...well, lastRotation: '2026-11-21T10:00:00.900Z' })
  expect(status).toContain('Last rotation  just now (2026-11-21 10:00 UTC)')
})

it.each([
  [0, '0 days old'],
  [1, '1 day old'],
  [2, '2 days old'],
])('writes an age of %d as "%s"', (ageDays, text) => {
  expect(formatStatus({ ...well, secret: { ageDays } })).toContain(`Client secret  ${text}, `)
})
