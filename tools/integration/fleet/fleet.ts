import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { AuthOptions, RequestOptions } from '@selling-partner/auth'
import type { SharedRedisOptions } from '@selling-partner/redis'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Processes that share one Redis. */
export class Fleet {
  readonly #members: Member[] = []

  /** Starts processes, and waits until each is ready. */
  async muster(count: number, task: MemberTask): Promise<void> {
    const members = Array.from({ length: count }, () => new Member(task))
    this.#members.push(...members)
    await Promise.all(members.map((member) => member.ready))
  }

  /** Has all make their calls. */
  start(): void {
    for (const member of this.#members) member.start()
  }

  /** Kills one in the middle of what it does. */
  async kill(index: number): Promise<void> {
    await this.#members[index]?.kill()
  }

  /** How the calls of all have ended so far. */
  get ends(): string[] {
    return this.#members.flatMap(({ ends }) => ends)
  }

  /** Waits until so many calls have ended. */
  async ended(count: number): Promise<void> {
    while (this.ends.length < count) await Promise.race(this.#members.map((member) => member.nextEnd()))
  }

  /** Waits until every process has come to its own end. */
  async finish(): Promise<string[]> {
    await Promise.all(this.#members.map((member) => member.exited))
    return this.ends
  }

  /** Leaves no process behind, whatever the test came to. */
  async disband(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.kill()))
  }
}

class Member {
  readonly ends: string[] = []
  readonly ready: Promise<void>
  readonly exited: Promise<unknown>
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #listeners = new Set<() => void>()
  #isGone = false

  constructor(task: MemberTask) {
    this.#process = spawn(process.execPath, ['--import', 'tsx', `${folder}member.ts`, JSON.stringify(task)], {
      env: { ...process.env, TSX_TSCONFIG_PATH: `${folder}tsconfig.json` },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.exited = once(this.#process, 'exit').then(() => {
      this.#isGone = true
      this.#tell()
    })
    this.ready = new Promise((resolve, reject) => {
      createInterface({ input: this.#process.stdout }).on('line', (line) => {
        const { event }: MemberReport = JSON.parse(line)
        if (event === 'ready') resolve()
        else this.ends.push(event)
        this.#tell()
      })
      void this.exited.then(() => reject(new Error('A process of the fleet ended before it was ready')))
    })
  }

  start(): void {
    this.#process.stdin.write('go\n')
  }

  /** Resolves when another call has ended; never, once the process is gone. */
  nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#isGone) this.#listeners.add(resolve)
    })
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.exited
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
    this.#listeners.clear()
  }
}

/** What one process of a fleet is to do. */
export interface MemberTask {
  readonly redis: Omit<SharedRedisOptions, 'client'>
  readonly auth: AuthOptions
  readonly baseUrl: string
  /** How many calls it makes, all at once. */
  readonly calls: number
  readonly options?: RequestOptions
}

/** What it tells: that it is ready, and then for each call `answered` or the code of the error that it ended with. */
export interface MemberReport {
  readonly event: string
}
