import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { startProgram } from './run-program.js'

/** A process that increments a counter in a shared file. */
export class IncrementingProcess {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  /**
   * @param path The file.
   * @param times Number of increments.
   * @param setUp A shell command that sets a limit or a variable for the process. @default none
   */
  constructor(path: string, times: number, setUp = 'true') {
    this.#process = startProgram('increment-attempts.ts', [path, String(times)], setUp)
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]()
  }

  /** The next line of output. `undefined` if the process has ended. */
  async says(): Promise<string | undefined> {
    const { done, value } = await this.#lines.next()
    return done ? undefined : value
  }

  /** Starts the increments. */
  go(): void {
    this.#process.stdin.write('go\n')
  }

  /** Kills it, like a crash. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }
}
