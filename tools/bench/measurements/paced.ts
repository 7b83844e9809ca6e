import type { LoadedContender } from '../contender.js'
import { describeUnhandled, failedCalls, type Outcome } from '../load/load.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'

const plan = { rate: 10, burst: 20 }
const calls = 120
const minimum = ((calls - plan.burst) / plan.rate) * 1000
const goalRatio = 1.02

/** Calls that all start at the same time, to a server that enforces their usage plan. */
export const paced: Measurement = {
  name: 'paced',
  title: 'More calls than the usage plan permits',
  async run(testBed) {
    const rows: Row[] = []
    for (const contender of testBed.contenders) rows.push(await measure(contender, testBed))
    return rows
  },
}

async function measure(contender: LoadedContender, testBed: TestBed): Promise<Row> {
  testBed.progress.step(`Pacing: ${calls} calls at once, rate ${plan.rate}, burst ${plan.burst}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'metered', plan, sendsRateWhenThrottled: false })
  const outcome = await testBed.withWorker(contender, { transport: contender.transports[0], plan }, (worker) =>
    worker.call('run', { calls, atOnce: calls }),
  )
  const { throttled } = await testBed.counts()
  const figures = pacedFigures([outcome], minimum, throttled)
  return {
    measurement: `Pacing: ${calls} calls at once`,
    contender: contender.label,
    result: `${describePaced(figures)}; ${contender.throttling ?? 'no settings against throttling'}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${goalRatio} times the minimum, no 429, no failed call`,
        isReached: isPaced(figures, goalRatio),
      },
      keyFigures: [
        {
          name: `${calls} calls at once (usage plan: ${plan.rate} per second, burst ${plan.burst})`,
          result: describePaced(figures),
        },
      ],
    }),
  }
}

/** The figures of calls that should keep to a usage plan. Times are in milliseconds. */
type PacedFigures = {
  readonly elapsed: number
  /** The elapsed time compared with the shortest time that the usage plan permits. */
  readonly ratio: number
  /** Number of responses with 429, as the server counted them. */
  readonly throttled: number
  readonly failed: number
  readonly unhandled: number
}

/**
 * @param outcomes Outcomes of processes that started at the same time.
 * @param minimum Milliseconds that the usage plan requires.
 * @param throttled Number of responses with 429, as the server counted them.
 */
export function pacedFigures(outcomes: readonly Outcome[], minimum: number, throttled: number): PacedFigures {
  const elapsed = Math.max(...outcomes.map((outcome) => outcome.elapsed))
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0)
  const unhandled = sum((outcome) => outcome.unhandled)
  return { elapsed, ratio: elapsed / minimum, throttled, failed: sum(failedCalls), unhandled }
}

/** Whether all calls succeeded without a 429, within `goalRatio` times the minimum. */
export function isPaced({ ratio, throttled, failed, unhandled }: PacedFigures, goalRatio: number): boolean {
  return ratio <= goalRatio && throttled + failed + unhandled === 0
}

/** Omits the ratio if calls failed, because a client that loses its calls is fast. */
export function describePaced({ elapsed, ratio, throttled, failed, unhandled }: PacedFigures): string {
  const seconds = `${(elapsed / 1000).toFixed(2)} s`
  const time = failed === 0 ? `${seconds}, ${ratio.toFixed(3)} times the minimum` : seconds
  return `${time}; ${throttled} throttled (429), ${failed} failed${describeUnhandled(unhandled)}`
}
