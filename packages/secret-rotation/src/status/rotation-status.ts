import type { QueueState } from '@selling-partner/notifications/internal'

/** The state of a rotation: plain data for JSON, without a secret. Times are ISO 8601, by Amazon's clock. */
export interface RotationStatus {
  /** Time of this status. */
  readonly at: string
  /** Absent if the secret store cannot be read. */
  readonly clientId?: string
  /** The secret in use. Absent if the secret store is empty or cannot be read. */
  readonly secret?: SecretStatus
  /** The previous secret. Absent if there is none. */
  readonly previous?: PreviousSecretStatus
  /** Time of the last rotation. Absent if there was none. */
  readonly lastRotation?: string
  /** The next step. Absent if the secret store is empty or cannot be read. */
  readonly next?: NextRotation
  /** The last request to replace the secret in use. Absent if there was none. */
  readonly request?: RequestStatus
  readonly queue: QueueStatus
  readonly secretStore: SecretStoreStatus
  /** Whole seconds by which the machine's clock is ahead of Amazon's clock. Negative if it is behind. Absent if unknown. */
  readonly clockSkewSeconds?: number
  /** Whether there are no problems. */
  readonly healthy: boolean
  /** Each problem with its remedy. */
  readonly problems: readonly string[]
}

export interface SecretStatus {
  /** Whole days since Amazon created it. Absent for a secret that did not come from a rotation. */
  readonly ageDays?: number
  /** When Amazon created it. Absent for a secret that did not come from a rotation. */
  readonly issuedAt?: string
  /** When it stops working. Absent if unknown: Amazon's notice comes 90 days ahead. */
  readonly expiresAt?: string
  /** Whole days until then. Negative if it has expired. Absent if unknown. */
  readonly daysLeft?: number
}

export interface PreviousSecretStatus {
  /** When it stops working. Absent if Amazon did not say. */
  readonly expiresAt?: string
  readonly expired: boolean
}

/**
 * The next step of the rotator. `waiting-for-notice`: the expiry is unknown. `planned`: it requests a new secret at `at`. `due`: it requests
 * one now. `in-progress`: it waits for the new secret.
 */
export interface NextRotation {
  readonly state: 'waiting-for-notice' | 'planned' | 'due' | 'in-progress'
  /** When the request is due. Absent if the expiry is unknown. */
  readonly at?: string
}

export interface RequestStatus {
  /** Number of the attempt to replace this secret, from 1. */
  readonly attempt: number
  readonly requestedAt: string
  /** Whether Amazon rejected the request, or it was not sent. */
  readonly rejected: boolean
  /** Whether the new secret should have arrived by now. */
  readonly overdue: boolean
}

/** The queue's state, or why it is unknown. */
export type QueueStatus =
  | ({ readonly reachable: true } & Omit<QueueState, 'accessPolicy'>)
  | { readonly reachable: false; readonly reason: string }

/** Whether the secret store holds a secret, or why it cannot be read. */
export type SecretStoreStatus = { readonly name: string } & (
  | { readonly readable: true; readonly empty: boolean }
  | { readonly readable: false; readonly reason: string }
)
