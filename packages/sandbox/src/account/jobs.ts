import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { Account } from './account.js'
import type { JobControls } from './job-controls.js'

export type ProcessingStatus = 'IN_QUEUE' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED' | 'FATAL'

/** Work that Amazon does later, such as a feed or a query. It waits in a queue, is processed, and ends. */
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

/** How a job ended. */
export interface Outcome<Result> {
  readonly status: 'DONE' | 'FATAL'
  readonly result: Result
}

export type JobListener<Data, Result> = (job: Job<Data, Result>) => void

interface JobSettings<Result> {
  /** Type of the job, for ends that a test requests for one type. */
  readonly type?: string
  /** Returns the result of a job that must fail because a test requests it. */
  readonly fail: (errorDetails: string) => Result
}

/** Does the work of a job. It runs when the sandbox' clock reaches the end of the job, so it sees the account of that time. */
export type Work<Data, Result> = (job: Job<Data, Result>) => Outcome<Result>

const defaultError = 'It failed because the test requested it.'

/** Jobs of one kind. */
export class Jobs<Data, Result> {
  readonly #account: Account
  readonly #kind: string
  readonly #controls: JobControls
  readonly #jobs = new Map<string, Job<Data, Result>>()
  readonly #listeners: JobListener<Data, Result>[] = []

  /** @param kind Kind of the jobs, such as `feed`. Their IDs are derived from it. */
  constructor(account: Account, kind: string, controls: JobControls) {
    this.#account = account
    this.#kind = kind
    this.#controls = controls
  }

  /** All jobs, newest first. */
  all(): Job<Data, Result>[] {
    return [...this.#jobs.values()].reverse()
  }

  find(id: string): Job<Data, Result> | undefined {
    return this.#jobs.get(id)
  }

  /** Adds a job to the queue. */
  add(data: Data, work: Work<Data, Result>, options: JobSettings<Result>): Job<Data, Result> {
    const { schedule } = this.#account
    const { queueSeconds, processingSeconds } = this.#controls
    const job: Job<Data, Result> = { id: this.#nextId(), createdAt: this.#account.now(), status: 'IN_QUEUE', data }
    this.#set(job)
    // The dates follow from the date of creation, because a test can set the clock past both of them in one step.
    schedule.after(queueSeconds, () => {
      this.#change(job.id, 'IN_QUEUE', () => ({
        status: 'IN_PROGRESS',
        startedAt: secondsAfter(job.createdAt, queueSeconds),
      }))
    })
    schedule.after(queueSeconds + processingSeconds, () => {
      this.#change(job.id, 'IN_PROGRESS', (current) => ({
        ...this.#end(current, work, options),
        endedAt: secondsAfter(job.createdAt, queueSeconds + processingSeconds),
      }))
    })
    return job
  }

  /** Cancels a job that has not ended. @returns The job, or undefined if there is none with this ID. */
  cancel(id: string): Job<Data, Result> | undefined {
    const job = this.find(id)
    if (!job || hasEnded(job)) return job
    return this.#set({ ...job, status: 'CANCELLED', endedAt: this.#account.now() })
  }

  /** Calls a listener whenever a job is added or its status changes. */
  onChange(listener: JobListener<Data, Result>): void {
    this.#listeners.push(listener)
  }

  #end(
    job: Job<Data, Result>,
    work: Work<Data, Result>,
    { type, fail }: JobSettings<Result>,
  ): Partial<Job<Data, Result>> {
    const end = this.#controls.takeEnd(type)
    if (!end) return work(job)
    return end.status === 'CANCELLED'
      ? { status: 'CANCELLED' }
      : { status: 'FATAL', result: fail(end.errorDetails ?? defaultError) }
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
    for (const listener of this.#listeners) listener(job)
    return job
  }

  #nextId(): string {
    const random = new Random(deriveSeed(this.#account.seed, `${this.#kind} ${this.#jobs.size}`))
    return matchingText('5[0-9]{10}', random) ?? ''
  }
}

function secondsAfter(date: Date, seconds: number): Date {
  return new Date(date.getTime() + seconds * 1000)
}

export function hasEnded({ status }: Job<unknown, unknown>): boolean {
  return status !== 'IN_QUEUE' && status !== 'IN_PROGRESS'
}

/** The fields of a job that feeds and queries have in common in Amazon's responses. */
export function jobFields({ createdAt, startedAt, endedAt, status }: Job<unknown, unknown>): object {
  return {
    createdTime: createdAt.toISOString(),
    processingStatus: status,
    processingStartTime: startedAt?.toISOString(),
    processingEndTime: endedAt?.toISOString(),
  }
}
