import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { AuthOptions, RequestOptions } from '@selling-partner/auth'
import type { SharedRedisOptions } from '@selling-partner/redis'

/** The task of one process. */
export interface MemberTask {
  readonly redis: Omit<SharedRedisOptions, 'client'>
  readonly auth: AuthOptions
  readonly baseUrl: string
  /** Number of calls. All start at the same time. */
  readonly calls: number
  readonly options?: RequestOptions
}

/** A line of output: `ready`, and then for each call `succeeded` or the code of its error. */
export interface MemberReport {
  readonly event: string
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Processes that share one Redis. */
export class Fleet {
  readonly #members: Member[] = []

  /** Starts processes. Resolves when all are ready. */
  async start(count: number, task: MemberTask): Promise<void> {
    const members = Array.from({ length: count }, () => new Member(task))
    this.#members.push(...members)
    await Promise.all(members.map((member) => member.ready))
  }

  /** Lets all processes make their calls. */
  makeCalls(): void {
    for (const member of this.#members) member.makeCalls()
  }

  async kill(index: number): Promise<void> {
    await this.#members[index]?.kill()
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.kill()))
  }

  /** The outcomes of all calls so far. */
  get outcomes(): string[] {
    return this.#members.flatMap(({ outcomes }) => outcomes)
  }

  /** Resolves when this number of calls has ended. */
  async untilEnded(count: number): Promise<void> {
    while (this.outcomes.length < count) await Promise.race(this.#members.map((member) => member.nextOutcome()))
  }

  /** Resolves with all outcomes when all processes have exited. */
  async untilFinished(): Promise<string[]> {
    await Promise.all(this.#members.map((member) => member.exited))
    return this.outcomes
  }
}

class Member {
  readonly outcomes: string[] = []
  readonly ready: Promise<void>
  readonly exited: Promise<unknown>
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #listeners = new Set<() => void>()
  #hasExited = false

  constructor(task: MemberTask) {
    this.#process = spawn(process.execPath, ['--import', 'tsx', `${folder}member.ts`, JSON.stringify(task)], {
      env: { ...process.env, TSX_TSCONFIG_PATH: `${folder}tsconfig.json` },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.exited = once(this.#process, 'exit').then(() => {
      this.#hasExited = true
      this.#notify()
    })
    this.ready = new Promise((resolve, reject) => {
      createInterface({ input: this.#process.stdout }).on('line', (line) => {
        const { event }: MemberReport = JSON.parse(line)
        if (event === 'ready') resolve()
        else this.outcomes.push(event)
        this.#notify()
      })
      void this.exited.then(() => reject(new Error('A process exited before it was ready.')))
    })
  }

  makeCalls(): void {
    this.#process.stdin.write('go\n')
  }

  /** Resolves when another call has ended. Never resolves if the process has exited. */
  nextOutcome(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#hasExited) this.#listeners.add(resolve)
    })
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.exited
  }

  #notify(): void {
    for (const listener of this.#listeners) listener()
    this.#listeners.clear()
  }
}
