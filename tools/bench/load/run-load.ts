import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../contender.js'
import type { Load, MemorySample, Outcome } from './load.js'

interface LoadContext {
  readonly session: Session
  /** Number of the first call. Loads must not repeat each other's calls. */
  readonly firstCall: number
  readonly sampleMemory: () => MemorySample
  /** Returns the number of unhandled errors so far. */
  readonly countUnhandled: () => number
}

/** Makes the calls of a load and counts their outcomes. */
export async function runLoad(load: Load, context: LoadContext): Promise<Outcome> {
  if (load.startAt !== undefined) await sleep(Math.max(0, load.startAt - Date.now()))
  const run = new Run(load, context)
  const unhandled = context.countUnhandled()
  const cpu = process.cpuUsage()
  await Promise.race([run.makeAllCalls(), run.stalled()])
  const { user, system } = process.cpuUsage(cpu)
  return { ...run.counts(), unhandled: context.countUnhandled() - unhandled, cpu: (user + system) / 1000 }
}

class Run {
  readonly #load: Load
  readonly #context: LoadContext
  readonly #samplePeriod: number
  readonly #errors: Record<string, number> = {}
  readonly #memory: MemorySample[] = []
  readonly #start = performance.now()
  #lastEnd = this.#start
  #stallTimer?: NodeJS.Timeout
  #made = 0
  #succeeded = 0
  #untyped = 0
  #ended = 0
  #slowest = 0

  constructor(load: Load, context: LoadContext) {
    this.#load = load
    this.#context = context
    this.#samplePeriod = load.memorySamples ? Math.floor(load.calls / load.memorySamples) : Number.POSITIVE_INFINITY
  }

  async makeAllCalls(): Promise<void> {
    await Promise.all(Array.from({ length: this.#load.atOnce }, () => this.#makeCalls()))
    clearInterval(this.#stallTimer)
  }

  /** Resolves if no call ends for `giveUpAfter` milliseconds. */
  stalled(): Promise<void> {
    const { giveUpAfter = 35_000 } = this.#load
    let ended = 0
    return new Promise((resolve) => {
      this.#stallTimer = setInterval(() => {
        if (this.#ended === ended) resolve(clearInterval(this.#stallTimer))
        ended = this.#ended
      }, giveUpAfter)
    })
  }

  /** One caller. */
  async #makeCalls(): Promise<void> {
    const { calls, duration = Number.POSITIVE_INFINITY, pauseAfterFailure } = this.#load
    while (this.#made < calls && performance.now() - this.#start < duration) {
      const hasSucceeded = await this.#makeCall(this.#made++)
      if (!hasSucceeded && pauseAfterFailure) await sleep(pauseAfterFailure)
    }
  }

  counts(): Omit<Outcome, 'unhandled' | 'cpu'> {
    return {
      made: this.#made,
      succeeded: this.#succeeded,
      errors: this.#errors,
      untyped: this.#untyped,
      unfinished: this.#made - this.#ended,
      elapsed: this.#lastEnd - this.#start,
      slowest: this.#slowest,
      memory: this.#memory,
    }
  }

  async #makeCall(index: number): Promise<boolean> {
    const { session, firstCall } = this.#context
    const { writeEvery } = this.#load
    const orderId = orderIdOf(firstCall + index)
    const start = performance.now()
    try {
      await (writeEvery && index % writeEvery === 0 ? session.confirmShipment(orderId) : session.getOrder(orderId))
      this.#succeeded += 1
      return true
    } catch (error) {
      this.#countError(error)
      return false
    } finally {
      this.#lastEnd = performance.now()
      this.#slowest = Math.max(this.#slowest, this.#lastEnd - start)
      this.#ended += 1
      if (this.#ended % this.#samplePeriod === 0) this.#memory.push(this.#context.sampleMemory())
    }
  }

  #countError(error: unknown): void {
    const code = this.#context.session.codeOf(error)
    if (code === undefined) this.#untyped += 1
    else this.#errors[code] = (this.#errors[code] ?? 0) + 1
  }
}

/** An order ID in Amazon's format. */
function orderIdOf(call: number): string {
  return `026-0000000-${String(call).padStart(7, '0')}`
}
