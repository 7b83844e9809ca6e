import type { NotificationEvent, NotificationEventType } from '../src/handling/notification-events.js'

/** Records the events of a listener. */
export class EventRecorder {
  readonly events: NotificationEvent[] = []
  #waiting: (() => void)[] = []

  readonly observe = (event: NotificationEvent): void => {
    this.events.push(event)
    for (const wake of this.#waiting.splice(0)) wake()
  }

  of<Type extends NotificationEventType>(type: Type): Extract<NotificationEvent, { type: Type }>[] {
    const isOfType = (event: NotificationEvent): event is Extract<NotificationEvent, { type: Type }> =>
      event.type === type
    return this.events.filter(isOfType)
  }

  /** Resolves when so many events of a type have occurred. */
  async until<Type extends NotificationEventType>(
    type: Type,
    count = 1,
  ): Promise<Extract<NotificationEvent, { type: Type }>[]> {
    while (this.of(type).length < count) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
      })
    }
    return this.of(type)
  }
}
