import { JobControls, type JobOptions } from './job-controls.js'

/** Charsets of Amazon's documents, as their content types name them. */
export type Charset = 'UTF-8' | 'Cp1252' | 'Shift_JIS'

/** Content of all reports of a type, instead of the sandbox's own. */
export interface ReportContent {
  /** Rows of a tab-separated file, a text, or bytes. An empty list means that the account has no data. */
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

/** Durations, contents and ends of the reports of all accounts. */
export class ReportControls extends JobControls {
  readonly #contents = new Map<string, ReportContent>()

  /** @throws RangeError if a duration is negative or not a number. */
  constructor(options?: JobOptions) {
    super('reports', options)
  }

  put(reportType: string, content: ReportContent['content'], options: Omit<ReportContent, 'content'> = {}): void {
    this.#contents.set(reportType, { content, ...options })
  }

  contentOf(reportType: string): ReportContent | undefined {
    return this.#contents.get(reportType)
  }

  override reset(): void {
    super.reset()
    this.#contents.clear()
  }
}
