import { amazonAccount, type PolicyVerdict } from '@selling-partner/notifications/internal'
import type { RotationStatus } from './rotation-status.js'

/** Formats a status for people: one line for each fact, then the problems. */
export function formatStatus(status: RotationStatus): string {
  const rows = [
    ...secretRows(status),
    ...queueRows(status),
    ['Secret store', secretStoreText(status)],
    ['Clock', clockText(status)],
  ]
  const width = Math.max(...rows.map(([title = '']) => title.length)) + 2
  const lines = rows.map(([title = '', text]) => `${title.padEnd(width)}${text}`)
  return [...lines, '', ...problemLines(status)].join('\n')
}

function secretRows(status: RotationStatus): string[][] {
  const { at, clientId, secret, previous, lastRotation, request } = status
  if (!secret) return [['Client secret', 'unknown']]
  const now = Date.parse(at)
  return [
    ['Application', clientId ?? 'unknown'],
    ['Client secret', `${ageText(secret.ageDays)}, ${expiryText(secret.expiresAt, now)}`],
    ['Old secret', previous ? previousText(previous.expiresAt, previous.expired, now) : 'none'],
    ['Last rotation', lastRotation === undefined ? 'none' : describePast(lastRotation, now)],
    ['Next rotation', nextText(status, now)],
    ...(request ? [['Last request', requestText(request, now)]] : []),
  ]
}

function ageText(ageDays: number | undefined): string {
  return ageDays === undefined ? 'unknown age' : `${countOf(ageDays, 'day')} old`
}

function expiryText(expiresAt: string | undefined, now: number): string {
  if (expiresAt === undefined) return "unknown expiry: Amazon's notice comes 90 days ahead"
  return `${Date.parse(expiresAt) > now ? 'expires' : 'expired'} ${describeTime(expiresAt, now)}`
}

function previousText(expiresAt: string | undefined, expired: boolean, now: number): string {
  if (expiresAt === undefined) return 'unknown expiry'
  return `${expired ? 'stopped working' : 'stops working'} ${describeTime(expiresAt, now)}`
}

function nextText({ next }: RotationStatus, now: number): string {
  if (next?.state === 'in-progress') return 'in progress: waiting for the new secret on the queue'
  if (next?.at === undefined) return "after Amazon's notice of the expiry, or after one rotate-now"
  return `${next.state === 'due' ? 'was due' : 'starts'} ${describeTime(next.at, now)}`
}

function requestText(
  { attempt, requestedAt, rejected, overdue }: NonNullable<RotationStatus['request']>,
  now: number,
): string {
  const outcome = rejected ? ', failed' : overdue ? ', overdue' : ''
  return `${describePast(requestedAt, now)}, attempt ${attempt}${outcome}`
}

function queueRows({ queue }: RotationStatus): string[][] {
  if (!queue.reachable) return [['Queue', 'cannot be reached']]
  return [
    ['Queue', `${queue.arn}, ${countOf(queue.messages, 'message')}`],
    ['Access policy', policyTexts[queue.policy]],
  ]
}

const policyTexts: Readonly<Record<PolicyVerdict, string>> = {
  allows: `lets Amazon (${amazonAccount}) send`,
  conditional: `has a condition for Amazon (${amazonAccount}), which is not evaluated`,
  denies: `denies Amazon (${amazonAccount}) to send`,
  missing: `does not let Amazon (${amazonAccount}) send`,
}

function secretStoreText({ secretStore }: RotationStatus): string {
  if (!secretStore.readable) return `${secretStore.name}, cannot be read`
  return `${secretStore.name}, ${secretStore.empty ? 'empty' : 'readable'}`
}

function clockText({ clockSkewSeconds }: RotationStatus): string {
  if (clockSkewSeconds === undefined) return 'unknown'
  // Amazon's clock comes from a header with whole seconds.
  if (Math.abs(clockSkewSeconds) <= 2) return "agrees with Amazon's clock"
  return `${Math.abs(clockSkewSeconds)} s ${clockSkewSeconds > 0 ? 'ahead of' : 'behind'} Amazon's clock`
}

function problemLines({ healthy, problems }: RotationStatus): string[] {
  if (healthy) return ['No problems.']
  return [problems.length === 1 ? '1 problem:' : `${problems.length} problems:`].concat(
    problems.map((problem) => `  - ${problem}`),
  )
}

const units = [
  { name: 'day', milliseconds: 86_400_000 },
  { name: 'hour', milliseconds: 3_600_000 },
  { name: 'minute', milliseconds: 60_000 },
]

/**
 * Formats a time for people: `in 61 days (2027-01-21)`, `3 hours ago (2026-11-21 07:12 UTC)`.
 *
 * @param time ISO 8601.
 * @param now Milliseconds since 1970.
 */
export function describeTime(time: string, now: number): string {
  const date = Date.parse(time)
  return `${distance(date - now)} (${calendar(date, Math.abs(date - now))})`
}

/** Formats a time in the past. It may be ahead of a clock that has whole seconds. */
function describePast(time: string, now: number): string {
  return describeTime(time, Math.max(now, Date.parse(time)))
}

/** `1 day`, `2 days`. */
function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** @param milliseconds Negative in the past. */
function distance(milliseconds: number): string {
  const length = Math.abs(milliseconds)
  const unit = units.find((one) => length >= one.milliseconds)
  if (!unit) return milliseconds > 0 ? 'in a moment' : 'just now'
  const text = countOf(Math.floor(length / unit.milliseconds), unit.name)
  return milliseconds < 0 ? `${text} ago` : `in ${text}`
}

/** Within two days, the date alone is not precise enough. */
function calendar(date: number, length: number): string {
  const [day, time = ''] = new Date(date).toISOString().split('T')
  return length < 2 * 86_400_000 ? `${day} ${time.slice(0, 5)} UTC` : `${day}`
}
