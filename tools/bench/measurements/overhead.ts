import { InputFault } from '../../cli/input-fault.js'
import type { LoadedContender, Transport } from '../contender.js'
import { failedCalls, type Outcome } from '../load/load.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed, Worker } from '../test-bed.js'
import { unlimitedPlan } from '../test-data.js'
import { median, medianRatio } from './median.js'

const goalRatio = 0.6

/** Calls before the first round, so that the compiler has optimized the code of every contender. */
const warmUp = 3000

const loads = [
  { name: '1 call at a time', atOnce: 1 },
  { name: '16 calls at a time', atOnce: 16 },
] as const

/** The CPU time of a call that does not wait, compared with the same call through bare axios. */
export const overhead: Measurement = {
  name: 'overhead',
  title: 'CPU time of a call',
  async run(testBed) {
    await testBed.setBehaviour({ kind: 'steady' })
    const rows: Row[] = []
    for (const transport of ['http', 'https'] as const) rows.push(...(await measure(transport, testBed)))
    return rows
  },
}

async function measure(transport: Transport, testBed: TestBed): Promise<readonly Row[]> {
  const contenders = testBed.contenders.filter(({ transports }) => transports.includes(transport))
  testBed.progress.step(`Overhead over ${transport}: ${contenders.map(({ name }) => name).join(', ')}`)
  return withWorkers(testBed, contenders, transport, [], async (workers) => {
    const rows: Row[] = []
    for (const { name, atOnce } of loads) {
      const rounds = await measureRounds(testBed, workers, atOnce)
      const measurement = `Overhead, ${transport}, ${name}`
      const isKeyFigure = transport === 'https' && atOnce === 1
      rows.push(...contenders.map((contender) => toRow(measurement, contender, testBed, rounds, isKeyFigure)))
    }
    return rows
  })
}

/** Keeps the processes of all contenders running at the same time, so that their rounds can alternate. */
function withWorkers<T>(
  testBed: TestBed,
  [contender, ...rest]: readonly LoadedContender[],
  transport: Transport,
  opened: readonly (readonly [LoadedContender, Worker])[],
  use: (workers: ReadonlyMap<LoadedContender, Worker>) => Promise<T>,
): Promise<T> {
  if (!contender) return use(new Map(opened))
  return testBed.withWorker(contender, { transport, plan: unlimitedPlan }, (worker) =>
    withWorkers(testBed, rest, transport, [...opened, [contender, worker]], use),
  )
}

type Rounds = ReadonlyMap<LoadedContender, readonly Outcome[]>

async function measureRounds(
  testBed: TestBed,
  workers: ReadonlyMap<LoadedContender, Worker>,
  atOnce: number,
): Promise<Rounds> {
  const [rounds, calls] = testBed.isQuick ? [5, 600] : [11, 1100]
  const outcomes = new Map([...workers.keys()].map((contender) => [contender, [] as Outcome[]]))
  for (const [contender, worker] of workers) {
    requireSuccess(contender, await worker.call('run', { calls: warmUp, atOnce }))
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [contender, worker] of workers) {
      // Reopens connections that closed during the other contenders' rounds. This must not count.
      await worker.call('run', { calls: 2 * atOnce, atOnce })
      outcomes.get(contender)?.push(await worker.call('run', { calls, atOnce }))
    }
    testBed.progress.advance(round, rounds)
  }
  return outcomes
}

/** A contender whose calls fail here is set up incorrectly, and its CPU time would mean nothing. */
function requireSuccess({ label }: LoadedContender, outcome: Outcome): void {
  const failed = failedCalls(outcome)
  if (failed === 0) return
  const codes = Object.keys(outcome.errors).join(', ') || 'no code'
  throw new InputFault(
    label,
    `${failed} of ${outcome.made} calls failed (${codes})`,
    'Correct its file in tools/bench/contenders',
  )
}

function toRow(
  measurement: string,
  contender: LoadedContender,
  testBed: TestBed,
  rounds: Rounds,
  isKeyFigure: boolean,
): Row {
  const outcomes = rounds.get(contender) ?? []
  const cpu = outcomes.map((outcome) => outcome.cpu / outcome.made)
  const baseline = (rounds.get(testBed.baseline) ?? []).map((outcome) => outcome.cpu / outcome.made)
  const figures = {
    callsPerSecond: median(outcomes.map(({ made, elapsed }) => (made / elapsed) * 1000)),
    cpuPerCall: median(cpu),
    ratio: medianRatio(cpu, baseline),
    failed: outcomes.reduce((sum, outcome) => sum + failedCalls(outcome), 0),
  }
  const { callsPerSecond, cpuPerCall, ratio, failed } = figures
  const [time, comparison] = [`${cpuPerCall.toFixed(3)} ms`, `${ratio.toFixed(2)} times bare axios`]
  const failures = failed === 0 ? '' : `; ${failed} failed`
  return {
    measurement,
    contender: contender.label,
    result: `${time} of CPU per call, ${comparison}; ${Math.round(callsPerSecond)} calls/s${failures}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: { text: `at most ${goalRatio} times bare axios`, isReached: ratio <= goalRatio && failed === 0 },
      ...(isKeyFigure && {
        keyFigures: [{ name: 'CPU time of a call over HTTPS', result: `${time}, ${comparison}` }],
      }),
    }),
  }
}
