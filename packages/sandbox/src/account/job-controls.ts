/** Durations of reports, feeds or queries, in seconds of the sandbox's clock. */
export interface JobOptions {
  /** Seconds for which they are `IN_QUEUE`. @default 1 */
  readonly queueSeconds?: number
  /** Seconds for which they are `IN_PROGRESS`. @default 2 */
  readonly processingSeconds?: number
}

/** A way in which reports, feeds or queries end on request. */
export interface RequestedEnd {
  readonly status: 'FATAL' | 'CANCELLED'
  /** Only those of this type: a report type, a feed type, or a dataset of Data Kiosk. @default all types */
  readonly type?: string
  /** Number of reports, feeds or queries. @default 1 */
  readonly times?: number
  /** The error in the document of one that ends as `FATAL`. @default a text of the sandbox */
  readonly errorDetails?: string
}

/** Durations and ends of the reports, the feeds or the queries of all accounts. Tests decide on them. */
export class JobControls {
  readonly queueSeconds: number
  readonly processingSeconds: number
  #ends: (RequestedEnd & { remaining: number })[] = []

  /**
   * @param name Name of the option, for errors.
   * @throws RangeError if a duration is negative or not a number.
   */
  constructor(name: string, { queueSeconds = 1, processingSeconds = 2 }: JobOptions = {}) {
    for (const [field, seconds] of Object.entries({ queueSeconds, processingSeconds })) {
      if (!(seconds >= 0)) throw new RangeError(`${name}.${field} is invalid. Use a number from 0.`)
    }
    this.queueSeconds = queueSeconds
    this.processingSeconds = processingSeconds
  }

  /** @throws RangeError if the status or `times` is invalid. */
  finishAs(status: RequestedEnd['status'], options: Omit<RequestedEnd, 'status'> = {}): void {
    const { times = 1 } = options
    if (status !== 'FATAL' && status !== 'CANCELLED') throw new RangeError('status is invalid. Use FATAL or CANCELLED.')
    if (!Number.isInteger(times) || times < 1) throw new RangeError('times is invalid. Use a whole number from 1.')
    this.#ends.push({ ...options, status, remaining: times })
  }

  /** Returns how a job must end, and counts it. */
  takeEnd(type?: string): RequestedEnd | undefined {
    const end = this.#ends.find((each) => each.type === undefined || each.type === type)
    if (!end) return undefined
    end.remaining -= 1
    this.#ends = this.#ends.filter(({ remaining }) => remaining > 0)
    return end
  }

  reset(): void {
    this.#ends = []
  }
}
