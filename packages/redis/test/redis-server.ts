import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface RedisServerOptions {
  /** What clients must say to be let in. @default none */
  readonly password?: string
}

/** Where the `redis-server` on the PATH is; `undefined` where there is none. */
export function redisServerBinary(): string | undefined {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'))
  return candidates.find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Redis of a test's own, which keeps nothing on disk: it can be killed, started again at the same port, and paused. */
export class RedisServer {
  readonly port: number
  readonly #password: string | undefined
  #process?: ChildProcess

  private constructor(port: number, password: string | undefined) {
    this.port = port
    this.#password = password
  }

  static async start({ password }: RedisServerOptions = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), password)
    await server.start()
    return server
  }

  /** Without the password. */
  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Starts it (again): it knows nothing of what was before. Resolves when it takes connections. */
  async start(): Promise<void> {
    const binary = redisServerBinary()
    if (!binary) throw new Error('There is no redis-server on the PATH')
    const settings = [
      '--port',
      `${this.port}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      tmpdir(),
    ]
    const password = this.#password === undefined ? [] : ['--requirepass', this.#password]
    const child = spawn(binary, [...settings, ...password], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = child
    await untilItPrints(child, 'Ready to accept connections')
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    const child = this.#process
    this.#process = undefined
    if (!child || child.exitCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** From now on it answers nobody; the system goes on taking connections for it. */
  async pause(): Promise<void> {
    this.#process?.kill('SIGSTOP')
    while (!this.#isStopped()) await new Promise(setImmediate)
  }

  /** It goes on, and answers what has come in the meantime. */
  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  /** Where the system does not tell, the signal is taken for heeded. */
  #isStopped(): boolean {
    const status = `/proc/${this.#process?.pid}/status`
    return !existsSync(status) || /^State:\s+[Tt]/m.test(readFileSync(status, 'utf8'))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The system names no free port')
  return address.port
}

function untilItPrints(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk) => {
      printed += chunk
      if (printed.includes(text)) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`redis-server ended: ${printed.trim().split('\n').at(-1)}`)))
  })
}
