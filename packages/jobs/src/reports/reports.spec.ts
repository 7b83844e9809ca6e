import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { DocumentServer, send } from '../../test/document-server.js'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { isJobError, type JobError } from '../waiting/job-error.js'
import type { JobProgress } from '../waiting/job-options.js'
import { JobWaiter } from '../waiting/job-waiter.js'
import { createReport, type ReportRequest, runReport, waitForReport } from './reports.js'

const list = 'GET /reports/2021-06-30/reports'
const create = 'POST /reports/2021-06-30/reports'
const status = 'GET /reports/2021-06-30/reports/*'
const document = 'GET /reports/2021-06-30/documents/*'

const request: ReportRequest = { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds: ['A1PA6795UKMFR9'] }

function report(fields: object = {}) {
  return { reportId: 'R1', createdTime: new Date().toISOString(), processingStatus: 'IN_QUEUE', ...request, ...fields }
}

/** Returns the items one after the other, and then the last one. */
function sequence(...items: readonly object[]): () => object {
  let next = 0
  return () => items[Math.min(next++, items.length - 1)] ?? {}
}

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** Lets time pass until a job has ended. */
async function ended<Result>(job: Promise<Result>): Promise<Result | JobError> {
  let outcome: { readonly value: Result | JobError } | undefined
  job.then(
    (value) => {
      outcome = { value }
    },
    (value) => {
      outcome = { value }
    },
  )
  for (let second = 0; second < 4000 && !outcome; second += 1) await jest.advanceTimersByTimeAsync(1000)
  if (!outcome) throw new Error('The job has not ended.')
  return outcome.value
}

describe('runReport', () => {
  it('creates a report, waits, and opens it', async () => {
    jest.useRealTimers()
    const server = await DocumentServer.start()
    server.handle(send(Buffer.from('sku\tprice\nA\t1\n')))
    const amazon = new FakeAmazon({
      [create]: () => ({ reportId: 'R1' }),
      [status]: sequence(report(), report({ processingStatus: 'DONE', reportDocumentId: 'D1' })),
      [document]: () => ({ reportDocumentId: 'D1', url: `${server.url}/x` }),
    })
    const progress: JobProgress[] = []
    const result = await runReport(new ReportsApi(amazon.options), request, {
      onProgress: (each) => progress.push(each),
    })
    const rows = []
    for await (const row of result.rows()) rows.push(row)
    await server.close()
    expect(rows).toEqual([{ sku: 'A', price: '1' }])
    expect([result.hasData, result.facts.reportId]).toEqual([true, 'R1'])
    expect(progress.map(({ status, attempt, jobId }) => [jobId, status, attempt])).toEqual([
      ['R1', 'IN_QUEUE', 1],
      ['R1', 'DONE', 2],
    ])
  })

  it('is empty if Amazon found no data', async () => {
    const amazon = new FakeAmazon({
      [create]: () => ({ reportId: 'R1' }),
      [status]: () => report({ processingStatus: 'CANCELLED' }),
    })
    const result = await runReport(new ReportsApi(amazon.options), request)
    expect([result.hasData, await result.text(), amazon.count(document)]).toEqual([false, '', 0])
  })

  it('fails with the ID if Amazon could not process it', async () => {
    const amazon = new FakeAmazon({
      [create]: () => ({ reportId: 'R1' }),
      [status]: () => report({ processingStatus: 'FATAL' }),
    })
    const error = await ended(runReport(new ReportsApi(amazon.options), request))
    expect(error).toMatchObject({ code: 'JOB', outcome: 'FATAL', jobId: 'R1', problems: [] })
    expect(String(error)).toBe('JobError: Report R1 could not be processed.')
  })

  it('fails with the ID after its timeout', async () => {
    const amazon = new FakeAmazon({ [create]: () => ({ reportId: 'R1' }), [status]: () => report() })
    const error = await ended(runReport(new ReportsApi(amazon.options), request, { timeout: 600_000 }))
    expect([isJobError(error), error]).toMatchObject([true, { outcome: 'TIMEOUT', jobId: 'R1' }])
    // 1 s, 1.5 s, 2.3 s ... 60 s: 10 minutes have about 18 checks.
    expect(amazon.count(status)).toBeGreaterThan(12)
    expect(amazon.count(status)).toBeLessThan(25)
  })

  it('fails with the ID if it is aborted, or if a status call fails', async () => {
    const amazon = new FakeAmazon({
      [create]: () => ({ reportId: 'R1' }),
      [status]: sequence(report(), report({ status: 500 })),
    })
    const controller = new AbortController()
    const aborted = waitForReport(new ReportsApi(amazon.options), 'R1', { signal: controller.signal })
    controller.abort(new Error('shutdown'))
    expect(await ended(aborted)).toMatchObject({ outcome: 'ABORTED', jobId: 'R1', cause: { message: 'shutdown' } })
    expect(await ended(waitForReport(new ReportsApi(amazon.options), 'R1'))).toMatchObject({
      outcome: 'INTERRUPTED',
      cause: { status: 500 },
    })
  })

  it('checks at once when a notification arrives', async () => {
    const amazon = new FakeAmazon({
      [status]: sequence(report(), report({ processingStatus: 'DONE', reportDocumentId: 'D1' })),
    })
    const waiter = new JobWaiter()
    const job = waitForReport(new ReportsApi(amazon.options), 'R1', { waiter, interval: { first: 3_600_000 } })
    await jest.advanceTimersByTimeAsync(1000)
    expect(waiter.notify({ payload: { reportProcessingFinishedNotification: { reportId: 'R2' } } })).toBe(false)
    expect(waiter.notify('{"payload":{"reportProcessingFinishedNotification":{"reportId":"R1"}}}')).toBe(true)
    expect((await job).hasData).toBe(true)
    expect(waiter.notify({ reportId: 'R1' })).toBe(false)
  })

  it('rejects an invalid timeout', async () => {
    const amazon = new FakeAmazon({})
    await expect(runReport(new ReportsApi(amazon.options), request, { timeout: 0 })).rejects.toThrow(
      'timeout is invalid',
    )
    expect(amazon.calls).toEqual([])
  })
})

describe('many jobs of a client', () => {
  it('share half of the usage plan of getReport', async () => {
    const amazon = new FakeAmazon({ [status]: () => report() })
    const reports = new ReportsApi(amazon.options)
    const controller = new AbortController()
    const jobs = Array.from({ length: 30 }, (_, index) =>
      waitForReport(reports, `R${index}`, { signal: controller.signal, interval: { first: 1, most: 1 } }).catch(
        () => {},
      ),
    )
    await jest.advanceTimersByTimeAsync(60_000)
    const before = amazon.count(status)
    await jest.advanceTimersByTimeAsync(300_000)
    const perSecond = (amazon.count(status) - before) / 300
    expect(perSecond).toBeGreaterThan(0.7)
    expect(perSecond).toBeLessThan(1.3)
    controller.abort()
    await jest.advanceTimersByTimeAsync(1000)
    await Promise.all(jobs)
  })
})

describe('createReport', () => {
  const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

  it('finds the report if the response was lost', async () => {
    const amazon = new FakeAmazon({ [create]: lost, [list]: () => ({ reports: [report({ reportId: 'R7' })] }) })
    expect(await ended(createReport(new ReportsApi(amazon.options), request))).toBe('R7')
    expect(amazon.count(create)).toBe(1)
  })

  it('creates it again if Amazon does not have it', async () => {
    let attempt = 0
    const amazon = new FakeAmazon({
      [create]: () => (attempt++ === 0 ? lost() : { reportId: 'R8' }),
      [list]: () => ({ reports: [report({ dataStartTime: '2020-01-01T00:00:00Z', marketplaceIds: ['other'] })] }),
    })
    expect(await ended(createReport(new ReportsApi(amazon.options), request))).toBe('R8')
    expect(amazon.count(create)).toBe(2)
  })

  it('does not take a report that this process has created otherwise', async () => {
    let attempt = 0
    const amazon = new FakeAmazon({
      [create]: () => (attempt++ === 1 ? lost() : { reportId: `R${attempt}` }),
      [list]: () => ({ reports: [report({ reportId: 'R1' })] }),
    })
    const reports = new ReportsApi(amazon.options)
    expect(await ended(createReport(reports, request))).toBe('R1')
    expect(await ended(createReport(reports, request))).toBe('R3')
  })

  it('gives up after three attempts', async () => {
    const amazon = new FakeAmazon({ [create]: lost, [list]: () => ({ reports: [] }) })
    expect(await ended(createReport(new ReportsApi(amazon.options), request))).toMatchObject({ code: 'NETWORK' })
    expect(amazon.count(create)).toBe(3)
  })

  it('reuses the newest report with the same request', async () => {
    const older = report({ reportId: 'R1', createdTime: '2026-01-01T00:00:00Z' })
    const amazon = new FakeAmazon({
      [create]: () => ({ reportId: 'R9' }),
      [list]: () => ({
        reports: [older, report({ reportId: 'R2' }), report({ reportId: 'R3', marketplaceIds: ['x', 'y'] })],
      }),
    })
    const reports = new ReportsApi(amazon.options)
    expect(await ended(createReport(reports, request, { reuse: { createdWithin: 3_600_000 } }))).toBe('R2')
    const withOptions = { ...request, reportOptions: { a: 'b' } }
    expect(await ended(createReport(reports, withOptions, { reuse: { createdWithin: 3_600_000 } }))).toBe('R9')
  })
})
