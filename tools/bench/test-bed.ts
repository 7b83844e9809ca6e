import { dirname } from 'node:path'
import type { Progress } from '../cli/progress.js'
import type { PackedPackage } from '../package-checks/pack-packages.js'
import { ChildProcess } from './child-process.js'
import type { LoadedContender, Server, Settings } from './contender.js'
import type { WorkerCommands } from './load/worker.js'
import type { Row } from './report/report.js'
import type { BehaviourChoice, ServerCounts } from './server/behaviour.js'
import type { ServerCommands } from './server/main.js'

export interface Measurement {
  /** The name on the command line. */
  readonly name: string
  /** A short description for the help. */
  readonly title: string
  run(testBed: TestBed): Promise<readonly Row[]>
}

/** A process that runs one contender. */
export type Worker = ChildProcess<WorkerCommands>

interface TestBedOptions {
  readonly contenders: readonly LoadedContender[]
  /** Our packages, as npm would publish them. */
  readonly packed: readonly PackedPackage[]
  /** Path of the fake servers' certificate. */
  readonly certificate: string
  /** Whether to run fewer and shorter rounds. */
  readonly isQuick: boolean
  /** Seed of the random faults. */
  readonly seed: number
  readonly progress: Progress
}

/** The environment of all measurements: one process with the fake servers, and one process per contender. */
export class TestBed {
  readonly contenders: readonly LoadedContender[]
  readonly packed: readonly PackedPackage[]
  readonly isQuick: boolean
  readonly seed: number
  readonly progress: Progress
  /** Path of the fake servers' certificate, which the processes of the contenders trust. */
  readonly certificate: string
  readonly #amazon: ChildProcess<ServerCommands>
  readonly #processes = new Set<{ stop(): Promise<void> }>()
  #server: Server = { http: '', https: '' }

  private constructor({ contenders, packed, certificate, isQuick, seed, progress }: TestBedOptions) {
    this.contenders = contenders
    this.packed = packed
    this.isQuick = isQuick
    this.seed = seed
    this.progress = progress
    this.certificate = certificate
    const file = new URL('server/main.ts', import.meta.url)
    this.#amazon = new ChildProcess(file, { certificate, args: [dirname(certificate)] })
    this.#processes.add(this.#amazon)
  }

  static async open(options: TestBedOptions): Promise<TestBed> {
    const testBed = new TestBed(options)
    testBed.#server = await testBed.#amazon.call('listen')
    return testBed
  }

  /** The contender that the others are compared with. */
  get baseline(): LoadedContender {
    const baseline = this.contenders.find(({ role }) => role === 'baseline')
    if (baseline) return baseline
    throw new Error('No contender has the role baseline.')
  }

  /** The contender that the goals apply to. */
  get subject(): LoadedContender {
    const subject = this.contenders.find(({ role }) => role === 'subject')
    if (subject) return subject
    throw new Error('No contender has the role subject.')
  }

  /** Changes how the fake servers behave, and resets their counts. */
  async setBehaviour(choice: BehaviourChoice): Promise<void> {
    await this.#amazon.call('setBehaviour', choice)
  }

  /** The counts of the fake servers since the last `setBehaviour`. */
  counts(): Promise<ServerCounts & { readonly lwaRequests: number }> {
    return this.#amazon.call('counts')
  }

  /** Runs `use` with a contender in its own process, and stops the process afterwards. */
  async withWorker<T>(
    contender: LoadedContender,
    settings: Omit<Settings, 'server'>,
    use: (worker: Worker) => Promise<T>,
  ): Promise<T> {
    const worker: Worker = new ChildProcess(new URL('load/worker.ts', import.meta.url), {
      certificate: this.certificate,
      args: [contender.file],
    })
    this.#processes.add(worker)
    try {
      await worker.call('open', { ...settings, server: this.#server })
      return await use(worker)
    } finally {
      await worker.stop()
      this.#processes.delete(worker)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes].map((process) => process.stop()))
  }
}
