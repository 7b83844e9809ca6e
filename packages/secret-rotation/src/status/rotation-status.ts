import type { QueueState } from '../queue/queue-state.js'

/** How a rotation stands: plain data for JSON, without a secret. Times are ISO 8601, by Amazon's clock. */
export interface RotationStatus {
  /** When this was found. */
  readonly at: string
  /** Left out where the store could not be read. */
  readonly clientId?: string
  /** The secret in use. Left out where the store has none, or could not be read. */
  readonly secret?: SecretStatus
  /** The secret before it. Left out where there is none. */
  readonly previous?: PreviousSecretStatus
  /** When the secret was replaced for the last time. Left out where that has not happened yet. */
  readonly lastRotation?: string
  /** What is to happen next. Left out where the store has no secret, or could not be read. */
  readonly next?: NextRotation
  /** The last time that Amazon was asked to replace the secret in use. Left out where it was not. */
  readonly request?: RequestStatus
  readonly queue: QueueStatus
  readonly store: StoreStatus
  /** Whole seconds by which the machine's clock is ahead of Amazon's, negative where it is behind. Left out where it is not known. */
  readonly clockDeviation?: number
  /** Whether there is nothing to be done. */
  readonly healthy: boolean
  /** What is wrong and what to do, one text each. */
  readonly problems: readonly string[]
}

export interface SecretStatus {
  /** Whole days since Amazon made it. Left out for one that did not come from a rotation. */
  readonly age?: number
  /** When Amazon made it. Left out for one that did not come from a rotation. */
  readonly issuedAt?: string
  /** When it stops to work. Left out where that is not known: Amazon's notice comes 90 days ahead. */
  readonly expiresAt?: string
  /** Whole days until then, negative where it is over. Left out where that is not known. */
  readonly daysLeft?: number
}

export interface PreviousSecretStatus {
  /** When it stops to work. Left out where Amazon has not said so. */
  readonly expiresAt?: string
  /** Whether that is over. */
  readonly expired: boolean
}

/**
 * What a rotator is to do next: nothing `until-notice`, as the expiry is not known; ask Amazon at a time that is `planned`; ask it
 * now, since that is `due`; or wait, since it is `under-way`.
 */
export interface NextRotation {
  readonly state: 'until-notice' | 'planned' | 'due' | 'under-way'
  /** When Amazon is asked, or should have been. Left out where the expiry is not known. */
  readonly at?: string
}

export interface RequestStatus {
  /** Which attempt at replacing this secret it is, from 1. */
  readonly attempt: number
  readonly askedAt: string
  /** Whether Amazon said no. */
  readonly refused: boolean
  /** Whether the new secret should have come by now. */
  readonly overdue: boolean
}

/** The queue's state, or why there is none. */
export type QueueStatus =
  | ({ readonly reachable: true } & QueueState)
  | { readonly reachable: false; readonly why: string }

/** Whether the store holds a secret, or why it cannot be read. */
export type StoreStatus = { readonly name: string } & (
  | { readonly readable: true; readonly empty: boolean }
  | { readonly readable: false; readonly why: string }
)
