import { logLines, type RotationEvent, type RotationEventType } from '@selling-partner/secret-rotation'

/** Longest wait for an event. */
const maxWaitMs = 10_000

/** Records the events of a rotator. */
export class EventLog {
  readonly #types = new Set<RotationEventType>()
  readonly #lines: string[] = []
  readonly #writeLine = logLines({ write: (line) => this.#lines.push(line) })
  /** Events that somebody must act on. */
  readonly alarms: RotationEvent[] = []

  record(event: RotationEvent): void {
    this.#types.add(event.type)
    this.#writeLine(event)
    if (event.level === 'alarm') this.alarms.push(event)
  }

  /** The log lines since the last time they were read. */
  takeLines(): string[] {
    return this.#lines.splice(0)
  }

  /** Resolves when an event of this type has occurred. */
  async until(type: RotationEventType): Promise<void> {
    const deadline = performance.now() + maxWaitMs
    while (!this.#types.has(type)) {
      if (performance.now() > deadline) throw new Error(`Timed out waiting for ${type}.\n${this.#lines.join('\n')}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
