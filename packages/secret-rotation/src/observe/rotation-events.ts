/** How much an event matters: `alarm` needs somebody to look. */
export type RotationLevel = 'info' | 'warning' | 'alarm'

interface EventFacts {
  /** Amazon told when the secret in use expires, and the store knows it. */
  readonly 'notice-recorded': { readonly expiresAt: string; readonly reason?: string }
  /** The store says that Amazon is about to be asked: nobody else will ask. */
  readonly 'request-recorded': { readonly attempt: number }
  /** Amazon took the request: the new secret comes through the queue. */
  readonly 'request-accepted': object
  /** The new secret has come. */
  readonly 'secret-received': { readonly receiveCount?: number }
  /** LWA gave an access token for the new secret. */
  readonly 'secret-proved': object
  /** The store was given the new secret. */
  readonly 'secret-stored': object
  /** The store gave the new secret back. */
  readonly 'secret-read-back': { readonly expiresAt?: string; readonly previousExpiresAt?: string }
  /** The auth of this process uses the new secret. */
  readonly 'secret-in-use': object
  /** A message was done with and is deleted. */
  readonly 'message-deleted': { readonly messageId: string }
  /** A message is left where it is: it is not this application's, or none that a rotator knows. */
  readonly 'message-left-alone': { readonly messageId?: string; readonly why: LeftAlone }
  /** A message was overtaken by what the store holds. */
  readonly 'message-outdated': { readonly messageId?: string }
  /** Amazon was not asked, since the new secret could not arrive: `remedy` is what to do. */
  readonly 'request-withheld': { readonly error: unknown; readonly remedy: string }
  /** Amazon said no: `remedy` is what to do. */
  readonly 'request-refused': { readonly error: unknown; readonly remedy: string }
  /** Whether Amazon took the request is not known: the new secret may be on its way. */
  readonly 'request-unanswered': { readonly error: unknown }
  /** Amazon was asked, and the new secret has not come in time. */
  readonly 'secret-overdue': { readonly askedAt: string; readonly attempt: number }
  /** LWA refuses the new secret: the message stays on the queue, and the old secret in use. */
  readonly 'secret-refused': { readonly error: unknown }
  /** LWA could not be asked whether it takes the new secret: it will be asked again. */
  readonly 'secret-unproved': { readonly error: unknown }
  /** The secret in use has expired, or LWA refuses it while the message's works: it is replaced by that. */
  readonly 'secret-dead': object
  /** The store could not be read or written. Nothing was lost: it is tried again. */
  readonly 'store-failed': { readonly error: unknown }
  /** The queue could not be reached. */
  readonly 'queue-failed': { readonly error: unknown }
  /** The queue can be reached again. */
  readonly 'queue-recovered': object
  /** The machine's clock differs from Amazon's, which is gone by. `seconds` is how much it is ahead. */
  readonly 'clock-differs': { readonly seconds: number }
  /** The auth of this process could not take over the new secret at once: it will when LWA refuses the old one. */
  readonly 'swap-failed': { readonly error: unknown }
}

export type LeftAlone = 'not-json' | 'other-type' | 'other-application' | 'malformed'

export type RotationEventType = keyof EventFacts

/** What a rotator tells of: its type, and the facts of that type. */
export type RotationNews = {
  [Type in RotationEventType]: { readonly type: Type } & EventFacts[Type]
}[RotationEventType]

/** What happened. No event holds a secret. */
export type RotationEvent = RotationNews & {
  readonly level: RotationLevel
  readonly clientId: string
  /** When, by this machine's clock, in ISO 8601. */
  readonly at: string
}

/** Is told what happens. One that throws or rejects disturbs nothing. */
export type RotationObserver = (event: RotationEvent) => unknown

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
