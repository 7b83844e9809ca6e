/** A start, and an end that is not included. */
export interface TimeRange {
  readonly start: Date
  readonly end: Date
}

/** Returns the milliseconds by which local time is ahead of UTC at a date. */
export type TimeZone = (date: Date) => number

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * Finds a time zone.
 * @param name An IANA name, such as `US/Pacific`.
 * @returns Undefined if the name is unknown.
 */
export function findTimeZone(name: string): TimeZone | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    return (date) => offsetOf(format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '')
  } catch {
    return undefined
  }
}

/** The offset in a text such as `2026-11-01T00:00:00-07:00` or `GMT-07:00`, in milliseconds. 0 if it has none, as UTC. */
export function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? []
  const offset = Number(hours ?? 0) * hourMs + Number(minutes ?? 0) * minuteMs
  return sign === '-' ? -offset : offset
}

/** A date in local time, such as `2026-11-01T00:00-07:00`. Seconds are left out if they are 0. */
export function writeTime(date: Date, zone: TimeZone): string {
  const text = localTime(date, zone).toISOString()
  const seconds = text.slice(16, 19).replace(':00', '')
  const ahead = new Date(Math.abs(zone(date))).toISOString().slice(11, 16)
  const offset = zone(date) === 0 ? 'Z' : (zone(date) < 0 ? '-' : '+') + ahead
  return text.slice(0, 16) + seconds + offset
}

/**
 * Divides a time range at the starts of hours, days, weeks, months or years in a time zone. The first and the last unit can be
 * incomplete.
 * @param granularity `Hour`, `Day`, `Week`, `Month` or `Year`. Other values mean the whole range.
 * @param firstDayOfWeek `Monday` or `Sunday`. Other values mean Monday.
 */
export function divideTime(
  { start, end }: TimeRange,
  granularity: string,
  zone: TimeZone,
  firstDayOfWeek: string,
): TimeRange[] {
  const units: TimeRange[] = []
  for (let from = start; from < end; ) {
    const next = nextStart(from, granularity, zone, firstDayOfWeek === 'Sunday' ? 0 : 1)
    const to = next !== undefined && next < end ? next : end
    units.push({ start: from, end: to })
    from = to
  }
  return units
}

function nextStart(date: Date, granularity: string, zone: TimeZone, firstDayOfWeek: number): Date | undefined {
  const local = localTime(date, zone)
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()]
  switch (granularity) {
    case 'Hour':
      return new Date(date.getTime() + hourMs - (local.getTime() % hourMs))
    case 'Day':
      return midnight(year, month, day + 1, zone)
    case 'Week':
      return midnight(year, month, day + 7 - ((local.getUTCDay() - firstDayOfWeek + 7) % 7), zone)
    case 'Month':
      return midnight(year, month + 1, 1, zone)
    case 'Year':
      return midnight(year + 1, 0, 1, zone)
    default:
      return undefined
  }
}

/** A date whose parts in UTC are those of the local time. */
function localTime(date: Date, zone: TimeZone): Date {
  return new Date(date.getTime() + zone(date))
}

/** The offset is that of the local midnight. Midnight in UTC can have another, on the day of a clock change. */
function midnight(year: number, month: number, day: number, zone: TimeZone): Date {
  const utc = Date.UTC(year, month, day)
  const guess = new Date(utc - zone(new Date(utc)))
  return new Date(utc - zone(guess))
}
