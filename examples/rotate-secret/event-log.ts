import { logLines, type RotationEvent, type RotationEventType } from '@selling-partner/secret-rotation'

/** Milliseconds to wait for an event. */
const eventTimeoutMs = 10_000

/** The events of a rotator. */
export class EventLog {
  readonly #seen = new Set<RotationEventType>()
  readonly #lines: string[] = []
  readonly #writeLine = logLines({ write: (line) => this.#lines.push(line) })
  /** Events that need a person's attention. */
  readonly alarms: RotationEvent[] = []

  note(event: RotationEvent): void {
    this.#seen.add(event.type)
    this.#writeLine(event)
    if (event.level === 'alarm') this.alarms.push(event)
  }

  /** Returns the log lines since the last call of this method. */
  takeLines(): string[] {
    return this.#lines.splice(0)
  }

  /** Resolves when an event of this type has occurred. */
  async until(type: RotationEventType): Promise<void> {
    const deadline = performance.now() + eventTimeoutMs
    while (!this.#seen.has(type)) {
      if (performance.now() > deadline)
        throw new Error(`The event ${type} did not occur in time.\n${this.#lines.join('\n')}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
