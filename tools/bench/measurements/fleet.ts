import { randomBytes, randomUUID } from 'node:crypto'
import type { UsagePlan } from '@selling-partner/auth'
import type { LoadedContender, Settings } from '../contender.js'
import type { Outcome } from '../load/load.js'
import { redisUrl } from '../prepare/redis.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed, Worker } from '../test-bed.js'
import { describePaced, isPaced, pacedFigures } from './paced.js'

const processes = 8
const callsOfEach = 40
const plan = { rate: 10, burst: 20 }
const minimum = ((processes * callsOfEach - plan.burst) / plan.rate) * 1000
const goalRatio = 1.05
const measurement = `Fleet: ${processes} processes, ${callsOfEach} calls each`

/** Processes that share one seller's usage plan and access token through Redis. */
export const fleet: Measurement = {
  name: 'fleet',
  title: 'One usage plan for several processes',
  async run(testBed) {
    const rows: Row[] = []
    for (const contender of testBed.contenders) {
      rows.push(contender.sharesPlans ? await measure(contender, testBed) : notSupported(contender))
    }
    return rows
  },
}

function notSupported({ label }: LoadedContender): Row {
  return { measurement, contender: label, result: 'cannot share a usage plan between processes' }
}

async function measure(contender: LoadedContender, testBed: TestBed): Promise<Row> {
  testBed.progress.step(`${measurement}, rate ${plan.rate}, burst ${plan.burst}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'metered', plan, sendsRateWhenThrottled: false })
  const outcomes = await runFleet(contender, testBed, { plan, processes, callsOfEach })
  const { throttled, lwaRequests } = await testBed.counts()
  const figures = { ...pacedFigures(outcomes, minimum, throttled), lwaRequests }
  return {
    measurement,
    contender: contender.label,
    result: `${describePaced(figures)}; requests to LWA: ${lwaRequests}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${goalRatio} times the minimum, no 429, no failed call, one request to LWA`,
        isReached: isPaced(figures, goalRatio) && lwaRequests === 1,
      },
      keyFigures: [
        {
          name: `${processes} processes with ${callsOfEach} calls each that share this usage plan`,
          result: describePaced(figures),
        },
      ],
    }),
  }
}

/** The load of processes that share a usage plan. */
export interface FleetLoad {
  readonly plan: UsagePlan
  readonly processes: number
  readonly callsOfEach: number
}

/** Runs processes that share a usage plan through Redis. They start at the same time. */
export function runFleet(
  contender: LoadedContender,
  testBed: TestBed,
  { plan, processes, callsOfEach }: FleetLoad,
): Promise<readonly Outcome[]> {
  const encryptionKey = randomBytes(32).toString('base64')
  const shared = { redisUrl: redisUrl(), encryptionKey, clientId: `amzn1.application-oa2-client.${randomUUID()}` }
  const settings = { transport: contender.transports[0], plan, shared }
  return runTogether(contender, testBed, { processes, callsOfEach, settings })
}

interface Processes {
  readonly processes: number
  readonly callsOfEach: number
  readonly settings: Omit<Settings, 'server'>
}

/** Runs processes of a contender that start at the same time, shortly after the last one is ready. */
export function runTogether(
  contender: LoadedContender,
  testBed: TestBed,
  { processes, callsOfEach, settings }: Processes,
): Promise<readonly Outcome[]> {
  let ready = 0
  let setStart: (startAt: number) => void
  const start = new Promise<number>((resolve) => {
    setStart = resolve
  })
  const runWorker = async (worker: Worker) => {
    if (++ready === processes) setStart(Date.now() + 250)
    return worker.call('run', { calls: callsOfEach, atOnce: callsOfEach, startAt: await start })
  }
  return Promise.all(Array.from({ length: processes }, () => testBed.withWorker(contender, settings, runWorker)))
}
