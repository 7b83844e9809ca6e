import { expect, it } from '@jest/globals'
import { countOf, describePast, describeTime } from './time-words.js'

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
