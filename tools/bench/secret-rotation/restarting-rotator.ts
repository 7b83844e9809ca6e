import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { KillPoint } from '../../integration/secret-rotation/rotator-task.js'

/** A rotator's process as it runs now. */
interface Running {
  readonly process: ChildProcess
  /** Resolves when it has said the first word: it listens. */
  readonly ready: Promise<unknown>
}

/** A rotator in a process of its own that is started again whenever it was killed. */
export class KeptRotator {
  readonly #start: () => ChildProcess
  readonly #tell: (news: string) => void
  #running: Running
  #kills = 0
  #isKept = true

  /** @param tell Is given the types of the rotator's events, and how its process has ended. */
  constructor(start: () => ChildProcess, tell: (news: string) => void) {
    this.#start = start
    this.#tell = tell
    this.#running = this.#begin()
  }

  /** How often it was killed. */
  get kills(): number {
    return this.#kills
  }

  /** Resolves when it listens. */
  async ready(): Promise<void> {
    await this.#running.ready
  }

  /** Has it killed as soon as it has done a step so many times. */
  killAt(point: KillPoint): void {
    this.#running.process.send(point)
  }

  /** Kills it now. Resolves when the next one has been started. */
  async kill(): Promise<void> {
    const { process } = this.#running
    const ended = once(process, 'exit')
    process.kill('SIGKILL')
    await ended
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.#isKept = false
    const { exitCode, signalCode } = this.#running.process
    if (exitCode === null && signalCode === null) await this.kill()
  }

  #begin(): Running {
    const process = this.#start()
    process.on('message', (news) => this.#tell(String(news)))
    process.once('exit', (code, signal) => this.#after(signal ?? `code ${code}`))
    return { process, ready: once(process, 'message') }
  }

  /** One that has ended by itself stays ended: that is a fault of its own, and shows as a rotation without an end. */
  #after(end: string): void {
    this.#tell(`(ended with ${end})`)
    if (!this.#isKept || end !== 'SIGKILL') return
    this.#kills += 1
    this.#running = this.#begin()
  }
}
