import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { demoCredentials } from '@selling-partner/sandbox'
import type { JobStep, JobTask } from './jobs/job-process.js'
import { feedOf, query, reportRequest } from './jobs/job-requests.js'
import { JobsStage } from './jobs/jobs-stage.js'
import { runJobProcess } from './jobs/run-job-process.js'

// A process is killed at each step of a job. Another process continues with the job's ID, and nothing is created twice.

const rows = Array.from({ length: 20_000 }, (_, index) => ({ sku: `SKU-${index}`, title: 'A product', price: index }))

let stage: JobsStage
beforeEach(async () => {
  stage = await JobsStage.open({ reports: fast, feeds: fast, dataKiosk: fast })
  stage.sandbox.reports.put(reportRequest.reportType, rows, { isCompressed: false })
})
afterEach(() => stage.close())

/** Seconds of the sandbox's clock, which is the real one here. */
const fast = { queueSeconds: 1, processingSeconds: 1 }

const kinds = [
  { kind: 'report', create: 'createReport', request: reportRequest },
  { kind: 'feed', create: 'createFeed', request: feedOf(rows.slice(0, 1000).map(({ sku }) => sku)) },
  { kind: 'query', create: 'createQuery', request: query },
] as const

const steps: readonly JobStep['step'][] = ['created', 'waiting', 'reading']

describe.each(kinds)('a $kind', ({ kind, create, request }) => {
  let uninterrupted: JobStep | undefined

  it.each(steps)('continues in another process if the first one is killed at the step: %s', async (killAt) => {
    const { url, lwaUrl } = stage.sandbox
    const task: JobTask = { kind, request, baseUrl: url, auth: { ...demoCredentials, lwaUrl } }
    // The download of the first process takes longer than its life. The upload of a feed is a document too.
    if (killAt === 'reading')
      stage.sandbox.on('documents').fault('slow', { delayMs: 3000, after: kind === 'feed' ? 1 : 0 })
    const [first] = await runJobProcess(task, killAt)
    if (first?.step !== 'created') throw new Error('The process did not create a job.')
    const resumed = await runJobProcess({ ...task, jobId: first.jobId })
    expect(stage.sandbox.calls(create)).toHaveLength(1)
    uninterrupted ??= (await runJobProcess(task)).at(-1)
    expect(uninterrupted).toEqual({ step: 'done', lines: expect.any(Number) })
    expect(resumed.at(-1)).toEqual(uninterrupted)
  })
})
