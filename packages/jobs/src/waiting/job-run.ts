import { ConfigurationError, isAbortedError, isSellingPartnerError, type RequestOptions } from '@selling-partner/auth'
import { maxTimerDelay } from '@selling-partner/auth/internal'
import { sleep } from '../sleep.js'
import { JobError } from './job-error.js'
import type { JobOptions } from './job-options.js'

const usualInterval = { first: 1000, most: 60_000 }

/** Growth of the time between two checks. */
const growth = 1.5

/** Part of the time between two checks by which it varies, so that jobs that start together don't check together. */
const jitter = 0.2

/** Requests per second in the usage plan of each status operation. The clients are optional packages, so only their types are imported. */
const statusRate = 2

/** Part of a status operation's usage plan that all pending jobs of a client use together. */
const planShare = 0.5

/** Priority of status calls. Other calls of the same operation go first. */
const lowPriority = -50

/** A job at Amazon. */
interface Job {
  /** Its name in messages, such as `Report`. */
  readonly kind: string
  readonly id: string
  /** The client of the status calls. All jobs that wait with it share its usage plan. */
  readonly client: object
}

/** The status of a job at Amazon. */
interface JobStatus<Result> {
  readonly status: string
  /** The result, if the job has ended. */
  readonly result?: Result
}

/**
 * Runs a job.
 *
 * @throws ConfigurationError if an option is invalid. The errors of the work.
 */
export async function runJob<Result>(options: JobOptions, work: (run: JobRun) => Promise<Result>): Promise<Result> {
  const run = new JobRun(options)
  try {
    return await work(run)
  } finally {
    run.end()
  }
}

/** One run of a job: it can be aborted, has a time limit, and tells its progress. */
export class JobRun {
  /** Aborts when the caller aborts or the time is over. Pass it to every call. */
  readonly signal: AbortSignal
  readonly #options: JobOptions
  readonly #startedAt = performance.now()
  readonly #timeout = new AbortController()
  readonly #timer?: NodeJS.Timeout

  /** @throws ConfigurationError if an option is invalid. */
  constructor(options: JobOptions) {
    this.#options = options
    const { signal, timeout = Number.POSITIVE_INFINITY } = options
    if (!(timeout > 0)) throw new ConfigurationError('timeout is invalid. Pass milliseconds above 0.')
    // Node.js has no timer for more than 24 days.
    if (timeout <= maxTimerDelay) this.#timer = setTimeout(() => this.#timeout.abort(), timeout).unref()
    this.signal = signal ? AbortSignal.any([signal, this.#timeout.signal]) : this.#timeout.signal
  }

  /** Ends the time limit. */
  end(): void {
    clearTimeout(this.#timer)
  }

  /**
   * Checks the status of a job until it has a result.
   *
   * @param check Returns the status. It passes its options to the call.
   * @throws JobError with the outcome `TIMEOUT`, `ABORTED` or `INTERRUPTED`, and those that `check` throws.
   */
  async waitFor<Result>(
    job: Job,
    check: (options: Pick<RequestOptions, 'signal' | 'priority'>) => Promise<JobStatus<Result>>,
  ): Promise<Result> {
    const { onProgress, waiter, interval } = this.#options
    const { first, most } = { ...usualInterval, ...interval }
    const pending = pendingJobs(job.client)
    pending.count += 1
    let delay = first
    try {
      for (let attempt = 1; ; attempt += 1) {
        const { status, result } = await check({ signal: this.signal, priority: lowPriority })
        onProgress?.({ jobId: job.id, status, elapsed: Math.round(performance.now() - this.#startedAt), attempt })
        if (result !== undefined) return result
        await this.#pause(job.id, Math.max(delay, paceOf(pending.count)), waiter)
        delay = Math.min(most, delay * growth)
      }
    } catch (error) {
      throw this.explain(job, error)
    } finally {
      pending.count -= 1
    }
  }

  /** Adds the job's ID to an error that ends waiting. */
  explain(job: Job, error: unknown): unknown {
    if (error instanceof JobError) return error
    if (this.#timeout.signal.aborted && !this.#options.signal?.aborted)
      return new JobError(job, 'TIMEOUT', { cause: error })
    if (this.signal.aborted) return new JobError(job, 'ABORTED', { cause: this.signal.reason })
    return isSellingPartnerError(error) || isAbortedError(error)
      ? new JobError(job, 'INTERRUPTED', { cause: error })
      : error
  }

  /** Waits, or until a notification names the job. */
  async #pause(jobId: string, milliseconds: number, waiter: JobOptions['waiter']): Promise<void> {
    const early = new AbortController()
    const forget = waiter?.onNotified(jobId, () => early.abort())
    const spread = milliseconds * (1 + jitter * (2 * Math.random() - 1))
    try {
      await sleep(spread, AbortSignal.any([this.signal, early.signal]))
    } catch (error) {
      if (!early.signal.aborted || this.signal.aborted) throw error
    } finally {
      forget?.()
    }
  }
}

const pendingByClient = new WeakMap<object, { count: number }>()

/** The number of jobs that wait with a client. */
function pendingJobs(client: object): { count: number } {
  const pending = pendingByClient.get(client) ?? { count: 0 }
  pendingByClient.set(client, pending)
  return pending
}

/** Milliseconds between two checks of each of several jobs that use a share of the plan together. */
function paceOf(jobs: number): number {
  return (jobs / (statusRate * planShare)) * 1000
}
