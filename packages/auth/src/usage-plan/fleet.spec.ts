import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type FleetOutcome, type SimulatedProcess, simulateFleet } from '../../test/fleet-simulation.js'
import type { UsagePlan } from '../operation/operation.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const seeds = [1, 2, 3, 4]
const plan = { rate: 10, burst: 20 }

/** Runs equal simulations with several seeds, and with a near and a distant server. */
async function simulate(processes: readonly SimulatedProcess[], usagePlan: UsagePlan = plan): Promise<FleetOutcome[]> {
  const outcomes: FleetOutcome[] = []
  for (const roundTrip of [2, 100]) {
    for (const seed of seeds) outcomes.push(await simulateFleet({ plan: usagePlan, processes, roundTrip, seed }))
  }
  return outcomes
}

function fleetOf(count: number, process: SimulatedProcess): SimulatedProcess[] {
  return Array<SimulatedProcess>(count).fill(process)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

const timeOf = (outcomes: readonly FleetOutcome[]) => mean(outcomes.map(({ elapsed, minimum }) => elapsed / minimum))
const needlessOf = (outcomes: readonly FleetOutcome[]) =>
  mean(outcomes.map(({ throttled, calls }) => throttled / calls))
const lostOf = (outcomes: readonly FleetOutcome[]) => outcomes.reduce((sum, { lost }) => sum + lost, 0)

describe('processes without a shared limiter', () => {
  it.each([
    { count: 2, time: 1.1, needless: 0.1 },
    { count: 3, time: 1.1, needless: 0.12 },
    { count: 4, time: 1.1, needless: 0.13 },
    // Eight processes have only 15 to 40 calls each, in which they can hardly learn about each other.
    { count: 8, time: 1.12, needless: 0.16 },
  ])(
    'lose no call, and make few needless requests in nearly the shortest time: %j',
    async ({ count, time, needless }) => {
      const short = await simulate(fleetOf(count, { calls: 120 / count }))
      const long = await simulate(fleetOf(count, { calls: Math.round(320 / count) }))
      const outcomes = [...short, ...long]
      expect(lostOf(outcomes)).toBe(0)
      expect(needlessOf(outcomes)).toBeLessThanOrEqual(needless)
      expect(timeOf(outcomes)).toBeLessThanOrEqual(time)
    },
  )

  it.each<[string, SimulatedProcess[]]>([
    ['start one after the other', [0, 3000, 6000, 9000].map((startsAt) => ({ calls: 80, startsAt }))],
    ['have different numbers of calls', [20, 60, 100, 140].map((calls) => ({ calls }))],
    ['are idle, except for one', [{ calls: 250 }, ...fleetOf(3, { calls: 10, every: 2500 })]],
  ])('adapt if they %s', async (_, processes) => {
    const outcomes = await simulate(processes)
    expect(lostOf(outcomes)).toBe(0)
    expect(needlessOf(outcomes)).toBeLessThanOrEqual(0.15)
    expect(timeOf(outcomes)).toBeLessThanOrEqual(1.15)
  })

  it.each([
    { rate: 0.5, burst: 15 },
    { rate: 2, burst: 30 },
    { rate: 5, burst: 10 },
    { rate: 80, burst: 100 },
  ])('adapt at any plan: %j', async (usagePlan) => {
    const outcomes = await simulate(fleetOf(4, { calls: 75 + usagePlan.burst / 4 }), usagePlan)
    expect(lostOf(outcomes)).toBe(0)
    expect(needlessOf(outcomes)).toBeLessThanOrEqual(0.2)
    expect(timeOf(outcomes)).toBeLessThanOrEqual(1.2)
  })

  it.each([
    { rate: 1, burst: 1 },
    { rate: 2, burst: 2 },
  ])('lose no call even if the burst is too small to share: %j', async (usagePlan) => {
    expect(lostOf(await simulate(fleetOf(4, { calls: 30 }), usagePlan))).toBe(0)
  })
})

/** Plans, and the milliseconds by which round trips of the test vary. Longer variations cost a plan with burst 1 some of its rate. */
const plansAlone: [UsagePlan, variation: number][] = [
  [{ rate: 0.0167, burst: 1 }, 50],
  [{ rate: 0.5, burst: 1 }, 50],
  [{ rate: 1, burst: 1 }, 20],
  [{ rate: 5, burst: 1 }, 4],
  [{ rate: 10, burst: 1 }, 1],
  [{ rate: 20, burst: 1 }, 0],
  [{ rate: 1, burst: 2 }, 50],
  [{ rate: 5, burst: 2 }, 50],
  [{ rate: 20, burst: 2 }, 20],
  [{ rate: 20, burst: 5 }, 50],
  [{ rate: 100, burst: 5 }, 20],
  [{ rate: 10, burst: 10 }, 50],
  [{ rate: 2, burst: 30 }, 50],
  [{ rate: 80, burst: 100 }, 50],
  [{ rate: 500, burst: 500 }, 50],
]

describe('a process that is alone', () => {
  it.each(plansAlone)(
    'uses at least 0.95 of the rate of %j without a 429, if round trips vary by %d ms',
    async (usagePlan, variation) => {
      const calls = usagePlan.burst + Math.max(20, Math.min(40 * usagePlan.rate, 2000))
      for (const roundTrip of [60, 120]) {
        const outcome = await simulateFleet({
          plan: usagePlan,
          processes: [{ calls: Math.round(calls) }],
          roundTrip,
          variation: variation / 2 / roundTrip,
          seed: roundTrip,
        })
        expect(outcome).toMatchObject({ throttled: 0, lost: 0 })
        expect(outcome.minimum / outcome.elapsed).toBeGreaterThanOrEqual(0.95)
      }
    },
  )

  it('needs at most 1.02 of the shortest time', async () => {
    const outcomes = await simulate([{ calls: 120 }])
    expect(needlessOf(outcomes)).toBe(0)
    expect(timeOf(outcomes)).toBeLessThanOrEqual(1.02)
  })
})
