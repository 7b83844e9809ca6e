import { isAbortedError, isSellingPartnerError, type UsagePlan } from '@selling-partner/auth'
import { JobError } from '../errors/job-error.js'
import type { JobOptions } from './job-options.js'
import { sleep } from './sleep.js'

const usualInterval = { first: 1000, most: 60_000 }

/** Growth of the time between two checks. */
const growth = 1.5

/** Part of the time between two checks by which it varies, so that jobs that start together don't check together. */
const jitter = 0.2

/** Part of a status operation's usage plan that all pending jobs of a client use together. */
const planShare = 0.5

/** Priority of status calls. Other calls of the same operation go first. */
export const lowPriority = -50

/** The status of a job at Amazon. */
interface JobStatus<Result> {
  readonly status: string
  /** The result, if the job has ended. */
  readonly result?: Result
}

/** One run of a job: it can be aborted, has a time limit, and tells its progress. */
export class JobRun {
  /** Aborts when the caller aborts or the time is over. Pass it to every call. */
  readonly signal: AbortSignal
  readonly #options: JobOptions
  readonly #startedAt = performance.now()
  readonly #timeout = new AbortController()

  constructor(options: JobOptions) {
    this.#options = options
    const { signal, timeout = Number.POSITIVE_INFINITY } = options
    if (!(timeout > 0)) throw new RangeError('timeout is invalid. Pass milliseconds above 0.')
    // Node.js has no timer for more than 24 days. The timer must not keep the process alive after the job.
    if (timeout < 2 ** 31) setTimeout(() => this.#timeout.abort(), timeout).unref()
    this.signal = signal ? AbortSignal.any([signal, this.#timeout.signal]) : this.#timeout.signal
  }

  /**
   * Checks the status of a job until it has a result.
   *
   * @param check Returns the status. Pass it the priority and the signal of this run.
   * @param plan Usage plan of the status operation. All jobs that wait with this client share it.
   * @throws JobError with the outcome `TIMEOUT`, `ABORTED` or `INTERRUPTED`, and those that `check` throws.
   */
  async waitFor<Result>(
    job: { readonly kind: string; readonly id: string; readonly client: object; readonly plan?: UsagePlan },
    check: () => Promise<JobStatus<Result>>,
  ): Promise<Result> {
    const { onProgress, waiter, interval } = this.#options
    const { first, most } = { ...usualInterval, ...interval }
    const pending = pendingJobs(job.client)
    pending.count += 1
    let delay = first
    try {
      for (let attempt = 1; ; attempt += 1) {
        const { status, result } = await check()
        onProgress?.({ jobId: job.id, status, elapsed: Math.round(performance.now() - this.#startedAt), attempt })
        if (result !== undefined) return result
        await this.#pause(job.id, Math.max(delay, paceOf(pending.count, job.plan)), waiter)
        delay = Math.min(most, delay * growth)
      }
    } catch (error) {
      throw this.explain(job, error)
    } finally {
      pending.count -= 1
    }
  }

  /** Adds the job's ID to an error that ends waiting. */
  explain(job: { readonly kind: string; readonly id: string }, error: unknown): unknown {
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
function paceOf(jobs: number, plan: UsagePlan | undefined): number {
  return plan ? (jobs / (plan.rate * planShare)) * 1000 : 0
}
