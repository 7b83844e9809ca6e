import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { KillPoint } from '../../integration/secret-rotation/rotator-task.js'

interface RunningProcess {
  readonly process: ChildProcess
  /** Resolves with the process's first message: the rotator listens to the queue. */
  readonly ready: Promise<unknown>
}

/** A rotator in its own process. The process is restarted each time it is killed. */
export class RestartingRotator {
  readonly #start: () => ChildProcess
  readonly #listener: (message: string) => void
  #running: RunningProcess
  #kills = 0
  #isStopping = false

  /** @param listener Receives the types of the rotator's events, and how its process exited. */
  constructor(start: () => ChildProcess, listener: (message: string) => void) {
    this.#start = start
    this.#listener = listener
    this.#running = this.#run()
  }

  /** How many times the process was killed. */
  get kills(): number {
    return this.#kills
  }

  /** Resolves when the rotator listens to the queue. */
  async ready(): Promise<void> {
    await this.#running.ready
  }

  /** Kills the process when it has executed a step for the given number of times. */
  killAt(point: KillPoint): void {
    this.#running.process.send(point)
  }

  /** Kills the process now. Resolves when the next process has been started. */
  async kill(): Promise<void> {
    const { process } = this.#running
    const exited = once(process, 'exit')
    process.kill('SIGKILL')
    await exited
  }

  /** Stops the rotator without a restart. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const { exitCode, signalCode } = this.#running.process
    if (exitCode === null && signalCode === null) await this.kill()
  }

  #run(): RunningProcess {
    const process = this.#start()
    process.on('message', (message) => this.#listener(String(message)))
    process.once('exit', (code, signal) => this.#handleExit(signal ?? `code ${code}`))
    return { process, ready: once(process, 'message') }
  }

  /** Does not restart a process that exited without being killed. That is a defect, and the rotation will not finish. */
  #handleExit(reason: string): void {
    this.#listener(`(exited with ${reason})`)
    if (this.#isStopping || reason !== 'SIGKILL') return
    this.#kills += 1
    this.#running = this.#run()
  }
}
