import { SellingPartnerAuth } from '@selling-partner/auth'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { createQuery, waitForQuery } from '@selling-partner/jobs/data-kiosk'
import { createFeed, waitForFeed } from '@selling-partner/jobs/feeds'
import { createReport, waitForReport } from '@selling-partner/jobs/reports'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'

// A process with one job. It tells its parent process about each step, and can be killed at any of them.

/** A job to create, or to continue. */
export interface JobTask {
  readonly kind: 'report' | 'feed' | 'query'
  readonly baseUrl: string
  /** Options of the auth. */
  readonly auth: Readonly<Record<string, string>>
  /** The report, feed or query to create. */
  readonly request: unknown
  /** ID of the job to continue. @default a job is created */
  readonly jobId?: string
}

/** A step of the job. */
export type JobStep =
  | { readonly step: 'created' | 'waiting'; readonly jobId: string }
  | { readonly step: 'reading' }
  | { readonly step: 'done'; readonly lines: number }

const task: JobTask = JSON.parse(process.argv[2] ?? '')
const options = { auth: new SellingPartnerAuth(task.auth), baseUrl: task.baseUrl }
const waiting = {
  interval: { first: 100, most: 100 },
  onProgress: ({ jobId }: { readonly jobId: string }) => tell({ step: 'waiting', jobId }),
}

const { create, wait } = jobOf(task)
const jobId = task.jobId ?? (await create())
tell({ step: 'created', jobId })
const document = await wait(jobId)
let lines = 0
for await (const _ of document.lines()) {
  lines += 1
  if (lines === 1) tell({ step: 'reading' })
}
tell({ step: 'done', lines })
process.disconnect()

function jobOf({ kind, request }: JobTask) {
  // The parent process sends a request of this kind.
  switch (kind) {
    case 'report': {
      const reports = new ReportsApi(options)
      return {
        create: () => createReport(reports, request as Parameters<typeof createReport>[1]),
        wait: (id: string) => waitForReport(reports, id, waiting),
      }
    }
    case 'feed': {
      const feeds = new FeedsApi(options)
      return {
        create: () => createFeed(feeds, request as Parameters<typeof createFeed>[1]),
        wait: (id: string) => waitForFeed(feeds, id, waiting),
      }
    }
    case 'query': {
      const dataKiosk = new DataKioskApi(options)
      return {
        create: () => createQuery(dataKiosk, request as string),
        wait: (id: string) => waitForQuery(dataKiosk, id, waiting),
      }
    }
  }
}

function tell(step: JobStep): void {
  process.send?.(step)
}
