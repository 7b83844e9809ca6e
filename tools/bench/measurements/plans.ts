import type { UsagePlan } from '@selling-partner/auth'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { describePaced, isPaced, pacedFigures } from './paced.js'

const table: readonly UsagePlan[] = [
  { rate: 20, burst: 1 },
  { rate: 5, burst: 2 },
  { rate: 20, burst: 2 },
  { rate: 100, burst: 5 },
  { rate: 500, burst: 500 },
]
const goalRatio = 1 / 0.95
/** Seconds for which the plan requires the calls to last. */
const duration = { full: 10, quick: 4 }

/** One process that exhausts plans with small and large bursts. */
export const plans: Measurement = {
  name: 'plans',
  title: 'One process at usage plans with small and large bursts',
  async run(testBed) {
    const rows: Row[] = []
    for (const plan of table) rows.push(await measure(plan, testBed))
    return rows
  },
}

async function measure(plan: UsagePlan, testBed: TestBed): Promise<Row> {
  const measurement = `Rate ${plan.rate}, burst ${plan.burst}`
  const { subject } = testBed
  testBed.progress.step(`${measurement}: ${subject.name}`)
  await testBed.setBehaviour({ kind: 'metered', plan, sendsRateWhenThrottled: false })
  const seconds = testBed.isQuick ? duration.quick : duration.full
  const calls = plan.burst + plan.rate * seconds
  const outcome = await testBed.withWorker(subject, { transport: subject.transports[0], plan }, (worker) =>
    worker.call('run', { calls, atOnce: calls }),
  )
  const { throttled } = await testBed.counts()
  const figures = pacedFigures([outcome], seconds * 1000, throttled)
  return {
    measurement,
    contender: subject.label,
    result: describePaced(figures),
    figures,
    goal: { text: 'at least 0.95 of the rate, no 429, no failed call', isReached: isPaced(figures, goalRatio) },
  }
}
