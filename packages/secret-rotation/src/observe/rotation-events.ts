import type {
  RotationEvent,
  RotationEventType,
  RotationLevel,
  RotationNews,
  RotationObserver,
} from './rotation-event.js'

/** How much each event matters. */
const levels: Readonly<Record<RotationEventType, RotationLevel>> = {
  'notice-recorded': 'info',
  'request-recorded': 'info',
  'request-accepted': 'info',
  'secret-received': 'info',
  'secret-proved': 'info',
  'secret-stored': 'info',
  'secret-read-back': 'info',
  'secret-in-use': 'info',
  'message-deleted': 'info',
  'message-left-alone': 'warning',
  'message-outdated': 'info',
  'request-withheld': 'alarm',
  'request-refused': 'alarm',
  'request-unanswered': 'warning',
  'secret-overdue': 'alarm',
  'secret-refused': 'alarm',
  'secret-unproved': 'warning',
  'secret-dead': 'alarm',
  'store-failed': 'alarm',
  'queue-failed': 'alarm',
  'queue-recovered': 'info',
  'clock-differs': 'warning',
  'swap-failed': 'warning',
}

/** Tells the observers of a rotator what happens. What they throw disturbs nothing. */
export class RotationEvents {
  readonly #observers: readonly RotationObserver[]
  readonly #clientId: string
  readonly #now: () => number
  #hasReported = false

  /** @param now Milliseconds since 1970. */
  constructor(observers: readonly RotationObserver[], clientId: string, now: () => number) {
    this.#observers = observers
    this.#clientId = clientId
    this.#now = now
  }

  tell(news: RotationNews): void {
    const at = new Date(this.#now()).toISOString()
    const event: RotationEvent = { ...news, level: levels[news.type], clientId: this.#clientId, at }
    for (const observer of this.#observers) this.#inform(observer, event)
  }

  #inform(observer: RotationObserver, event: RotationEvent): void {
    try {
      // An async observer's rejection would end the process.
      Promise.resolve(observer(event)).catch(() => this.#report())
    } catch {
      this.#report()
    }
  }

  #report(): void {
    if (this.#hasReported) return
    this.#hasReported = true
    process.emitWarning('An observer of rotations failed. The rotation goes on, and it is told of it as before.', {
      type: 'SellingPartnerWarning',
      code: 'OBSERVER_FAILED',
    })
  }
}
