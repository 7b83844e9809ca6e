import { logLines, type RotationEvent, type RotationEventType } from '@selling-partner/secret-rotation'

/** How long something that a rotator does may take, in milliseconds. */
const patience = 10_000

/** What a rotator has told so far. */
export class EventLog {
  readonly #told = new Set<RotationEventType>()
  readonly #lines: string[] = []
  readonly #writeLine = logLines({ write: (line) => this.#lines.push(line) })
  /** Events that need somebody to look. */
  readonly alarms: RotationEvent[] = []

  note(event: RotationEvent): void {
    this.#told.add(event.type)
    this.#writeLine(event)
    if (event.level === 'alarm') this.alarms.push(event)
  }

  /** The log lines since the last time that they were asked for. */
  takeLines(): string[] {
    return this.#lines.splice(0)
  }

  /** Resolves when such an event has been told. */
  async until(type: RotationEventType): Promise<void> {
    const deadline = performance.now() + patience
    while (!this.#told.has(type)) {
      if (performance.now() > deadline) throw new Error(`${type} did not come about:\n${this.#lines.join('\n')}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
