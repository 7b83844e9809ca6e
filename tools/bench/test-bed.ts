import { dirname } from 'node:path'
import type { Progress } from '../cli/progress.js'
import type { PackedPackage } from '../package-checks/pack-packages.js'
import type { Server, Settings } from './contender.js'
import type { WorkerCommands } from './load/worker.js'
import type { LoadedContender } from './load-contenders.js'
import { Child } from './child-process.js'
import type { BehaviourChoice, ServerCounts } from './server/behaviour.js'
import type { ServerCommands } from './server/main.js'

/** A process with one contender in it. */
export type Worker = Child<WorkerCommands>

export interface StageOptions {
  readonly contenders: readonly LoadedContender[]
  readonly packed: readonly PackedPackage[]
  /** Path of the certificate of the fake servers. */
  readonly certificate: string
  readonly isQuick: boolean
  /** What random faults follow from. */
  readonly seed: number
  readonly progress: Progress
}

/** What the measurements play on: the fake servers in one process, and the contenders each in its own. */
export class Stage {
  readonly contenders: readonly LoadedContender[]
  /** The packages of ours that the contenders use. */
  readonly packed: readonly PackedPackage[]
  /** Whether fewer rounds will do, for a first impression. */
  readonly isQuick: boolean
  /** What random faults follow from. */
  readonly seed: number
  readonly progress: Progress
  readonly #certificate: string
  readonly #amazon: Child<ServerCommands>
  readonly #children = new Set<{ stop(): Promise<void> }>()
  #server: Server = { http: '', https: '' }

  private constructor({ contenders, packed, certificate, isQuick, seed, progress }: StageOptions) {
    this.contenders = contenders
    this.packed = packed
    this.isQuick = isQuick
    this.seed = seed
    this.progress = progress
    this.#certificate = certificate
    this.#amazon = new Child(new URL('server/main.ts', import.meta.url), { certificate, args: [dirname(certificate)] })
    this.#children.add(this.#amazon)
  }

  static async open(options: StageOptions): Promise<Stage> {
    const stage = new Stage(options)
    stage.#server = await stage.#amazon.ask('listen')
    return stage
  }

  /** What the ratios are taken against. */
  get baseline(): LoadedContender {
    const baseline = this.contenders.find(({ role }) => role === 'baseline')
    if (baseline) return baseline
    throw new Error('No contender is the baseline')
  }

  /** Lets the fake servers behave in another way from now on, and count anew. */
  async become(choice: BehaviourChoice): Promise<void> {
    await this.#amazon.ask('become', choice)
  }

  /** What the fake servers counted since then. */
  counts(): Promise<ServerCounts & { readonly lwaRequests: number }> {
    return this.#amazon.ask('counts')
  }

  /** Runs `use` with a contender in a process of its own, and ends the process afterwards. */
  async withWorker<T>(
    contender: LoadedContender,
    settings: Omit<Settings, 'server'>,
    use: (worker: Worker) => Promise<T>,
  ): Promise<T> {
    const worker: Worker = new Child(new URL('load/worker.ts', import.meta.url), {
      certificate: this.#certificate,
      args: [contender.file],
    })
    this.#children.add(worker)
    try {
      await worker.ask('open', { ...settings, server: this.#server })
      return await use(worker)
    } finally {
      await worker.stop()
      this.#children.delete(worker)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#children].map((child) => child.stop()))
  }
}
