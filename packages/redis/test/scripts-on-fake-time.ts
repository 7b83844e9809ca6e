import { SharedStoreError } from '@selling-partner/auth'
import type { LuaScript, ScriptRunner } from '../src/connection/redis-connection.js'

interface FakeTimeOptions {
  /** Sends a command to a real Redis. */
  readonly send: (...command: string[]) => Promise<unknown>
  /** Returns the delay of a request or of a reply, in milliseconds of fake time. */
  readonly delay: () => number
  /** Whether Redis is unavailable. @default it is available */
  readonly isDown?: () => boolean
}

const readsClock = "redis.call('TIME')"

/** Wall clock time of Redis when the fake clock is 0, in milliseconds. Fractions round as they do on a real server. */
const epoch = 1_800_000_000_000

/** Commands that a real Redis currently runs, for all limiters of a test. */
const running = new Set<Promise<unknown>>()

/**
 * The connection of one process. A real Redis runs the real scripts, but the scripts read the time from the test's fake clock.
 * Requests and replies take fake time.
 */
export class ScriptsOnFakeTime implements ScriptRunner {
  readonly #options: FakeTimeOptions
  constructor(options: FakeTimeOptions) {
    this.#options = options
  }

  get isAvailable(): boolean {
    return !this.#options.isDown?.()
  }

  async run({ source }: LuaScript, keys: readonly string[], args: readonly string[] = []): Promise<unknown> {
    const { send, delay } = this.#options
    await pass(delay())
    if (!this.isAvailable) throw new SharedStoreError('ECONNREFUSED', "Can't connect to Redis.")
    const parts = source.split(readsClock)
    if (parts.length !== 2) throw new Error('The script does not read the time exactly once.')
    const now = epoch + performance.now()
    const seconds = Math.floor(now / 1000)
    const time = [seconds, Math.round((now - seconds * 1000) * 1000)].map(String)
    const command = send(
      'EVAL',
      parts.join('{ ARGV[#ARGV - 1], ARGV[#ARGV] }'),
      `${keys.length}`,
      ...keys,
      ...args,
      ...time,
    )
    running.add(command)
    const reply = await command.finally(() => running.delete(command))
    await pass(delay())
    return reply
  }
}

async function pass(milliseconds: number): Promise<void> {
  // A fake timer counts whole milliseconds.
  const whole = Math.floor(milliseconds)
  if (whole > 0) await new Promise((resolve) => setTimeout(resolve, whole))
}

/** Resolves when all promise callbacks have run, and a real Redis has replied to all commands. */
export async function settle(): Promise<void> {
  do {
    await Promise.allSettled(running)
    await new Promise(setImmediate)
  } while (running.size > 0)
}
