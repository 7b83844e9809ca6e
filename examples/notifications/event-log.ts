import { setTimeout as sleep } from 'node:timers/promises'
import { logLines, type NotificationEvent, type NotificationEventType } from '@selling-partner/notifications'

/** Milliseconds to wait for an event. */
const maxWaitMs = 30_000

/** Records the events of a listener. */
export class EventLog {
  readonly #types: NotificationEventType[] = []
  readonly #lines: string[] = []
  readonly #writeLine = logLines({ write: (line) => this.#lines.push(line) })

  record(event: NotificationEvent): void {
    this.#types.push(event.type)
    this.#writeLine(event)
  }

  /** The log lines since the last time they were read. */
  takeLines(): string[] {
    return this.#lines.splice(0)
  }

  /** Resolves when so many events of this type have occurred. */
  async until(type: NotificationEventType, count = 1): Promise<void> {
    const hasOccurred = () => this.#types.filter((each) => each === type).length >= count
    await until(hasOccurred, () => `${type}.\n${this.#lines.join('\n')}`)
  }
}

/**
 * Waits until a condition is true.
 * @param name Returns the condition's name for the error if it does not become true in time.
 */
export async function until(isTrue: () => boolean | Promise<boolean>, name: () => string): Promise<void> {
  const deadline = performance.now() + maxWaitMs
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Timed out waiting for ${name()}`)
    await sleep(20)
  }
}
