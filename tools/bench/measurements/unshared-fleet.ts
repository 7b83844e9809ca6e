import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { runTogether } from './fleet.js'
import { describePaced, pacedFigures } from './paced.js'

const plan = { rate: 10, burst: 20 }
const calls = 240
const minimum = ((calls - plan.burst) / plan.rate) * 1000
const processCounts = [2, 4, 8]
const latency = 20
const goal = { ratio: 1.1, needless: 0.15 }

/** Processes of one seller that don't know of each other, as most users start. */
export const unsharedFleet: Measurement = {
  name: 'unshared-fleet',
  title: 'One usage plan for several processes without Redis',
  async run(testBed) {
    const rows: Row[] = []
    for (const processes of processCounts) rows.push(await measure(processes, testBed))
    return rows
  },
}

async function measure(processes: number, testBed: TestBed): Promise<Row> {
  const contender = testBed.subject
  const measurement = `${processes} processes without Redis, ${calls} calls together`
  testBed.progress.step(`${measurement}, rate ${plan.rate}, burst ${plan.burst}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'metered', plan, sendsRateWhenThrottled: false, latency })
  const settings = { transport: contender.transports[0], plan }
  const outcomes = await runTogether(contender, testBed, { processes, callsOfEach: calls / processes, settings })
  const { throttled } = await testBed.counts()
  const figures = { ...pacedFigures(outcomes, minimum, throttled), needless: throttled / calls }
  const { ratio, needless, failed, unhandled } = figures
  return {
    measurement,
    contender: contender.label,
    result: `${describePaced(figures)}; ${(needless * 100).toFixed(1)} % needless requests`,
    figures,
    goal: {
      text: `at most ${goal.ratio} times the minimum, at most ${goal.needless * 100} % needless requests, no failed call`,
      isReached: ratio <= goal.ratio && needless <= goal.needless && failed + unhandled === 0,
    },
  }
}
