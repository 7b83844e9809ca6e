import type { Account } from '../account/account.js'
import { Documents } from '../account/documents.js'
import { type Job, type JobFields, Jobs, jobFields } from '../account/jobs.js'
import { Orders } from '../account/orders.js'
import { allStores } from '../generation/store-facts.js'
import { createDocument, failureDocument, type ReportDocument } from './create-document.js'
import { reportTypes } from './report-types.js'

/** A request for a report. */
export interface ReportSpecification {
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly reportOptions?: Readonly<Record<string, string>>
  /** @default the date of the request */
  readonly dataStartTime?: Date
  /** @default the date of the request */
  readonly dataEndTime?: Date
  readonly reportScheduleId?: string
}

/** A request for a report, with the defaults of what it left out. */
type ReportData = ReportSpecification & Required<Omit<ReportSpecification, 'reportScheduleId'>>

interface ReportResult {
  readonly reportDocumentId: string
}

/** A report, with the fields of Amazon's responses. */
export interface Report extends ReportData, JobFields, Partial<ReportResult> {
  readonly reportId: string
}

const dayMs = 24 * 60 * 60 * 1000
/** Amazon settles accounts every two weeks. */
const settlementDays = 14
const seededSettlements = 2

/** The reports of an account. They make progress by the sandbox's clock. */
export class Reports {
  readonly jobs: Jobs<ReportData, ReportResult>
  readonly #account: Account
  readonly #documents: Documents
  /** Reports whose documents are only created for a download, by document ID. */
  readonly #deferred = new Map<string, ReportData>()

  constructor(account: Account) {
    this.#account = account
    this.#documents = account.part(Documents)
    this.jobs = new Jobs(account, {
      name: 'report',
      controls: account.reports,
      typeOf: ({ reportType }) => reportType,
      fail: (errorDetails) => ({ reportDocumentId: this.#store(failureDocument(errorDetails)) }),
    })
    const { startedAt } = account
    const midnight = startedAt.getTime() - (startedAt.getTime() % dayMs)
    for (let index = seededSettlements - 1; index >= 0; index -= 1) {
      this.#settle(new Date(midnight - index * settlementDays * dayMs))
    }
    this.#settleAfter(new Date(midnight + settlementDays * dayMs))
  }

  /** All reports, newest first. */
  all(): Report[] {
    return this.jobs.all().map(toReport)
  }

  find(reportId: string): Report | undefined {
    const job = this.jobs.find(reportId)
    return job && toReport(job)
  }

  /** The report with a document. */
  findByDocument(documentId: string): Report | undefined {
    const job = this.jobs.all().find(({ result }) => result?.reportDocumentId === documentId)
    return job && toReport(job)
  }

  /** Calls a listener whenever a report is created or its status changes. */
  onChange(listener: (report: Report) => void): void {
    this.jobs.onChange((job) => listener(toReport(job)))
  }

  /** @param createdTime The date of the request. A schedule that the clock has passed requests reports later. */
  create(specification: ReportSpecification, createdTime: Date = this.#account.now()): Report {
    const { reportOptions = {}, dataStartTime = createdTime, dataEndTime = createdTime } = specification
    const data = { ...specification, reportOptions, dataStartTime, dataEndTime }
    return toReport(this.jobs.add(data, (job) => this.#write(job.data), createdTime))
  }

  /** Creates the content of a document, if that was deferred. */
  prepareDocument(documentId: string): void {
    const data = this.#deferred.get(documentId)
    if (!data) return
    this.#deferred.delete(documentId)
    const document = createDocument({ ...data, account: this.#account })
    if (document) this.#documents.replace(documentId, document.content, document.type)
  }

  #write(data: ReportData): ReportResult | undefined {
    const document = createDocument({ ...data, account: this.#account })
    return document && { reportDocumentId: this.#store(document) }
  }

  #store({ content, type }: ReportDocument): string {
    return this.#documents.add(content, type)
  }

  /** Adds the settlement reports of all stores for the two weeks before a date. */
  #settle(end: Date): void {
    const orders = this.#account.data.orders && this.#account.part(Orders)
    const stores = allStores.filter(({ marketplaceId }) => !orders || orders.inStore(marketplaceId).length > 0)
    for (const { marketplaceId } of stores) {
      const reportDocumentId = this.#documents.createUpload({ contentType: settlementContentType })
      const data: ReportData = {
        reportType: settlementType,
        marketplaceIds: [marketplaceId],
        reportOptions: {},
        dataStartTime: new Date(end.getTime() - settlementDays * dayMs),
        dataEndTime: end,
      }
      // There is one for each store, and few are downloaded.
      this.#deferred.set(reportDocumentId, data)
      this.jobs.addDone(data, { reportDocumentId }, end)
    }
  }

  #settleAfter(end: Date): void {
    const seconds = (end.getTime() - this.#account.now().getTime()) / 1000
    this.#account.schedule.after(Math.max(seconds, 0), () => {
      this.#settle(end)
      this.#settleAfter(new Date(end.getTime() + settlementDays * dayMs))
    })
  }
}

const settlementType = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'
const settlementContentType = reportTypes[settlementType]?.mediaType ?? 'text/plain'

/** A report as Amazon's responses have it. */
export function toReport(job: Job<ReportData, ReportResult>): Report {
  return { reportId: job.id, ...job.data, ...jobFields(job), ...job.result }
}
