import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../contender.js'
import type { Load, MemorySample, Outcome } from './load.js'

/** What a load runs on. */
export interface Ground {
  readonly session: Session
  /** The number of the first call, so that no two loads make the same calls. */
  readonly firstCall: number
  readonly sampleMemory: () => MemorySample
  /** Failures so far that reached no caller. */
  readonly countUnhandled: () => number
}

/** Makes the calls of a load, and counts how they end. */
export async function runLoad(load: Load, ground: Ground): Promise<Outcome> {
  if (load.startAt !== undefined) await sleep(Math.max(0, load.startAt - Date.now()))
  const run = new Run(load, ground)
  const unhandled = ground.countUnhandled()
  const cpu = process.cpuUsage()
  await Promise.race([run.makeAllCalls(), run.untilStuck()])
  const { user, system } = process.cpuUsage(cpu)
  return { ...run.tally(), unhandled: ground.countUnhandled() - unhandled, cpu: (user + system) / 1000 }
}

class Run {
  readonly #load: Load
  readonly #ground: Ground
  readonly #samplePeriod: number
  readonly #errors: Record<string, number> = {}
  readonly #memory: MemorySample[] = []
  readonly #start = performance.now()
  #lastEnd = this.#start
  #watch?: NodeJS.Timeout
  #made = 0
  #answered = 0
  #untyped = 0
  #ended = 0
  #slowest = 0

  constructor(load: Load, ground: Ground) {
    this.#load = load
    this.#ground = ground
    this.#samplePeriod = load.memorySamples ? Math.floor(load.calls / load.memorySamples) : Number.POSITIVE_INFINITY
  }

  async makeAllCalls(): Promise<void> {
    await Promise.all(Array.from({ length: this.#load.atOnce }, () => this.#makeCalls()))
    clearInterval(this.#watch)
  }

  /** Resolves when no call has ended for a long time. */
  untilStuck(): Promise<void> {
    const { giveUpAfter = 35_000 } = this.#load
    let ended = 0
    return new Promise((resolve) => {
      this.#watch = setInterval(() => {
        if (this.#ended === ended) resolve(clearInterval(this.#watch))
        ended = this.#ended
      }, giveUpAfter)
    })
  }

  /** One caller. */
  async #makeCalls(): Promise<void> {
    const { calls, duration = Number.POSITIVE_INFINITY, pauseAfterFailure } = this.#load
    while (this.#made < calls && performance.now() - this.#start < duration) {
      const isAnswered = await this.#makeCall(this.#made++)
      if (!isAnswered && pauseAfterFailure) await sleep(pauseAfterFailure)
    }
  }

  tally(): Omit<Outcome, 'unhandled' | 'cpu'> {
    return {
      made: this.#made,
      answered: this.#answered,
      errors: this.#errors,
      untyped: this.#untyped,
      unfinished: this.#made - this.#ended,
      elapsed: this.#lastEnd - this.#start,
      slowest: this.#slowest,
      memory: this.#memory,
    }
  }

  async #makeCall(index: number): Promise<boolean> {
    const { session, firstCall } = this.#ground
    const { writeEvery } = this.#load
    const orderId = orderIdOf(firstCall + index)
    const start = performance.now()
    try {
      await (writeEvery && index % writeEvery === 0 ? session.confirmShipment(orderId) : session.getOrder(orderId))
      this.#answered += 1
      return true
    } catch (error) {
      this.#countError(error)
      return false
    } finally {
      this.#lastEnd = performance.now()
      this.#slowest = Math.max(this.#slowest, this.#lastEnd - start)
      this.#ended += 1
      if (this.#ended % this.#samplePeriod === 0) this.#memory.push(this.#ground.sampleMemory())
    }
  }

  #countError(error: unknown): void {
    const code = this.#ground.session.codeOf(error)
    if (code === undefined) this.#untyped += 1
    else this.#errors[code] = (this.#errors[code] ?? 0) + 1
  }
}

/** An order id of Amazon's shape. */
function orderIdOf(call: number): string {
  return `026-0000000-${String(call).padStart(7, '0')}`
}
