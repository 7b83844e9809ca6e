import type { LocalSqsConfig } from '../../local-sqs/local-sqs.js'

/** What a rotator's process is told. */
export interface RotatorTask {
  readonly clientId: string
  /** The store, as `secretStoreFrom` takes it. */
  readonly store: string
  readonly queueUrl: string
  readonly sqs: LocalSqsConfig
  readonly lwaUrl: string
  readonly baseUrl: string
  /** Seconds. */
  readonly overdueAfter: number
  /** After which step it is killed, and after how many times that. It may be told later, in a message. Left out: it lives. */
  readonly killAt?: KillPoint
}

/** An event of the rotator, or what its auth is about to do or has done. */
export interface KillPoint {
  readonly step: string
  readonly times: number
}
