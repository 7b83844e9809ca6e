import { lostOf } from '../load/load.js'
import { describeUnhandled } from '../load/unhandled-failures.js'
import type { LoadedContender } from '../load-contenders.js'
import type { Row } from '../report/row.js'
import type { MeteredChoice } from '../server/behaviour.js'
import type { Stage } from '../test-bed.js'
import type { Measurement } from './measurement.js'
import { type Settling, settlingOf } from './adaptation.js'

const plan = { rate: 20, burst: 20 }
const cut = { rate: 5, afterAdmitted: 50 }
const latency = 100
const mostAnswers = 2

/** Callers who always want more than the rate gives. */
const load = { calls: 100_000, atOnce: 16, pauseAfterFailure: 250 }

const variants = [
  { tells: 'every answer tells the rate', tellsRateWhenThrottled: true },
  { tells: 'a 429 does not tell the rate', tellsRateWhenThrottled: false },
] as const

/** A server that cuts the rate to a quarter without notice. */
export const rateCut: Measurement = {
  name: 'rate-cut',
  title: 'A rate that the server cuts',
  async run(stage) {
    const rows: Row[] = []
    for (const { tells, tellsRateWhenThrottled } of variants) {
      const measurement = `Rate cut from ${plan.rate} to ${cut.rate}/s, ${tells}`
      for (const contender of stage.contenders) {
        const choice: MeteredChoice = { plan, cut, latency, tellsRateWhenThrottled }
        rows.push(
          contender.throttling ? await measure(measurement, choice, contender, stage) : unable(measurement, contender),
        )
      }
    }
    return rows
  },
}

function unable(measurement: string, { label }: LoadedContender): Row {
  return { measurement, contender: label, measured: 'has no rate to recover: it neither paces nor waits' }
}

async function measure(
  measurement: string,
  choice: MeteredChoice,
  contender: LoadedContender,
  stage: Stage,
): Promise<Row> {
  const duration = stage.isQuick ? 6000 : 12_000
  stage.progress.step(`${measurement}: ${contender.name}`)
  await stage.become({ kind: 'metered', ...choice })
  const outcome = await stage.withWorker(contender, { transport: contender.transports[0], plan }, (worker) =>
    worker.ask('run', { ...load, duration }),
  )
  const { arrivals, cutAt, requests } = await stage.counts()
  if (cutAt === undefined) {
    const measured = `sent ${requests} of the ${cut.afterAdmitted} calls that come before the cut; ${lostOf(outcome)} lost${describeUnhandled(outcome.unhandled)}`
    return { measurement, contender: contender.label, measured }
  }
  const settling = settlingOf(arrivals, cutAt, cut.rate)
  const figures = {
    ...settling,
    lost: lostOf(outcome),
    unhandled: outcome.unhandled,
    answersUntilSettled: settling.answersUntilSettled ?? -1,
  }
  return {
    measurement,
    contender: contender.label,
    measured: `${describe(settling)}; ${figures.lost} lost${describeUnhandled(outcome.unhandled)}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `settled within ${mostAnswers} answers, at most one 429 per call in flight`,
        isReached: isReached(settling) && figures.lost + figures.unhandled === 0,
      },
    }),
  }
}

function isReached({ answersUntilSettled = Number.POSITIVE_INFINITY, throttled, inFlight }: Settling): boolean {
  return answersUntilSettled <= mostAnswers && throttled <= inFlight
}

function describe({ answersUntilSettled, throttled, inFlight, mostThrottledOfOneCall }: Settling): string {
  const settled = answersUntilSettled === undefined ? 'never settled' : `settled by answer ${answersUntilSettled}`
  return `${settled}; ${throttled} of 429, at most ${mostThrottledOfOneCall} for one call; ${inFlight} in flight at the cut`
}
