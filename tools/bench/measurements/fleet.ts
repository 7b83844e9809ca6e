import { randomBytes, randomUUID } from 'node:crypto'
import type { Outcome } from '../load/load.js'
import type { LoadedContender } from '../load-contenders.js'
import { redisUrl } from '../prepare/redis-url.js'
import type { Row } from '../report/row.js'
import type { Stage, Worker } from '../test-bed.js'
import type { Measurement } from './measurement.js'
import { describePaced, isPaced, pacedFigures } from './paced-figures.js'

const processes = 8
const callsOfEach = 40
const plan = { rate: 10, burst: 20 }
const theory = ((processes * callsOfEach - plan.burst) / plan.rate) * 1000
const mostOfTheory = 1.05
const measurement = `Fleet: ${processes} processes, ${callsOfEach} calls each`

/** Processes that share one seller's usage plan and access token through Redis. */
export const fleet: Measurement = {
  name: 'fleet',
  title: 'One usage plan for several processes',
  async run(stage) {
    const rows: Row[] = []
    for (const contender of stage.contenders) {
      rows.push(contender.sharesPlans ? await measure(contender, stage) : unable(contender))
    }
    return rows
  },
}

function unable({ label }: LoadedContender): Row {
  return { measurement, contender: label, measured: 'cannot share a usage plan between processes' }
}

async function measure(contender: LoadedContender, stage: Stage): Promise<Row> {
  stage.progress.step(`${measurement}, rate ${plan.rate}, burst ${plan.burst}: ${contender.name}`)
  await stage.become({ kind: 'metered', plan, tellsRateWhenThrottled: false })
  const outcomes = await runFleet(contender, stage)
  const { throttled, lwaRequests } = await stage.counts()
  const figures = { ...pacedFigures(outcomes, theory, throttled), lwaRequests }
  return {
    measurement,
    contender: contender.label,
    measured: `${describePaced(figures)}; LWA asked ${lwaRequests} times`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${mostOfTheory} times the theory, no 429, none lost, one request to LWA`,
        isReached: isPaced(figures, mostOfTheory) && lwaRequests === 1,
      },
    }),
  }
}

function runFleet(contender: LoadedContender, stage: Stage): Promise<readonly Outcome[]> {
  const encryptionKey = randomBytes(32).toString('base64')
  const shared = { redisUrl: redisUrl(), encryptionKey, clientId: `amzn1.application-oa2-client.${randomUUID()}` }
  let ready = 0
  let go: (startAt: number) => void
  const signal = new Promise<number>((resolve) => {
    go = resolve
  })
  const sail = async (worker: Worker) => {
    // All begin at one moment, a little after the last of them has said that it is ready.
    if (++ready === processes) go(Date.now() + 250)
    return worker.ask('run', {
      calls: callsOfEach,
      atOnce: callsOfEach,
      startAt: await signal,
    })
  }
  return Promise.all(
    Array.from({ length: processes }, () =>
      stage.withWorker(contender, { transport: contender.transports[0], plan, shared }, sail),
    ),
  )
}
