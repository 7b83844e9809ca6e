import { ObserverList } from '@selling-partner/notifications/internal'

/** Severity of an event. `alarm`: somebody must act. */
export type RotationLevel = 'info' | 'warning' | 'alarm'

/** Why a message was not handled. */
export type IgnoredReason = 'not-json' | 'other-type' | 'other-application' | 'malformed'

interface EventFacts {
  /** The expiry from Amazon's notice was stored. */
  readonly 'expiry-recorded': { readonly expiresAt: string; readonly reason?: string }
  /** The request for a new secret was written to the secret store, before it is sent. No other rotator sends one. */
  readonly 'request-recorded': { readonly attempt: number }
  /** Amazon accepted the request. The new secret comes through the queue. */
  readonly 'request-accepted': object
  /** A new secret arrived. */
  readonly 'secret-received': { readonly receiveCount?: number }
  /** LWA issued an access token for the new secret. */
  readonly 'secret-verified': object
  /** The new secret was written to the secret store. */
  readonly 'secret-stored': object
  /** The new secret was read back from the secret store. */
  readonly 'secret-read-back': { readonly expiresAt?: string; readonly previousExpiresAt?: string }
  /** The auth of this process uses the new secret. */
  readonly 'secret-in-use': object
  /** A message was handled and deleted. */
  readonly 'message-deleted': { readonly messageId: string }
  /** A message is for another application, or of an unknown type. It stays on the queue. */
  readonly 'message-ignored': { readonly messageId?: string; readonly reason: IgnoredReason }
  /** The secret store already holds a newer secret than the message, and it works. */
  readonly 'message-outdated': object
  /** The request was not sent, because Amazon could not deliver the new secret or the queue could not be inspected. `remedy`: what to do. */
  readonly 'request-blocked': { readonly error: unknown; readonly remedy: string }
  /** Amazon rejected the request, or it was not sent. `remedy`: what to do. */
  readonly 'request-rejected': { readonly error: unknown; readonly remedy: string }
  /** It is unknown whether Amazon accepted the request. The new secret may be on its way. */
  readonly 'request-unconfirmed': { readonly error: unknown }
  /** The requested secret did not arrive in time. It is requested again. */
  readonly 'secret-overdue': { readonly requestedAt: string; readonly attempt: number }
  /** LWA rejects the new secret. The message stays on the queue, and the old secret stays in use. */
  readonly 'secret-rejected': { readonly error: unknown }
  /** LWA could not verify a secret. The rotator tries again. */
  readonly 'secret-unverified': { readonly error: unknown }
  /** LWA rejects the secret in use. The rotator tries the secret of an older message instead. */
  readonly 'current-secret-rejected': object
  /** The secret store could not be read or written, or does not return what was written. Nothing was lost, and the rotator tries again. */
  readonly 'secret-store-failed': { readonly error: unknown }
  /** The queue could not be reached. */
  readonly 'queue-failed': { readonly error: unknown }
  /** The queue can be reached again. */
  readonly 'queue-recovered': object
  /** The machine's wall clock differs from Amazon's clock, which the rotator uses. `seconds`: how far it is ahead. */
  readonly 'clock-skewed': { readonly seconds: number }
  /** The new secret is stored, but the auth of this process could not reload it. It does so when LWA rejects the old one. */
  readonly 'reload-failed': { readonly error: unknown }
}

export type RotationEventType = keyof EventFacts

/** The type of an event and the facts of that type. */
export type RotationEventFacts = {
  [Type in RotationEventType]: { readonly type: Type } & EventFacts[Type]
}[RotationEventType]

/** Something that happened in a rotation. No event contains a secret. */
export type RotationEvent = RotationEventFacts & {
  readonly level: RotationLevel
  readonly clientId: string
  /** Time of the event by this machine's wall clock, in ISO 8601. */
  readonly at: string
}

/** A function that is called with each event. If it throws or rejects, the rotation continues. */
export type RotationObserver = (event: RotationEvent) => unknown

const levels: Readonly<Record<RotationEventType, RotationLevel>> = {
  'expiry-recorded': 'info',
  'request-recorded': 'info',
  'request-accepted': 'info',
  'secret-received': 'info',
  'secret-verified': 'info',
  'secret-stored': 'info',
  'secret-read-back': 'info',
  'secret-in-use': 'info',
  'message-deleted': 'info',
  'message-ignored': 'warning',
  'message-outdated': 'info',
  'request-blocked': 'alarm',
  'request-rejected': 'alarm',
  'request-unconfirmed': 'warning',
  'secret-overdue': 'alarm',
  'secret-rejected': 'alarm',
  'secret-unverified': 'warning',
  'current-secret-rejected': 'alarm',
  'secret-store-failed': 'alarm',
  'queue-failed': 'alarm',
  'queue-recovered': 'info',
  'clock-skewed': 'warning',
  'reload-failed': 'warning',
}

/** Passes the events of a rotator to its observers. An error of an observer does not affect the rotation. */
export class RotationObservers {
  readonly #observers: ObserverList<RotationEvent>
  readonly #clientId: string
  readonly #now: () => number

  /** @param now Returns milliseconds since 1970. */
  constructor(observers: readonly RotationObserver[], clientId: string, now: () => number) {
    this.#observers = new ObserverList(
      observers,
      'A rotation observer threw an error. The rotation is not affected, and the observer stays registered.',
    )
    this.#clientId = clientId
    this.#now = now
  }

  notify(facts: RotationEventFacts): void {
    const at = new Date(this.#now()).toISOString()
    this.#observers.notify({ ...facts, level: levels[facts.type], clientId: this.#clientId, at })
  }
}
