import { setTimeout as sleep } from 'node:timers/promises'
import { logLines, type NotificationEvent, type NotificationEventType } from '@selling-partner/notifications'

/** Longest wait for an event. */
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
    const deadline = performance.now() + maxWaitMs
    while (this.#types.filter((each) => each === type).length < count) {
      if (performance.now() > deadline) throw new Error(`Timed out waiting for ${type}.\n${this.#lines.join('\n')}`)
      await sleep(20)
    }
  }
}
