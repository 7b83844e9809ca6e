import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** A process that counts up in a file which it shares with others. */
export class IncrementingProcess {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  /**
   * @param path The file.
   * @param times How often it counts up.
   * @param limit A command of the shell that limits what it may do. @default none
   */
  constructor(path: string, times: number, limit = 'true') {
    const packageRoot = join(__dirname, '..')
    const program = join(packageRoot, 'test', 'increment-attempts.ts')
    const command = `${limit} && exec "$0" --import tsx "$@"`
    this.#process = spawn('sh', ['-c', command, process.execPath, program, path, String(times)], {
      cwd: packageRoot,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(packageRoot, 'test', 'tsconfig.json') },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]()
  }

  /** The next line that it prints; `undefined` where it has ended instead. */
  async says(): Promise<string | undefined> {
    const { done, value } = await this.#lines.next()
    return done ? undefined : value
  }

  /** Lets it begin. */
  go(): void {
    this.#process.stdin.write('go\n')
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }
}
