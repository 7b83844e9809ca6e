import type { Outcome } from '../load/load.js'
import { describeUnhandled } from '../load/unhandled-failures.js'
import type { LoadedContender } from '../load-contenders.js'
import type { Row } from '../report/row.js'
import type { Stage, Worker } from '../test-bed.js'
import type { Measurement } from './measurement.js'
import { memoryGrowth } from './memory-growth.js'

const plan = { rate: 500, burst: 500 }
const timeout = 250
const deadline = 30_000
/** MiB. */
const mostGrowth = 2
const memorySamples = 20
const atOnce = 64

/** A server that resets, refuses, throttles and hangs, for reads and writes alike. */
export const storm: Measurement = {
  name: 'storm',
  title: 'A storm of failures',
  async run(stage) {
    const rows: Row[] = []
    for (const contender of stage.contenders) rows.push(await measure(contender, stage))
    return rows
  },
}

async function measure(contender: LoadedContender, stage: Stage): Promise<Row> {
  const calls = stage.isQuick ? 2000 : 10_000
  const measurement = `Storm: ${calls} calls, half of them writes`
  stage.progress.step(`${measurement}: ${contender.name}`)
  await stage.become({ kind: 'steady' })
  const [transport] = contender.transports
  const outcome = await stage.withWorker(contender, { transport, plan, timeout, deadline }, async (worker) => {
    await connect(worker)
    await stage.become({ kind: 'stormy' })
    return worker.ask('run', { calls, atOnce, writeEvery: 2, memorySamples })
  })
  const { requests, repeatedWrites } = await stage.counts()
  const growth = memoryGrowth(outcome.memory)
  const grown = { heapGrowth: growth.heap, residentGrowth: growth.resident }
  const figures = { ...countsOf(outcome), requests, repeatedWrites, ...grown }
  return {
    measurement,
    contender: contender.label,
    measured: describe(figures, outcome),
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `every call ends in time and with a type, no write twice, memory flat (at most ${mostGrowth} MiB more)`,
        isReached: isReached(figures),
      },
    }),
  }
}

/**
 * Opens the connections a few at a time, before the storm: so many TLS handshakes at once would take longer than the timeout
 * on a small machine, and every call would end with that.
 */
async function connect(worker: Worker): Promise<void> {
  for (let callers = 4; callers <= atOnce; callers *= 2) {
    await worker.ask('run', { calls: 8 * callers, atOnce: callers })
  }
}

interface Counts {
  readonly made: number
  readonly answered: number
  readonly untyped: number
  readonly unfinished: number
  readonly unhandled: number
  /** Milliseconds. */
  readonly slowest: number
  readonly elapsed: number
}

type Figures = Counts & {
  readonly requests: number
  readonly repeatedWrites: number
  /** MiB. */
  readonly heapGrowth: number
  readonly residentGrowth: number
}

function countsOf({ made, answered, untyped, unfinished, unhandled, slowest, elapsed }: Outcome): Counts {
  return { made, answered, untyped, unfinished, unhandled, slowest, elapsed }
}

function isReached({ untyped, unfinished, unhandled, slowest, repeatedWrites, heapGrowth }: Figures): boolean {
  const isInTime = unfinished === 0 && slowest <= deadline
  return isInTime && untyped + unhandled === 0 && repeatedWrites === 0 && heapGrowth <= mostGrowth
}

function describe(figures: Figures, { errors }: Outcome): string {
  const {
    made,
    answered,
    untyped,
    unfinished,
    slowest,
    elapsed,
    requests,
    repeatedWrites,
    heapGrowth,
    residentGrowth,
  } = figures
  const ends = { ...errors, 'without a code': untyped, unfinished }
  const failures = Object.entries(ends)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([end, count]) => `${count} ${end}`)
  return [
    `of ${made} calls ${[`${answered} answered`, ...failures].join(', ')}`,
    `${requests} requests, ${repeatedWrites} writes sent again`,
    `${(elapsed / 1000).toFixed(1)} s, the longest call ${(slowest / 1000).toFixed(1)} s`,
    `heap ${signed(heapGrowth)} MiB, process ${signed(residentGrowth)} MiB${describeUnhandled(figures.unhandled)}`,
  ].join('; ')
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
