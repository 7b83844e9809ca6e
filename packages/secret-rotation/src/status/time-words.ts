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
