/**
 * Counts the failures that a contender leaves to nobody: unhandled rejections and uncaught errors. Node ends a process on
 * the first of them; here the process goes on, so that the rest of the contender can be measured.
 */
export class UnhandledFailures {
  #count = 0

  constructor() {
    const note = () => {
      this.#count += 1
    }
    process.on('unhandledRejection', note)
    process.on('uncaughtException', note)
  }

  get count(): number {
    return this.#count
  }
}

/** What a reader should know of them; nothing where there are none. */
export function describeUnhandled(count: number): string {
  return count === 0 ? '' : `; ${count} unhandled failures, the first of which ends a process`
}
