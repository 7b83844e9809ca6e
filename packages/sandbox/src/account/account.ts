import { deriveSeed } from '../generation/random.js'
import { Notifier } from '../notifications/notifier.js'
import type { AccountData } from './account-data.js'
import { JobControls } from './job-controls.js'
import { ReportControls } from './report-controls.js'
import type { Schedule } from './schedule.js'

/** Settings that all accounts of a sandbox share. */
export interface AccountSettings {
  readonly seed: number
  /** Products and orders instead of seeded ones. */
  readonly data: AccountData
  /** Returns the date of the sandbox's clock. */
  readonly now: () => Date
  /** Sends notifications to applications. @default one that only keeps them */
  readonly notifier?: Notifier
  /** Runs actions when the sandbox's clock reaches their date. */
  readonly schedule: Schedule
  /** Durations and ends of feeds. @default the usual ones */
  readonly feedControls?: JobControls
  /** Durations and ends of queries of Data Kiosk. @default the usual ones */
  readonly queryControls?: JobControls
  /** Durations, contents and ends of reports. @default the usual ones */
  readonly reports?: ReportControls
}

/** A group of an account's data, such as its orders. It is created when a call first needs it. */
export type PartType<Part> = new (account: Account) => Part

/** The data of one selling partner. Each group of data is a part: a class that the account creates once. */
export class Account {
  readonly data: AccountData
  readonly now: () => Date
  readonly reports: ReportControls
  readonly notifier: Notifier
  readonly schedule: Schedule
  readonly feedControls: JobControls
  readonly queryControls: JobControls
  readonly seed: number
  /** The date at which the sandbox started, or was last reset. Seeded dates are relative to it. */
  readonly startedAt: Date
  readonly #parts = new Map<PartType<unknown>, unknown>()

  /** @param owner The selling partner, or the application for data that belongs to no selling partner. */
  constructor(
    readonly owner: string,
    {
      data,
      feedControls = new JobControls('feeds'),
      now,
      notifier = new Notifier(),
      queryControls = new JobControls('dataKiosk'),
      reports = new ReportControls(),
      schedule,
      seed,
    }: AccountSettings,
    startedAt: Date = now(),
  ) {
    this.data = data
    this.now = now
    this.reports = reports
    this.notifier = notifier
    this.schedule = schedule
    this.feedControls = feedControls
    this.queryControls = queryControls
    this.seed = deriveSeed(seed, owner)
    this.startedAt = startedAt
  }

  /** A part, if a call has needed it. Unlike `part`, it changes nothing. */
  peek<Part>(type: PartType<Part>): Part | undefined {
    const known = this.#parts.get(type)
    return known instanceof type ? known : undefined
  }

  /** The account's only instance of a part. */
  part<Part>(type: PartType<Part>): Part {
    const known = this.#parts.get(type)
    if (known instanceof type) return known
    const part = new type(this)
    this.#parts.set(type, part)
    return part
  }
}

/** The accounts of all selling partners and applications. */
export class Accounts {
  readonly #accounts = new Map<string, Account>()
  readonly #settings: AccountSettings
  #startedAt: Date

  constructor(settings: AccountSettings) {
    this.#settings = settings
    this.#startedAt = settings.now()
  }

  /** The account of a selling partner, or of an application. */
  of(owner: string): Account {
    const account = this.#accounts.get(owner) ?? new Account(owner, this.#settings, this.#startedAt)
    this.#accounts.set(owner, account)
    return account
  }

  all(): Account[] {
    return [...this.#accounts.values()]
  }

  /** Runs the actions that are due by the sandbox's clock. */
  runDue(): void {
    this.#settings.schedule.runDue()
  }

  /** Forgets scheduled actions, so that no timer runs after the end of the sandbox. */
  stop(): void {
    this.#settings.schedule.clear()
  }

  /** Removes all data, including scheduled actions. The next call gets a new account from the same seed. */
  reset(): void {
    this.#accounts.clear()
    this.#settings.schedule.clear()
    this.#startedAt = this.#settings.now()
  }
}
