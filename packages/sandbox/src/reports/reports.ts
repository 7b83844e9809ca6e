import type { Account } from '../account/account.js'
import { Documents } from '../account/documents.js'
import { Orders } from '../account/orders.js'
import { deriveSeed, Random } from '../generation/random.js'
import { allStores } from '../generation/store-facts.js'
import { createDocument, failureDocument, type ReportDocument } from './create-document.js'
import { ReportFailure } from './report-type.js'
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

export type ReportStatus = 'IN_QUEUE' | 'IN_PROGRESS' | 'DONE' | 'CANCELLED' | 'FATAL'

export interface Report extends ReportSpecification {
  readonly reportId: string
  readonly reportOptions: Readonly<Record<string, string>>
  readonly dataStartTime: Date
  readonly dataEndTime: Date
  readonly createdTime: Date
  readonly processingStatus: ReportStatus
  readonly processingStartTime?: Date
  readonly processingEndTime?: Date
  readonly reportDocumentId?: string
}

const dayMs = 24 * 60 * 60 * 1000
/** Amazon settles accounts every two weeks. */
const settlementDays = 14
const seededSettlements = 2

/** The reports of an account. They make progress by the sandbox' clock. */
export class Reports {
  readonly #account: Account
  readonly #documents: Documents
  readonly #reports = new Map<string, Report>()
  readonly #compressed = new Set<string>()
  /** Reports whose documents are only created for a download, by document ID. */
  readonly #deferred = new Map<string, Report>()
  readonly #listeners: ((report: Report) => void)[] = []
  readonly #firstNumber: number

  constructor(account: Account) {
    this.#account = account
    this.#documents = account.part(Documents)
    this.#firstNumber = new Random(deriveSeed(account.seed, 'reports')).integer(50_000_000_000, 59_000_000_000)
    const { startedAt } = account
    const midnight = startedAt.getTime() - (startedAt.getTime() % dayMs)
    for (let index = seededSettlements - 1; index >= 0; index -= 1) {
      this.#settle(new Date(midnight - index * settlementDays * dayMs))
    }
    this.#settleAfter(new Date(midnight + settlementDays * dayMs))
  }

  /** All reports, newest first. */
  all(): Report[] {
    return [...this.#reports.values()]
      .reverse()
      .sort((first, second) => second.createdTime.getTime() - first.createdTime.getTime())
  }

  find(reportId: string): Report | undefined {
    return this.#reports.get(reportId)
  }

  /** The report with a document. */
  findByDocument(documentId: string): Report | undefined {
    return [...this.#reports.values()].find(({ reportDocumentId }) => reportDocumentId === documentId)
  }

  /** Calls a listener whenever a report is created or its status changes. */
  onChange(listener: (report: Report) => void): void {
    this.#listeners.push(listener)
  }

  /** @param createdTime The date of the request. A schedule that the clock has passed requests reports later. */
  create(specification: ReportSpecification, createdTime: Date = this.#account.now()): Report {
    const report: Report = {
      ...withDefaults(specification, createdTime),
      reportId: this.#nextId(),
      createdTime,
      processingStatus: 'IN_QUEUE',
    }
    const { queueSeconds, processingSeconds } = this.#account.reports
    this.#set(report)
    this.#at(createdTime, queueSeconds, (processingStartTime) => {
      this.#change(report.reportId, 'IN_QUEUE', { processingStatus: 'IN_PROGRESS', processingStartTime })
    })
    this.#at(createdTime, queueSeconds + processingSeconds, (processingEndTime) => {
      this.#change(report.reportId, 'IN_PROGRESS', { processingEndTime, ...this.#end(report) })
    })
    return report
  }

  /** @returns Whether the report was still in the queue. Others can't be cancelled. */
  cancel(reportId: string): boolean {
    return this.#change(reportId, 'IN_QUEUE', { processingStatus: 'CANCELLED' })
  }

  isCompressed(documentId: string): boolean {
    return this.#compressed.has(documentId)
  }

  /** Creates the content of a document, if that was deferred. */
  prepareDocument(documentId: string): void {
    const report = this.#deferred.get(documentId)
    if (!report) return
    this.#deferred.delete(documentId)
    const document = createDocument(this.#requestOf(report))
    if (document) this.#store(document, documentId)
  }

  #end(report: Report): Pick<Report, 'processingStatus' | 'reportDocumentId'> {
    const end = this.#account.reports.takeEnd(report.reportType)
    if (end?.status === 'CANCELLED') return { processingStatus: 'CANCELLED' }
    try {
      if (end) throw new ReportFailure(end.errorDetails ?? 'The report was requested to fail.')
      const document = createDocument(this.#requestOf(report))
      if (!document) return { processingStatus: 'CANCELLED' }
      return { processingStatus: 'DONE', reportDocumentId: this.#store(document) }
    } catch (error) {
      if (!(error instanceof ReportFailure)) throw error
      return { processingStatus: 'FATAL', reportDocumentId: this.#store(failureDocument(error.message)) }
    }
  }

  #store(
    { content, contentType, isCompressed }: ReportDocument,
    documentId = this.#documents.createUpload({ contentType }),
  ): string {
    this.#documents.replace(documentId, content, {
      contentType,
      contentEncoding: isCompressed ? 'identity' : undefined,
    })
    if (isCompressed) this.#compressed.add(documentId)
    return documentId
  }

  #requestOf(report: Report) {
    return { ...report, account: this.#account }
  }

  #change(reportId: string, from: ReportStatus, change: Partial<Report>): boolean {
    const report = this.#reports.get(reportId)
    if (report?.processingStatus !== from) return false
    this.#set({ ...report, ...change })
    return true
  }

  #set(report: Report): void {
    this.#reports.set(report.reportId, report)
    for (const listener of this.#listeners) listener(report)
  }

  /** Runs an action some seconds after a date, with the resulting date. */
  #at(date: Date, seconds: number, run: (date: Date) => void): void {
    const due = new Date(date.getTime() + seconds * 1000)
    const delay = (due.getTime() - this.#account.now().getTime()) / 1000
    this.#account.schedule.after(Math.max(delay, 0), () => run(due))
  }

  /** Adds the settlement reports of all stores for the two weeks before a date. */
  #settle(end: Date): void {
    const orders = this.#account.data.orders && this.#account.part(Orders)
    const stores = allStores.filter(({ marketplaceId }) => !orders || orders.inStore(marketplaceId).length > 0)
    for (const { marketplaceId } of stores) {
      const reportDocumentId = this.#documents.createUpload({ contentType: settlementContentType })
      const report: Report = {
        reportId: this.#nextId(),
        reportType: settlementType,
        marketplaceIds: [marketplaceId],
        reportOptions: {},
        dataStartTime: new Date(end.getTime() - settlementDays * dayMs),
        dataEndTime: end,
        createdTime: end,
        processingStatus: 'DONE',
        processingStartTime: end,
        processingEndTime: end,
        reportDocumentId,
      }
      // There is one for each store, and few are downloaded.
      this.#deferred.set(reportDocumentId, report)
      this.#set(report)
    }
  }

  #settleAfter(end: Date): void {
    this.#at(end, 0, () => {
      this.#settle(end)
      this.#settleAfter(new Date(end.getTime() + settlementDays * dayMs))
    })
  }

  #nextId(): string {
    return String(this.#firstNumber + this.#reports.size)
  }
}

const settlementType = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'
const settlementContentType = reportTypes[settlementType]?.mediaType ?? 'text/plain'

function withDefaults(specification: ReportSpecification, createdTime: Date) {
  const { reportOptions = {}, dataStartTime = createdTime, dataEndTime = createdTime } = specification
  return { ...specification, reportOptions, dataStartTime, dataEndTime }
}
