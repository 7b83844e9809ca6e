import { type Clock, monotonicClock } from '../clock.js'

interface ScheduledAction {
  readonly at: number
  readonly run: () => void
}

/** The longest delay of a Node.js timer, and one that doesn't use up the processor while a test's clock stands still. */
const [shortestDelayMs, longestDelayMs] = [20, 2 ** 31 - 1]

/**
 * Runs actions when the sandbox's clock reaches their time, such as the end of a report's processing. Due actions run before the next
 * call. A timer runs them if no call comes. It never keeps the process alive.
 */
export class Schedule {
  readonly #clock: Clock
  /** Ordered by time. */
  #actions: ScheduledAction[] = []
  #timer: { readonly timeout: NodeJS.Timeout; readonly dueAt: number } | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Runs an action after some seconds of the sandbox's clock. Actions with the same time run in the order in which they were added. */
  after(seconds: number, run: () => void): void {
    const at = this.#clock() + seconds * 1000
    const index = this.#actions.findIndex((each) => each.at > at)
    this.#actions.splice(index < 0 ? this.#actions.length : index, 0, { at, run })
    this.#setTimer()
  }

  /** Runs all actions that are due. An action can add others, which run too if they are due. */
  runDue(): void {
    while (this.#actions[0] && this.#actions[0].at <= this.#clock()) this.#actions.shift()?.run()
    this.#setTimer()
  }

  clear(): void {
    this.#actions = []
    this.#setTimer()
  }

  /**
   * Keeps a timer that is early enough, because a new one for each call would use memory. Node.js has a list of timers for each
   * duration, and keeps it until the duration is over, also without timers.
   */
  #setTimer(): void {
    const [next] = this.#actions
    if (!next) {
      this.#clearTimer()
      return
    }
    const delay = Math.min(Math.max(next.at - this.#clock(), shortestDelayMs), longestDelayMs)
    const dueAt = monotonicClock() + delay
    if (this.#timer && this.#timer.dueAt < dueAt + shortestDelayMs) return
    this.#clearTimer()
    const timeout = setTimeout(() => {
      this.#timer = undefined
      this.runDue()
    }, delay).unref()
    this.#timer = { timeout, dueAt }
  }

  #clearTimer(): void {
    clearTimeout(this.#timer?.timeout)
    this.#timer = undefined
  }
}
