/** Days from the first to the last, both as `2026-11-27` and included. */
export interface Period {
  readonly startDate: string
  readonly endDate: string
}

const dayMs = 86_400_000
const oldestYears = 2

/** A query that is valid, but can't be processed. Its message is the content of the error document. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure'
}

/**
 * Checks the dates of a query.
 * @param today The current date, such as `2026-11-27`.
 * @throws QueryFailure if the period ends before it starts, or starts more than two years ago.
 */
export function checkPeriod({ startDate, endDate }: Period, today: string): void {
  if (startDate > endDate) throw new QueryFailure(`startDate ${startDate} is after endDate ${endDate}.`)
  const oldest = `${Number(today.slice(0, 4)) - oldestYears}${today.slice(4)}`
  if (startDate < oldest) throw new QueryFailure(`startDate ${startDate} is more than two years ago.`)
}

/**
 * Divides a period. Weeks start on Sunday. Weeks and months that are not completely in the period are left out, as Amazon does.
 * @param granularity `DAY`, `WEEK`, `MONTH` or `RANGE`. Other values mean `RANGE`.
 */
export function* divide(period: Period, granularity: string): Generator<Period> {
  const divisions: Readonly<Record<string, (day: Date) => Date>> = {
    DAY: (day) => day,
    WEEK: (day) => addDays(day, 6),
    MONTH: (day) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)),
  }
  const lastDayOf = divisions[granularity]
  if (!lastDayOf) {
    yield period
    return
  }
  let day = firstStart(new Date(period.startDate), granularity)
  while (textOf(lastDayOf(day)) <= period.endDate) {
    yield { startDate: textOf(day), endDate: textOf(lastDayOf(day)) }
    day = addDays(lastDayOf(day), 1)
  }
}

function firstStart(day: Date, granularity: string): Date {
  if (granularity === 'WEEK') return addDays(day, (7 - day.getUTCDay()) % 7)
  const isMiddleOfMonth = granularity === 'MONTH' && day.getUTCDate() > 1
  return isMiddleOfMonth ? new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1)) : day
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * dayMs)
}

function textOf(day: Date): string {
  return day.toISOString().slice(0, 10)
}
