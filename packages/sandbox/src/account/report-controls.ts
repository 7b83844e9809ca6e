/** Charsets of Amazon's documents, as their content types name them. */
export type Charset = 'UTF-8' | 'Cp1252' | 'Shift_JIS'

/** Durations of reports, in seconds of the sandbox' clock. */
export interface ReportOptions {
  /** Seconds for which a report is `IN_QUEUE`. @default 1 */
  readonly queueSeconds?: number
  /** Seconds for which a report is `IN_PROGRESS`. @default 2 */
  readonly processingSeconds?: number
}

/** Content of all reports of a type, instead of the sandbox' own. */
export interface ReportContent {
  /** Rows of a tab-separated file, a text, or bytes. An empty list means that there is no data. */
  readonly content: ReportRows | string | Uint8Array
  /** Charset in which rows and texts are encoded. @default that of the report type and store */
  readonly charset?: Charset
  /** The `Content-Type` of the download. @default that of the report type, with the charset */
  readonly contentType?: string
  /** Whether the document is compressed with GZIP. @default that of the report type */
  readonly isCompressed?: boolean
}

/** Rows of a flat file. Their names are the columns. */
export type ReportRows = readonly Readonly<Record<string, string | number | boolean>>[]

/** A way in which reports end on request. */
export interface RequestedEnd {
  readonly status: 'FATAL' | 'CANCELLED'
  /** Reports of this type. @default all types */
  readonly reportType?: string
  /** Number of reports. @default 1 */
  readonly times?: number
  /** The error in the document of a `FATAL` report. @default a text of the sandbox */
  readonly errorDetails?: string
}

/** Durations, contents and ends of the reports of all accounts. */
export class ReportControls {
  readonly queueSeconds: number
  readonly processingSeconds: number
  readonly #contents = new Map<string, ReportContent>()
  #ends: (RequestedEnd & { remaining: number })[] = []

  /** @throws RangeError if a duration is negative or no number. */
  constructor({ queueSeconds = 1, processingSeconds = 2 }: ReportOptions = {}) {
    for (const [name, seconds] of Object.entries({ queueSeconds, processingSeconds })) {
      if (!(seconds >= 0)) throw new RangeError(`reports.${name} is invalid. Use a number from 0.`)
    }
    this.queueSeconds = queueSeconds
    this.processingSeconds = processingSeconds
  }

  put(reportType: string, content: ReportContent['content'], options: Omit<ReportContent, 'content'> = {}): void {
    this.#contents.set(reportType, { content, ...options })
  }

  /** @throws RangeError if `times` is not a whole number from 1. */
  finishAs(status: RequestedEnd['status'], options: Omit<RequestedEnd, 'status'> = {}): void {
    const { times = 1 } = options
    if (!Number.isInteger(times) || times < 1) throw new RangeError('times is invalid. Use a whole number from 1.')
    this.#ends.push({ ...options, status, remaining: times })
  }

  contentOf(reportType: string): ReportContent | undefined {
    return this.#contents.get(reportType)
  }

  /** Returns how a report must end, and counts it. */
  takeEnd(reportType: string): RequestedEnd | undefined {
    const end = this.#ends.find((each) => (each.reportType ?? reportType) === reportType)
    if (!end) return undefined
    end.remaining -= 1
    this.#ends = this.#ends.filter(({ remaining }) => remaining > 0)
    return end
  }

  reset(): void {
    this.#contents.clear()
    this.#ends = []
  }
}
