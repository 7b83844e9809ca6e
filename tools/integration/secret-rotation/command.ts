import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../../packages/secret-rotation/src/cli.ts', import.meta.url))
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url))

/** The result of a command. */
export interface CommandOutcome {
  /** The exit code, or the signal that ended the process. */
  readonly code: number | NodeJS.Signals
  readonly out: string
  readonly err: string
}

/** The command line in a separate process, as a user starts it. */
export class Command {
  /** Resolves when the process has ended. */
  readonly outcome: Promise<CommandOutcome>
  readonly #process: ChildProcessWithoutNullStreams
  #out = ''
  #err = ''

  /**
   * @param environment The environment of the process, in addition to the variables of Node.
   * @param input Standard input.
   */
  constructor(args: readonly string[], environment: Record<string, string>, input = '') {
    this.#process = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
      env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: tsconfig, ...environment },
    })
    this.#process.stdout.on('data', (chunk) => {
      this.#out += chunk
    })
    this.#process.stderr.on('data', (chunk) => {
      this.#err += chunk
    })
    this.#process.stdin.end(input)
    this.outcome = this.#ended()
  }

  /** Standard error so far: the log. */
  get log(): string {
    return this.#err
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal)
  }

  async #ended(): Promise<CommandOutcome> {
    await once(this.#process, 'close')
    const { exitCode, signalCode } = this.#process
    return { code: signalCode ?? exitCode ?? Number.NaN, out: this.#out, err: this.#err }
  }
}
