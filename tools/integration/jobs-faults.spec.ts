import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createQuery, waitForQuery } from '@selling-partner/jobs/data-kiosk'
import { createFeed, waitForFeed } from '@selling-partner/jobs/feeds'
import { createReport, waitForReport } from '@selling-partner/jobs/reports'
import { uploadFile } from '@selling-partner/jobs/uploads'
import type { FaultKind } from '@selling-partner/sandbox'
import { all } from '../../packages/jobs/test/all.js'
import { feedOf, query, reportRequest, store } from './jobs/job-requests.js'
import { JobsStage } from './jobs/jobs-stage.js'

// Jobs while calls, uploads and downloads fail. They end with the right result, and nothing is created twice.

beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

const feed = feedOf(['1-1-1'])

/** A kind of job. */
interface Job {
  readonly name: string
  readonly create: string
  readonly status: string
  readonly locate: string
  /** Creates the job, waits for it, and reads its document. Returns what it has read. */
  readonly run: (stage: JobsStage) => Promise<unknown>
  /** The number of jobs that the sandbox has. */
  readonly count: (stage: JobsStage) => Promise<number>
}

const jobs: readonly Job[] = [
  {
    name: 'a report',
    create: 'createReport',
    status: 'getReport',
    locate: 'getReportDocument',
    run: async ({ reports, fast }) => {
      const reportId = await createReport(reports, reportRequest)
      return (await all((await waitForReport(reports, reportId, fast)).rows())).length
    },
    count: async ({ reports }) => (await all(reports.getReports({ reportTypes: [reportRequest.reportType] }))).length,
  },
  {
    name: 'a feed',
    create: 'createFeed',
    status: 'getFeed',
    locate: 'getFeedDocument',
    run: async ({ feeds, fast }) => (await waitForFeed(feeds, await createFeed(feeds, feed), fast)).text(),
    count: async ({ feeds }) => (await all(feeds.getFeeds({ feedTypes: [feed.feedType] }))).length,
  },
  {
    name: 'a query',
    create: 'createQuery',
    status: 'getQuery',
    locate: 'getDocument',
    run: async ({ dataKiosk, fast }) => {
      const queryId = await createQuery(dataKiosk, query)
      return (await all((await waitForQuery(dataKiosk, queryId, fast)).jsonLines())).length
    },
    count: async ({ dataKiosk }) => (await all(dataKiosk.getQueries())).length,
  },
]

interface PlannedFault {
  readonly operation: string
  readonly kind: FaultKind
  readonly takesEffect?: boolean
  /** Number of calls that fail. @default 1 */
  readonly times?: number
}

/** Runs a job, with a fault if one is passed, and returns what it has read, or its error. */
async function run(job: Job, fault?: PlannedFault) {
  const stage = await JobsStage.open()
  try {
    if (fault) plan(stage, fault)
    const result = await job.run(stage).catch((error: unknown) => error)
    return { result, created: await job.count(stage) }
  } finally {
    await stage.close()
  }
}

function plan({ sandbox }: JobsStage, { operation, kind, takesEffect, times = 1 }: PlannedFault): void {
  // Calls and documents have different kinds of faults. All rows of this spec suit their target.
  const target = sandbox.on(operation) as { fault(kind: string, options: object): void }
  target.fault(kind, { times, ...(kind === 'slow' && { delayMs: 300 }), ...(takesEffect && { takesEffect }) })
}

const lost: readonly Omit<PlannedFault, 'operation'>[] = [
  { kind: 'reset' },
  { kind: 'reset', takesEffect: true },
  { kind: 'reset-in-body' },
  { kind: 'truncated' },
  { kind: 'throttled' },
  { kind: 'slow' },
  { kind: 'internal-failure' },
  { kind: 'internal-failure', takesEffect: true },
  { kind: 'service-unavailable', takesEffect: true },
  { kind: 'gateway-timeout', takesEffect: true },
  { kind: 'not-json' },
]

const broken: readonly FaultKind[] = [
  'reset',
  'reset-in-body',
  'truncated',
  'slow',
  'throttled',
  'internal-failure',
  'service-unavailable',
]

const ofDocuments = [
  'reset',
  'reset-in-body',
  'truncated',
  'slow',
  'internal-failure',
  'service-unavailable',
  'expired-url',
] as const

describe.each(jobs)('$name', (job) => {
  let expected: unknown
  beforeEach(async () => {
    expected ??= (await run(job)).result
  })

  it('is created once although the call fails', async () => {
    const faults = lost.map((fault) => ({ operation: job.create, ...fault }))
    const outcomes = await Promise.all(faults.map((fault) => run(job, fault)))
    expect(outcomes).toEqual(faults.map(() => ({ result: expected, created: 1 })))
  })

  it('ends well although its status and its URL are hard to get', async () => {
    const faults = [job.status, job.locate].flatMap((operation) => broken.map((kind) => ({ operation, kind })))
    const outcomes = await Promise.all(faults.map((fault) => run(job, fault)))
    expect(outcomes).toEqual(faults.map(() => ({ result: expected, created: 1 })))
  })

  it('is read although uploads and downloads fail', async () => {
    const outcomes = await Promise.all(
      ofDocuments.map((kind) => run(job, { operation: 'documents', kind: kind as FaultKind })),
    )
    expect(outcomes).toEqual(ofDocuments.map(() => ({ result: expected, created: 1 })))
  })

  it('fails with its ID if its status can not be read at all', async () => {
    const { result } = await run(job, { operation: job.status, kind: 'service-unavailable', times: 100 })
    expect(result).toMatchObject({
      code: 'JOB',
      outcome: 'INTERRUPTED',
      jobId: expect.any(String),
      cause: { status: 503 },
    })
  })

  it('fails with the error of the client if it can not be created at all', async () => {
    const outcome = await run(job, { operation: job.create, kind: 'service-unavailable', times: 100 })
    expect(outcome).toMatchObject({ result: { code: 'API_ERROR', status: 503 }, created: 0 })
  })

  it('fails with a DocumentError if documents are not available at all', async () => {
    const { result } = await run(job, { operation: 'documents', kind: 'reset', times: 100 })
    expect(result).toMatchObject({ code: 'DOCUMENT', reason: 'NETWORK' })
  })
})

it('a file is uploaded although uploads fail', async () => {
  const request = { resource: 'aplus/2020-11-01/contentDocuments', content: 'picture', contentType: 'image/png' }
  for (const kind of ['reset', 'service-unavailable', 'expired-url'] as const) {
    const stage = await JobsStage.open()
    try {
      stage.sandbox.on('documents').fault(kind)
      const result = await uploadFile(stage.uploads, { ...request, marketplaceId: store })
      expect(result.uploadDestinationId).not.toBe('')
    } finally {
      await stage.close()
    }
  }
})
