import { ReportFailure, type ReportRequest } from './report-type.js'

/** Days, as midnight in UTC. */
export interface Period {
  readonly start: Date
  /** The day after the last. */
  readonly end: Date
}

export type PeriodLength = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** More than Amazon offers for any of its reports. */
const maxPeriods = 800

/**
 * Divides the time range of a report into periods. The first and the last can be shorter.
 * @throws ReportFailure if there are too many.
 */
export function periodsOf({ dataStartTime, dataEndTime }: ReportRequest, length: PeriodLength): Period[] {
  const periods: Period[] = []
  const afterLast = addDays(startOfDay(dataEndTime), 1)
  for (let start = startOfDay(dataStartTime); start < afterLast; ) {
    const next = startOfNext(start, length)
    const end = next < afterLast ? next : afterLast
    periods.push({ start, end })
    if (periods.length > maxPeriods) throw new ReportFailure('The time range is too long. Request a shorter one.')
    start = end
  }
  return periods
}

function startOfNext(start: Date, length: PeriodLength): Date {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()]
  switch (length) {
    case 'DAY':
      return addDays(start, 1)
    case 'WEEK':
      return addDays(start, 7)
    case 'MONTH':
      return new Date(Date.UTC(year, month + 1))
    case 'QUARTER':
      return new Date(Date.UTC(year, month - (month % 3) + 3))
    case 'YEAR':
      return new Date(Date.UTC(year + 1, 0))
  }
}

function startOfDay(date: Date): Date {
  return new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`)
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 24 * 60 * 60 * 1000)
}
