import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answer, Commands, Question } from './processes/serve-commands.js'

/** What runs TypeScript in a process of its own. */
const loader = ['--import', import.meta.resolve('tsx')]

/** Connections inside this machine go through no proxy. */
const unproxied = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)))

export interface ChildOptions {
  readonly args?: readonly string[]
  /** What the process trusts beside the known authorities. @default nothing */
  readonly certificate?: string
  /** What it finds in its environment beside what this process does. */
  readonly environment?: Readonly<Record<string, string>>
}

interface Asked {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** A process of the bench's own, which is asked to do something and answers. */
export class Child<C extends Commands> {
  readonly #process: ChildProcess
  readonly #asked = new Map<number, Asked>()
  #questions = 0
  #printed = ''

  /** @param file A module that calls `serveCommands`. */
  constructor(file: URL, { args = [], certificate, environment = {} }: ChildOptions) {
    this.#process = fork(fileURLToPath(file), [...args], {
      execArgv: [...loader, '--expose-gc'],
      env: { ...unproxied, ...environment, NODE_EXTRA_CA_CERTS: certificate, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    // Peers warn a lot; it matters only where the process dies of it.
    this.#process.stderr?.on('data', (text: Buffer) => {
      this.#printed = `${this.#printed}${text}`.slice(-2000)
    })
    this.#process.on('message', (answer: Answer) => this.#settle(answer))
    this.#process.once('exit', (code, signal) => {
      this.#failAll(`${file.pathname} ended with ${signal ?? code}\n${this.#printed}`)
    })
  }

  ask<K extends keyof C & string>(command: K, ...[argument]: Parameters<C[K]>): Promise<Awaited<ReturnType<C[K]>>> {
    const id = this.#questions++
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve: resolve as Asked['resolve'], reject })
      this.#process.send({ id, command, argument } satisfies Question, (error) => {
        if (error) this.#settle({ id, fault: error.message })
      })
    })
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }

  #settle({ id, result, fault }: Answer): void {
    const asked = this.#asked.get(id)
    this.#asked.delete(id)
    if (fault === undefined) asked?.resolve(result)
    else asked?.reject(new Error(fault))
  }

  #failAll(fault: string): void {
    for (const id of [...this.#asked.keys()]) this.#settle({ id, fault })
  }
}
