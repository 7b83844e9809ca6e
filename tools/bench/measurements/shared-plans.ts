import type { LoadedContender } from '../contender.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { type FleetLoad, runFleet } from './fleet.js'
import { describePaced, isPaced, pacedFigures } from './paced.js'

/** Milliseconds of each load. */
const minimum = 15_000

/** Plans of which few calls in flight are enough to exceed them, and one with a large burst. */
const table: readonly [rate: number, burst: number, processes: number][] = [
  [5, 2, 1],
  [20, 1, 1],
  [20, 1, 8],
  [20, 2, 1],
  [20, 2, 8],
  [100, 5, 1],
  [100, 5, 8],
  [80, 100, 8],
]

/** Usage plans that are hard to keep, with the shared limiter. */
export const sharedPlans: Measurement = {
  name: 'shared-plans',
  title: 'Several usage plans, shared through Redis',
  async run(testBed) {
    const rows: Row[] = []
    for (const contender of testBed.contenders.filter(({ role, sharesPlans }) => role === 'subject' && sharesPlans)) {
      for (const [rate, burst, processes] of table) {
        const callsOfEach = Math.ceil((burst + (rate * minimum) / 1000) / processes)
        rows.push(await measure(contender, testBed, { plan: { rate, burst }, processes, callsOfEach }))
      }
    }
    return rows
  },
}

async function measure(contender: LoadedContender, testBed: TestBed, load: FleetLoad): Promise<Row> {
  const { plan, processes, callsOfEach } = load
  const title = `${plan.rate} per second, burst ${plan.burst}, ${processes === 1 ? '1 process' : `${processes} processes`}`
  testBed.progress.step(`Plans: ${title}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'metered', plan, sendsRateWhenThrottled: false })
  const outcomes = await runFleet(contender, testBed, load)
  const { throttled } = await testBed.counts()
  const shortest = ((processes * callsOfEach - plan.burst) / plan.rate) * 1000
  const figures = pacedFigures(outcomes, shortest, throttled)
  const usedShare = goalShare(processes)
  return {
    measurement: `Plans table, Redis: ${title}`,
    contender: contender.label,
    result: `${(1 / figures.ratio).toFixed(3)} of the rate; ${describePaced(figures)}`,
    figures,
    goal: {
      text: `at least ${usedShare} of the rate, no 429, no failed call`,
      isReached: isPaced(figures, 1 / usedShare),
    },
  }
}

/** The share of the rate that processes should use. Several processes take turns, which takes longer. */
function goalShare(processes: number): number {
  return processes === 1 ? 0.95 : 0.9
}
