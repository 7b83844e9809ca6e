import type { FaultKind } from './fault.js'

/** What a soak is told. */
export interface SoakOptions {
  readonly seed: number
  /** Where the client secret is kept. */
  readonly store: 'file' | 'secrets-manager'
}

/** What came of one rotation. */
export interface SoakedRotation {
  /** Those that befell something. */
  readonly faults: readonly FaultKind[]
  /** Whether the store did not hold the newest secret once all faults were over. */
  readonly isLost: boolean
  readonly seconds: number
  /** Where it has not come to an end: its faults, and what the rotators told. */
  readonly stuck?: string
}

/** What a soak came to. */
export interface SoakTotals {
  /** How often Amazon was asked for a new secret, and took it. */
  readonly requests: number
  /** The app's. */
  readonly calls: number
  /** Why calls of the app have failed. */
  readonly failures: readonly string[]
  /** How many the queue was left with. */
  readonly messages: number
}
