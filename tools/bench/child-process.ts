import { fork, type ChildProcess as NodeProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The functions that a parent process can call in a child process. Arguments and results are JSON. */
export type Commands = Readonly<Record<string, (argument: never) => Promise<unknown>>>

interface Request {
  readonly id: number
  readonly command: string
  readonly argument: unknown
}

interface Response {
  readonly id: number
  readonly result?: unknown
  /** Why there is no result. */
  readonly error?: string
}

/** In a child process: runs the commands that the parent process calls, and exits with the parent process. */
export function serveCommands(commands: Commands): void {
  process.on('message', async ({ id, command, argument }: Request) => {
    process.send?.({ id, ...(await outcomeOf(commands[command], argument)) } satisfies Response)
  })
  process.once('disconnect', () => process.exit())
}

async function outcomeOf(run: Commands[string] | undefined, argument: unknown): Promise<Omit<Response, 'id'>> {
  try {
    return { result: await run?.(argument as never) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Lets a child process run TypeScript. */
const loader = ['--import', import.meta.resolve('tsx')]

/** Requests within this machine must not use a proxy. */
const unproxied = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)))

interface ChildProcessOptions {
  readonly args?: readonly string[]
  /** Path of a certificate that the process trusts in addition to the known authorities. @default none */
  readonly certificate?: string
  /** Environment variables to add to those of this process. @default none */
  readonly environment?: Readonly<Record<string, string>>
}

interface PendingCall {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** In the parent process: a child process whose commands can be called. */
export class ChildProcess<C extends Commands> {
  readonly #process: NodeProcess
  readonly #pending = new Map<number, PendingCall>()
  #calls = 0
  #stderr = ''

  /** @param file A module that calls `serveCommands`. */
  constructor(file: URL, { args = [], certificate, environment = {} }: ChildProcessOptions) {
    this.#process = fork(fileURLToPath(file), [...args], {
      execArgv: [...loader, '--expose-gc'],
      env: { ...unproxied, ...environment, NODE_EXTRA_CA_CERTS: certificate, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    // Some contenders print many warnings. The output is needed only if the process exits.
    this.#process.stderr?.on('data', (text: Buffer) => {
      this.#stderr = `${this.#stderr}${text}`.slice(-2000)
    })
    this.#process.on('message', (response: Response) => this.#settle(response))
    this.#process.once('exit', (code, signal) => {
      this.#rejectAll(`${file.pathname} exited with ${signal ?? code}.\n${this.#stderr}`)
    })
  }

  /** Runs a command in the child process. */
  call<K extends keyof C & string>(command: K, ...[argument]: Parameters<C[K]>): Promise<Awaited<ReturnType<C[K]>>> {
    const id = this.#calls++
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as PendingCall['resolve'], reject })
      this.#process.send({ id, command, argument } satisfies Request, (error) => {
        if (error) this.#settle({ id, error: error.message })
      })
    })
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }

  #settle({ id, result, error }: Response): void {
    const call = this.#pending.get(id)
    this.#pending.delete(id)
    if (error === undefined) call?.resolve(result)
    else call?.reject(new Error(error))
  }

  #rejectAll(error: string): void {
    for (const id of [...this.#pending.keys()]) this.#settle({ id, error })
  }
}
