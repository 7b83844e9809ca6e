import type { Account } from '../account/account.js'
import { hourMs } from '../clock.js'
import { deriveSeed, Random } from '../generation/random.js'
import { type ReportSpecification, Reports } from './reports.js'

/** A schedule that requests a report periodically. */
export interface ReportSchedule {
  readonly reportScheduleId: string
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly reportOptions?: Readonly<Record<string, string>>
  /** An ISO 8601 duration, such as `PT5M`, `P1D` or `P1M`. */
  readonly period: string
  readonly nextReportCreationTime: Date
}

/** Reports that a schedule requests at once if the clock was set forward by many periods. The oldest ones are left out. */
const maxMissed = 100

/** The report schedules of an account. */
export class ReportSchedules {
  readonly #account: Account
  readonly #schedules = new Map<string, ReportSchedule>()
  readonly #firstNumber: number
  #created = 0

  constructor(account: Account) {
    this.#account = account
    this.#firstNumber = new Random(deriveSeed(account.seed, 'report schedules')).integer(50_000_000_000, 59_000_000_000)
  }

  all(): ReportSchedule[] {
    return [...this.#schedules.values()]
  }

  find(reportScheduleId: string): ReportSchedule | undefined {
    return this.#schedules.get(reportScheduleId)
  }

  /** Creates a schedule. It replaces the one with the same report type and stores. */
  create(settings: Omit<ReportSchedule, 'reportScheduleId'>): ReportSchedule {
    const key = keyOf(settings)
    for (const each of this.all()) if (keyOf(each) === key) this.cancel(each.reportScheduleId)
    const reportScheduleId = String(this.#firstNumber + this.#created)
    this.#created += 1
    const schedule = { ...settings, reportScheduleId }
    this.#schedules.set(reportScheduleId, schedule)
    this.#wait(schedule)
    return schedule
  }

  /** @returns Whether the schedule existed. */
  cancel(reportScheduleId: string): boolean {
    return this.#schedules.delete(reportScheduleId)
  }

  #wait({ reportScheduleId, nextReportCreationTime }: ReportSchedule): void {
    const seconds = (nextReportCreationTime.getTime() - this.#account.now().getTime()) / 1000
    this.#account.schedule.after(Math.max(seconds, 0), () => {
      const schedule = this.#schedules.get(reportScheduleId)
      if (schedule) this.#run(schedule)
    })
  }

  /** Requests the reports that are due, and waits for the next date. */
  #run(schedule: ReportSchedule): void {
    const now = this.#account.now()
    const { reportScheduleId, reportType, marketplaceIds, reportOptions, period } = schedule
    const due: (ReportSpecification & { dataEndTime: Date })[] = []
    let next = schedule.nextReportCreationTime
    while (next <= now) {
      const dataStartTime = addPeriod(next, period, -1)
      due.push({ reportScheduleId, reportType, marketplaceIds, reportOptions, dataStartTime, dataEndTime: next })
      if (due.length > maxMissed) due.shift()
      next = addPeriod(next, period, 1)
    }
    const reports = this.#account.part(Reports)
    for (const specification of due) reports.create(specification, specification.dataEndTime)
    const waiting = { ...schedule, nextReportCreationTime: next }
    this.#schedules.set(reportScheduleId, waiting)
    this.#wait(waiting)
  }
}

function keyOf({ reportType, marketplaceIds }: Pick<ReportSchedule, 'reportType' | 'marketplaceIds'>): string {
  return JSON.stringify([reportType, [...marketplaceIds].sort()])
}

/** Adds some periods, such as `P1D` or `PT30M`, to a date. */
export function addPeriod(date: Date, period: string, count: number): Date {
  const found = /^P(?:(?<months>\d+)M)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?)?$/.exec(period)
  const { months = 0, days = 0, hours = 0, minutes = 0 } = found?.groups ?? {}
  const added = new Date(date)
  added.setUTCMonth(added.getUTCMonth() + Number(months) * count)
  // A month without that day ends on its last day.
  if (added.getUTCDate() !== date.getUTCDate()) added.setUTCDate(0)
  const ms = (Number(days) * 24 + Number(hours) + Number(minutes) / 60) * hourMs
  return new Date(added.getTime() + ms * count)
}
