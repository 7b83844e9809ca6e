import type { JobWaiter } from './job-waiter.js'

/** Options of every job. */
export interface JobOptions {
  /** Is called after each check of the status. */
  readonly onProgress?: (progress: JobProgress) => void
  /** Ends waiting. The job continues at Amazon. */
  readonly signal?: AbortSignal
  /** Milliseconds for the whole job, from its creation to its result. @default Infinity */
  readonly timeout?: number
  /** Ends waiting early when a notification arrives. @default none */
  readonly waiter?: JobWaiter
  /** Milliseconds between two checks of the status. They grow from `first` to `most`. @default { first: 1000, most: 60_000 } */
  readonly interval?: { readonly first?: number; readonly most?: number }
}

/** Progress of a job. */
export interface JobProgress {
  /** ID of the report, feed, query or operation. */
  readonly jobId: string
  /** The job's status at Amazon, such as `IN_PROGRESS`. */
  readonly status: string
  /** Milliseconds since the job was started, or since the first check of a job that is resumed. */
  readonly elapsed: number
  /** Number of checks so far. */
  readonly attempt: number
}
