import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { Account } from './account.js'
import type { JobControls } from './job-controls.js'

export type ProcessingStatus = 'IN_QUEUE' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED' | 'FATAL'

/** Work that Amazon does later, such as a report, a feed or a query. It waits in a queue, is processed, and ends. */
export interface Job<Data, Result> {
  readonly id: string
  readonly createdAt: Date
  readonly status: ProcessingStatus
  readonly startedAt?: Date
  readonly endedAt?: Date
  readonly data: Data
  /** Undefined until the job ends. */
  readonly result?: Result
}

export type JobListener<Data, Result> = (job: Job<Data, Result>) => void

/**
 * Does the work of a job. It runs when the sandbox's clock reaches the end of the job, so it sees the account of that time.
 * @returns Undefined if the account has no data. The job then ends as `CANCELLED`.
 * @throws Error if the job must end as `FATAL`.
 */
export type Work<Data, Result> = (job: Job<Data, Result>) => Result | undefined

interface JobKind<Data, Result> {
  /** Name of the kind, such as `feed`. The IDs of its jobs are derived from it. */
  readonly name: string
  readonly controls: JobControls
  /** Returns the type of a job, such as a feed type. Tests request ends for one type. */
  readonly typeOf: (data: Data) => string
  /** Returns the result of a job that ends as `FATAL`, such as a document with the error. */
  readonly fail: (errorDetails: string) => Result
}

const defaultError = 'It failed because the test requested it.'

/** Number of jobs of one kind that an account keeps after they have ended. Amazon keeps them for 90 days. */
export const keptJobs = 5000

/** Jobs of one kind. An account forgets the oldest, so that memory stays flat over many calls. */
export class Jobs<Data, Result> {
  readonly typeOf: (data: Data) => string
  readonly #account: Account
  readonly #kind: JobKind<Data, Result>
  readonly #jobs = new Map<string, Job<Data, Result>>()
  readonly #listeners: JobListener<Data, Result>[] = []
  #count = 0

  constructor(account: Account, kind: JobKind<Data, Result>) {
    this.typeOf = kind.typeOf
    this.#account = account
    this.#kind = kind
  }

  /** All jobs, newest first. */
  all(): Job<Data, Result>[] {
    const newest = [...this.#jobs.values()].reverse()
    return newest.sort((first, second) => second.createdAt.getTime() - first.createdAt.getTime())
  }

  find(id: string): Job<Data, Result> | undefined {
    return this.#jobs.get(id)
  }

  /**
   * Adds a job to the queue.
   * @param createdAt The date of the request. A schedule that the clock has passed requests jobs later.
   */
  add(data: Data, work: Work<Data, Result>, createdAt: Date = this.#account.now()): Job<Data, Result> {
    const { queueSeconds, processingSeconds } = this.#kind.controls
    const job = this.#set({ id: this.#nextId(), createdAt, status: 'IN_QUEUE', data })
    this.#at(createdAt, queueSeconds, (startedAt) => {
      this.#change(job.id, 'IN_QUEUE', () => ({ status: 'IN_PROGRESS', startedAt }))
    })
    this.#at(createdAt, queueSeconds + processingSeconds, (endedAt) => {
      this.#change(job.id, 'IN_PROGRESS', (current) => ({ ...this.#end(current, work), endedAt }))
    })
    return job
  }

  /** Adds a job that Amazon has done already. */
  addDone(data: Data, result: Result, date: Date): Job<Data, Result> {
    const dates = { createdAt: date, startedAt: date, endedAt: date }
    return this.#set({ id: this.#nextId(), ...dates, status: 'DONE', data, result })
  }

  /**
   * Cancels a job.
   * @param from The statuses in which Amazon cancels jobs of this kind.
   * @returns Whether the job had such a status.
   */
  cancel(id: string, from: readonly ProcessingStatus[] = ['IN_QUEUE']): boolean {
    const job = this.find(id)
    if (!job || !from.includes(job.status)) return false
    this.#set({ ...job, status: 'CANCELLED', endedAt: this.#account.now() })
    return true
  }

  /** Calls a listener whenever a job is added or its status changes. */
  onChange(listener: JobListener<Data, Result>): void {
    this.#listeners.push(listener)
  }

  #end(job: Job<Data, Result>, work: Work<Data, Result>): Pick<Job<Data, Result>, 'status' | 'result'> {
    const { controls, fail, typeOf } = this.#kind
    const end = controls.takeEnd(typeOf(job.data))
    if (end?.status === 'CANCELLED') return { status: 'CANCELLED' }
    if (end) return { status: 'FATAL', result: fail(end.errorDetails ?? defaultError) }
    try {
      const result = work(job)
      return result === undefined ? { status: 'CANCELLED' } : { status: 'DONE', result }
    } catch (error) {
      return { status: 'FATAL', result: fail(error instanceof Error ? error.message : String(error)) }
    }
  }

  /** Runs an action some seconds after a date, with the resulting date. A test can set the clock past it in one step. */
  #at(date: Date, seconds: number, run: (due: Date) => void): void {
    const due = new Date(date.getTime() + seconds * 1000)
    const delay = (due.getTime() - this.#account.now().getTime()) / 1000
    this.#account.schedule.after(Math.max(delay, 0), () => run(due))
  }

  #change(
    id: string,
    status: ProcessingStatus,
    changeOf: (job: Job<Data, Result>) => Partial<Job<Data, Result>>,
  ): void {
    const job = this.find(id)
    if (job?.status === status) this.#set({ ...job, ...changeOf(job) })
  }

  #set(job: Job<Data, Result>): Job<Data, Result> {
    this.#jobs.set(job.id, job)
    this.#forgetOldest()
    for (const listener of this.#listeners) listener(job)
    return job
  }

  /** A job that has not ended stays, and so do those after it. */
  #forgetOldest(): void {
    if (this.#jobs.size <= keptJobs) return
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= keptJobs || !hasEnded(job.status)) return
      this.#jobs.delete(id)
    }
  }

  #nextId(): string {
    const random = new Random(deriveSeed(this.#account.seed, `${this.#kind.name} ${this.#count++}`))
    return matchingText('5[0-9]{10}', random) ?? ''
  }
}

/** Whether a job with this status neither waits nor is being processed. */
export function hasEnded(status: ProcessingStatus): boolean {
  return status !== 'IN_QUEUE' && status !== 'IN_PROGRESS'
}

/** The fields of a job that reports, feeds and queries have in common in Amazon's responses. */
export interface JobFields {
  readonly createdTime: Date
  readonly processingStatus: ProcessingStatus
  readonly processingStartTime?: Date
  readonly processingEndTime?: Date
}

export function jobFields({ createdAt, startedAt, endedAt, status }: Job<unknown, unknown>): JobFields {
  return {
    createdTime: createdAt,
    processingStatus: status,
    processingStartTime: startedAt,
    processingEndTime: endedAt,
  }
}
