import { InputFault } from '../../cli/input-fault.js'
import type { Transport } from '../contender.js'
import { lostOf, type Outcome } from '../load/load.js'
import type { LoadedContender } from '../load-contenders.js'
import { median, medianRatio } from './median.js'
import type { Row } from '../report/row.js'
import type { Stage, Worker } from '../test-bed.js'
import { unlimitedPlan } from '../unlimited-plan.js'
import type { Measurement } from './measurement.js'

const mostOfBaseline = 0.7

/** How a round is made: one call after the other, or several callers at once. */
const manners = [
  { name: 'sequential', atOnce: 1 },
  { name: '16 at once', atOnce: 16 },
] as const

/** The processor time of a call that nothing holds up, beside the same call through bare axios. */
export const overhead: Measurement = {
  name: 'overhead',
  title: 'Processor time of a call',
  async run(stage) {
    await stage.become({ kind: 'steady' })
    const rows: Row[] = []
    for (const transport of ['http', 'https'] as const) rows.push(...(await measureOver(transport, stage)))
    return rows
  },
}

async function measureOver(transport: Transport, stage: Stage): Promise<readonly Row[]> {
  const contenders = stage.contenders.filter(({ transports }) => transports.includes(transport))
  stage.progress.step(`Overhead over ${transport}: ${contenders.map(({ name }) => name).join(', ')}`)
  return withWorkers(stage, contenders, transport, [], async (workers) => {
    const rows: Row[] = []
    for (const { name, atOnce } of manners) {
      const rounds = await measureRounds(stage, workers, atOnce)
      rows.push(...contenders.map((contender) => toRow(`Overhead, ${transport}, ${name}`, contender, stage, rounds)))
    }
    return rows
  })
}

/** All contenders live at the same time, so that their rounds can take turns. */
function withWorkers<T>(
  stage: Stage,
  [contender, ...further]: readonly LoadedContender[],
  transport: Transport,
  opened: readonly (readonly [LoadedContender, Worker])[],
  use: (workers: ReadonlyMap<LoadedContender, Worker>) => Promise<T>,
): Promise<T> {
  if (!contender) return use(new Map(opened))
  return stage.withWorker(contender, { transport, plan: unlimitedPlan }, (worker) =>
    withWorkers(stage, further, transport, [...opened, [contender, worker]], use),
  )
}

type Rounds = ReadonlyMap<LoadedContender, readonly Outcome[]>

async function measureRounds(
  stage: Stage,
  workers: ReadonlyMap<LoadedContender, Worker>,
  atOnce: number,
): Promise<Rounds> {
  const [rounds, calls] = stage.isQuick ? [5, 300] : [11, 600]
  const outcomes = new Map([...workers.keys()].map((contender) => [contender, [] as Outcome[]]))
  for (const [contender, worker] of workers) requireAnswers(contender, await worker.ask('run', { calls, atOnce }))
  for (let round = 1; round <= rounds; round++) {
    for (const [contender, worker] of workers) {
      // Connections that were closed while others had their turn are opened before anything is counted.
      await worker.ask('run', { calls: 2 * atOnce, atOnce })
      outcomes.get(contender)?.push(await worker.ask('run', { calls, atOnce }))
    }
    stage.progress.advance(round, rounds)
  }
  return outcomes
}

/** Whoever fails here is set up wrongly, and would be compared by calls that it did not make. */
function requireAnswers({ label }: LoadedContender, outcome: Outcome): void {
  const lost = lostOf(outcome)
  if (lost === 0) return
  const codes = Object.keys(outcome.errors).join(', ') || 'no code'
  throw new InputFault(
    label,
    `${lost} of ${outcome.made} calls failed (${codes})`,
    'mend its file in tools/bench/contenders',
  )
}

function toRow(measurement: string, contender: LoadedContender, stage: Stage, rounds: Rounds): Row {
  const outcomes = rounds.get(contender) ?? []
  const cpu = outcomes.map((outcome) => outcome.cpu / outcome.made)
  const baseline = (rounds.get(stage.baseline) ?? []).map((outcome) => outcome.cpu / outcome.made)
  const figures = {
    callsPerSecond: median(outcomes.map(({ made, elapsed }) => (made / elapsed) * 1000)),
    cpuPerCall: median(cpu),
    ratio: medianRatio(cpu, baseline),
    lost: outcomes.reduce((sum, outcome) => sum + lostOf(outcome), 0),
  }
  return {
    measurement,
    contender: contender.label,
    measured: describe(figures),
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${mostOfBaseline} times bare axios`,
        isReached: figures.ratio <= mostOfBaseline && figures.lost === 0,
      },
    }),
  }
}

function describe({
  callsPerSecond,
  cpuPerCall,
  ratio,
  lost,
}: Record<'callsPerSecond' | 'cpuPerCall' | 'ratio' | 'lost', number>): string {
  const figures = `${cpuPerCall.toFixed(3)} ms of processor a call, ${ratio.toFixed(2)} times bare axios; ${Math.round(callsPerSecond)} calls/s`
  return lost === 0 ? figures : `${figures}; ${lost} calls lost`
}
