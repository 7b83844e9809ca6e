import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface RedisServerOptions {
  /** Password that clients need. @default none */
  readonly password?: string
  /** Port of the server. @default a free one */
  readonly port?: number
  /** Further settings, as on the command line. @default none */
  readonly settings?: readonly string[]
}

/**
 * Returns the path of the server program: the one in the environment variable REDIS_SERVER, else `redis-server` or `valkey-server`
 * on the PATH. Returns `undefined` if there is none.
 */
export function redisServerBinary(): string | undefined {
  const { REDIS_SERVER: chosen, PATH = '' } = process.env
  if (chosen) return isExecutable(chosen) ? chosen : undefined
  const folders = PATH.split(delimiter)
  return ['redis-server', 'valkey-server']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Redis server for one test, without persistence. It can be killed, restarted at the same port, and paused. */
export class RedisServer {
  readonly port: number
  readonly #password: string | undefined
  readonly #settings: readonly string[]
  #process?: ChildProcess

  private constructor(port: number, { password, settings = [] }: RedisServerOptions) {
    this.port = port
    this.#password = password
    this.#settings = settings
  }

  static async start(options: RedisServerOptions = {}): Promise<RedisServer> {
    const server = new RedisServer(options.port ?? (await freePort()), options)
    await server.start()
    return server
  }

  /** The URL, without the password. */
  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Starts or restarts the server, without data. Resolves when it accepts connections. */
  async start(): Promise<void> {
    const binary = redisServerBinary()
    if (!binary) throw new Error('No server program found. Install redis-server, or set REDIS_SERVER to its path.')
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
      // Another server may have left a file, which may be in a newer format.
      '--dbfilename',
      `redis-${this.port}.rdb`,
    ]
    const password = this.#password === undefined ? [] : ['--requirepass', this.#password]
    const child = spawn(binary, [...settings, ...password, ...this.#settings], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = child
    await untilItPrints(child, 'Ready to accept connections')
  }

  /** Kills the server, as a crash would. */
  async kill(): Promise<void> {
    const child = this.#process
    this.#process = undefined
    if (!child || child.exitCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** Stops the server from responding. The operating system still accepts connections for it. */
  async pause(): Promise<void> {
    this.#process?.kill('SIGSTOP')
    while (!this.#isStopped()) await new Promise(setImmediate)
  }

  /** Resumes the server, which then responds to the commands that have arrived in the meantime. */
  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  /** Without /proc, the process counts as stopped as soon as the signal is sent. */
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
  if (address === null || typeof address === 'string') throw new Error('The operating system returned no free port.')
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
    child.once('exit', () => reject(new Error(`redis-server exited: ${printed.trim().split('\n').at(-1)}`)))
  })
}
