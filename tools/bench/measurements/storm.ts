import type { LoadedContender } from '../contender.js'
import { describeUnhandled, type MemorySample, type Outcome } from '../load/load.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed, Worker } from '../test-bed.js'

const plan = { rate: 500, burst: 500 }
const timeout = 250
const deadline = 30_000
/** MiB. */
const goalGrowth = 2
const memorySamples = 20
const atOnce = 64

/** A server that resets connections, returns 503 and 429, and does not respond, for reads and writes alike. */
export const storm: Measurement = {
  name: 'storm',
  title: 'Failures of every kind',
  async run(testBed) {
    const rows: Row[] = []
    for (const contender of testBed.contenders) rows.push(await measure(contender, testBed))
    return rows
  },
}

async function measure(contender: LoadedContender, testBed: TestBed): Promise<Row> {
  const calls = testBed.isQuick ? 2000 : 10_000
  const measurement = `Storm of failures: ${calls} calls, half of them writes`
  testBed.progress.step(`${measurement}: ${contender.name}`)
  await testBed.setBehaviour({ kind: 'steady' })
  const [transport] = contender.transports
  const outcome = await testBed.withWorker(contender, { transport, plan, timeout, deadline }, async (worker) => {
    await openConnections(worker)
    await testBed.setBehaviour({ kind: 'stormy' })
    return worker.call('run', { calls, atOnce, writeEvery: 2, memorySamples })
  })
  const { requests, repeatedWrites } = await testBed.counts()
  const growth = memoryGrowth(outcome.memory)
  const figures = {
    ...countsOf(outcome),
    requests,
    repeatedWrites,
    heapGrowth: growth.heap,
    residentGrowth: growth.resident,
  }
  return {
    measurement,
    contender: contender.label,
    result: describe(figures, outcome),
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `each call ends before its deadline, each error has a code, no repeated write, heap growth at most ${goalGrowth} MiB`,
        isReached: isReached(figures),
      },
    }),
  }
}

/**
 * Opens the connections in small groups before the storm. On a small machine, 64 TLS handshakes at once take longer than
 * the timeout, and all calls would fail.
 */
async function openConnections(worker: Worker): Promise<void> {
  for (let callers = 4; callers <= atOnce; callers *= 2) {
    await worker.call('run', { calls: 8 * callers, atOnce: callers })
  }
}

/** MiB. */
/** MiB. */
interface MemoryGrowth {
  readonly heap: number
  /** Growth of the whole process. */
  readonly resident: number
}

/**
 * Compares the memory at the end with the memory after the first fifth of the run, when all code has been compiled.
 *
 * @param samples Taken at regular intervals during the run.
 */
export function memoryGrowth(samples: readonly MemorySample[]): MemoryGrowth {
  const early = samples[Math.ceil(samples.length / 5) - 1]
  const late = samples.at(-1)
  if (!early || !late) return { heap: Number.NaN, resident: Number.NaN }
  return { heap: (late.heap - early.heap) / 2 ** 20, resident: (late.resident - early.resident) / 2 ** 20 }
}

type Counts = Pick<Outcome, 'made' | 'succeeded' | 'untyped' | 'unfinished' | 'unhandled' | 'slowest' | 'elapsed'>

type Figures = Counts & {
  readonly requests: number
  readonly repeatedWrites: number
  /** MiB. */
  readonly heapGrowth: number
  readonly residentGrowth: number
}

function countsOf({ made, succeeded, untyped, unfinished, unhandled, slowest, elapsed }: Outcome): Counts {
  return { made, succeeded, untyped, unfinished, unhandled, slowest, elapsed }
}

function isReached({ untyped, unfinished, unhandled, slowest, repeatedWrites, heapGrowth }: Figures): boolean {
  const isInTime = unfinished === 0 && slowest <= deadline
  return isInTime && untyped + unhandled === 0 && repeatedWrites === 0 && heapGrowth <= goalGrowth
}

function describe(figures: Figures, { errors }: Outcome): string {
  const { made, succeeded, untyped, unfinished, slowest, elapsed } = figures
  const { requests, repeatedWrites, heapGrowth, residentGrowth, unhandled } = figures
  const outcomes = { ...errors, 'without a code': untyped, unfinished }
  const failures = Object.entries(outcomes)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${count} ${outcome}`)
  return [
    `${made} calls: ${[`${succeeded} succeeded`, ...failures].join(', ')}`,
    `${requests} requests, ${repeatedWrites} repeated writes`,
    `${(elapsed / 1000).toFixed(1)} s, longest call ${(slowest / 1000).toFixed(1)} s`,
    `${describeGrowth({ heap: heapGrowth, resident: residentGrowth })}${describeUnhandled(unhandled)}`,
  ].join('; ')
}

/** Text about the growth for the table. */
export function describeGrowth({ heap, resident }: MemoryGrowth): string {
  return `heap ${signed(heap)} MiB, process ${signed(resident)} MiB`
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
