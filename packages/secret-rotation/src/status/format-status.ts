import { amazonAccount } from '../queue/queue-policy.js'
import type { PolicyVerdict } from '../queue/queue-state.js'
import type { RotationStatus } from './rotation-status.js'

/** How a rotation stands, for people: a line for each thing, and last what is wrong and what to do. */
export function formatStatus(status: RotationStatus): string {
  const rows = [
    ...secretRows(status),
    ...queueRows(status),
    ['Store', storeWords(status)],
    ['Clock', clockWords(status)],
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
    ['Client secret', `${ageWords(secret.age)}, ${expiryWords(secret.expiresAt, now)}`],
    ['Old secret', previous ? previousWords(previous.expiresAt, previous.expired, now) : 'none'],
    ['Last rotation', lastRotation === undefined ? 'none so far' : describePast(lastRotation, now)],
    ['Next rotation', nextWords(status, now)],
    ...(request ? [['Last request', requestWords(request, now)]] : []),
  ]
}

function ageWords(age: number | undefined): string {
  return age === undefined ? 'of unknown age' : `${countOf(age, 'day')} old`
}

function expiryWords(expiresAt: string | undefined, now: number): string {
  if (expiresAt === undefined) return "expires on a day unknown: Amazon's notice comes 90 days ahead"
  return `${Date.parse(expiresAt) > now ? 'expires' : 'expired'} ${describeTime(expiresAt, now)}`
}

function previousWords(expiresAt: string | undefined, expired: boolean, now: number): string {
  if (expiresAt === undefined) return 'works until a day unknown'
  return `${expired ? 'stopped to work' : 'stops to work'} ${describeTime(expiresAt, now)}`
}

function nextWords({ next }: RotationStatus, now: number): string {
  if (next?.state === 'under-way') return 'under way: the new secret comes through the queue'
  if (next?.at === undefined) return "when Amazon's notice has told the expiry, or you rotate once: rotate-now"
  return next.state === 'due' ? `was due ${describeTime(next.at, now)}` : `starts ${describeTime(next.at, now)}`
}

function requestWords(
  { attempt, askedAt, refused, overdue }: NonNullable<RotationStatus['request']>,
  now: number,
): string {
  const outcome = refused ? ', refused' : overdue ? ', overdue' : ''
  return `${describePast(askedAt, now)}, attempt ${attempt}${outcome}`
}

function queueRows({ queue }: RotationStatus): string[][] {
  if (!queue.reachable) return [['Queue', 'cannot be reached']]
  return [
    ['Queue', `${queue.arn}, ${countOf(queue.messages, 'message')}`],
    ['Access policy', policyWords[queue.policy]],
  ]
}

const policyWords: Readonly<Record<PolicyVerdict, string>> = {
  allows: `lets Amazon (${amazonAccount}) send`,
  conditional: `lets Amazon (${amazonAccount}) send under conditions that cannot be judged from here`,
  denies: `keeps Amazon (${amazonAccount}) from sending`,
  lacks: `does not let Amazon (${amazonAccount}) send`,
}

function storeWords({ store }: RotationStatus): string {
  if (!store.readable) return `${store.name}, cannot be read`
  return `${store.name}, ${store.empty ? 'empty' : 'can be read'}`
}

function clockWords({ clockDeviation }: RotationStatus): string {
  if (clockDeviation === undefined) return 'unknown'
  // The header that tells Amazon's time has whole seconds, and is a moment old.
  if (Math.abs(clockDeviation) <= 2) return "agrees with Amazon's"
  return `${Math.abs(clockDeviation)} s ${clockDeviation > 0 ? 'ahead of' : 'behind'} Amazon's`
}

function problemLines({ healthy, problems }: RotationStatus): string[] {
  if (healthy) return ['All is well.']
  return [problems.length === 1 ? 'One thing needs attention:' : `${problems.length} things need attention:`].concat(
    problems.map((problem) => `  - ${problem}`),
  )
}

const units = [
  { name: 'day', milliseconds: 86_400_000 },
  { name: 'hour', milliseconds: 3_600_000 },
  { name: 'minute', milliseconds: 60_000 },
]

/**
 * A time for people: `in 61 days (2027-01-21)`, `3 hours ago (2026-11-21 07:12 UTC)`.
 *
 * @param time ISO 8601.
 * @param now Milliseconds since 1970.
 */
export function describeTime(time: string, now: number): string {
  const date = Date.parse(time)
  return `${distance(date - now)} (${calendar(date, Math.abs(date - now))})`
}

/** The same for what has happened, though a clock of whole seconds may not have come to it. */
export function describePast(time: string, now: number): string {
  return describeTime(time, Math.max(now, Date.parse(time)))
}

/** So many, with the word in its number: `1 day`, `2 days`. */
export function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** @param milliseconds Negative for what is past. */
function distance(milliseconds: number): string {
  const length = Math.abs(milliseconds)
  const unit = units.find((one) => length >= one.milliseconds)
  if (!unit) return milliseconds > 0 ? 'in a moment' : 'just now'
  const words = countOf(Math.floor(length / unit.milliseconds), unit.name)
  return milliseconds < 0 ? `${words} ago` : `in ${words}`
}

/** Within two days the day alone does not say enough. */
function calendar(date: number, length: number): string {
  const [day, time = ''] = new Date(date).toISOString().split('T')
  return length < 2 * 86_400_000 ? `${day} ${time.slice(0, 5)} UTC` : `${day}`
}
