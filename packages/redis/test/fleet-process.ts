import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { AuthOptions } from '@selling-partner/auth'
import type { SharedRedisOptions } from '../src/options.js'

/** What a member is made of, as far as it can be written as JSON. */
export interface MemberOptions {
  readonly redis: SharedRedisOptions
  readonly auth: AuthOptions
}

/** A process that shares its access token with others. */
export class FleetProcess {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  /** @param packageRoot The folder of this package. */
  constructor(packageRoot: string, options: MemberOptions) {
    const program = join(packageRoot, 'test', 'fleet-member.ts')
    this.#process = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
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

  /** Lets it ask for its token. */
  go(): void {
    this.#process.stdin.write('go\n')
  }

  /** Its exit code, once it has ended. */
  async end(): Promise<number | null> {
    const { exitCode } = this.#process
    return exitCode ?? once(this.#process, 'exit').then(([code]) => code)
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.kill('SIGKILL')
    await once(this.#process, 'exit')
  }
}
