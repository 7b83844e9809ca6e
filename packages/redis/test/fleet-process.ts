import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { AuthOptions } from '@selling-partner/auth'
import type { SharedRedisOptions } from '../src/options.js'

/** Options of a member. They must be serializable as JSON. */
export interface MemberOptions {
  readonly redis: SharedRedisOptions
  readonly auth: AuthOptions
}

/** A process that shares its access token with other processes. */
export class FleetProcess {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  /** @param packageRoot Path of this package. */
  constructor(packageRoot: string, options: MemberOptions) {
    const program = join(packageRoot, 'test', 'fleet-member.ts')
    this.#process = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
      cwd: packageRoot,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(packageRoot, 'test', 'tsconfig.json') },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#lines = createInterface(this.#process.stdout)[Symbol.asyncIterator]()
  }

  /** Returns the next line that the process prints, or `undefined` if it has exited. */
  async nextLine(): Promise<string | undefined> {
    const { done, value } = await this.#lines.next()
    return done ? undefined : value
  }

  /** Makes the process request its token. */
  fetchToken(): void {
    this.#process.stdin.write('go\n')
  }

  /** Resolves with the exit code after the process has exited. */
  async exitCode(): Promise<number | null> {
    const { exitCode } = this.#process
    return exitCode ?? once(this.#process, 'exit').then(([code]) => code)
  }

  /** Kills the process, as a crash would. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.kill('SIGKILL')
    await once(this.#process, 'exit')
  }
}
