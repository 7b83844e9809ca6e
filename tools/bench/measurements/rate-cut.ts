import type { LoadedContender } from '../contender.js'
import { describeUnhandled, failedCalls } from '../load/load.js'
import type { Row } from '../report/report.js'
import type { MeteredChoice } from '../server/behaviour.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { type Adaptation, measureAdaptation } from './adaptation.js'

const plan = { rate: 20, burst: 20 }
const cut = { rate: 5, afterAdmitted: 50 }
const latency = 100
const goalResponses = 2

/** Makes the callers demand more than the rate permits at all times. */
const load = { calls: 100_000, atOnce: 16, pauseAfterFailure: 250 }

const variants = [
  { name: 'all responses include the rate', sendsRateWhenThrottled: true },
  { name: '429 responses omit the rate', sendsRateWhenThrottled: false },
] as const

/** A server that reduces the rate to a quarter without notice. */
export const rateCut: Measurement = {
  name: 'rate-cut',
  title: 'A rate that the server reduces',
  async run(testBed) {
    const rows: Row[] = []
    for (const { name, sendsRateWhenThrottled } of variants) {
      const measurement = `Rate cut from ${plan.rate} to ${cut.rate} per second, ${name}`
      const choice: MeteredChoice = { plan, cut, latency, sendsRateWhenThrottled }
      for (const contender of testBed.contenders) {
        const isMeasured = contender.throttling !== undefined
        rows.push(
          isMeasured ? await measure(measurement, choice, contender, testBed) : notSupported(measurement, contender),
        )
      }
    }
    return rows
  },
}

function notSupported(measurement: string, { label }: LoadedContender): Row {
  return { measurement, contender: label, result: 'not measured: it has no rate limiter and no retries' }
}

async function measure(
  measurement: string,
  choice: MeteredChoice,
  contender: LoadedContender,
  testBed: TestBed,
): Promise<Row> {
  const duration = testBed.isQuick ? 6000 : 12_000
  testBed.progress.step(`${measurement}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'metered', ...choice })
  const outcome = await testBed.withWorker(contender, { transport: contender.transports[0], plan }, (worker) =>
    worker.call('run', { ...load, duration }),
  )
  const { arrivals, cutAt, requests } = await testBed.counts()
  const failures = `${failedCalls(outcome)} failed${describeUnhandled(outcome.unhandled)}`
  if (cutAt === undefined) {
    const result = `not measured: it sent ${requests} of the ${cut.afterAdmitted} calls before the cut; ${failures}`
    return { measurement, contender: contender.label, result }
  }
  const adaptation = measureAdaptation(arrivals, cutAt, cut.rate)
  const figures = {
    ...adaptation,
    failed: failedCalls(outcome),
    unhandled: outcome.unhandled,
    responsesUntilAdapted: adaptation.responsesUntilAdapted ?? -1,
  }
  return {
    measurement,
    contender: contender.label,
    result: `${describe(adaptation)}; ${failures}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `adapted within ${goalResponses} responses, at most one 429 per call in flight`,
        isReached: isReached(adaptation) && figures.failed + figures.unhandled === 0,
      },
    }),
  }
}

function isReached({ responsesUntilAdapted = Number.POSITIVE_INFINITY, throttled, inFlight }: Adaptation): boolean {
  return responsesUntilAdapted <= goalResponses && throttled <= inFlight
}

function describe({ responsesUntilAdapted, throttled, inFlight, mostThrottledOfOneCall }: Adaptation): string {
  const adapted = responsesUntilAdapted === undefined ? 'never adapted' : `adapted by response ${responsesUntilAdapted}`
  return `${adapted}; ${throttled} throttled (429), at most ${mostThrottledOfOneCall} per call; ${inFlight} in flight at the cut`
}
