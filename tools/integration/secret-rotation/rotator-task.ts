import type { LocalSqsConfig } from '../../local-sqs/local-sqs.js'

/** The options of a rotator's process. */
export interface RotatorTask {
  readonly clientId: string
  /** Name of the secret store, for `secretStoreFrom`. */
  readonly store: string
  readonly queueUrl: string
  readonly sqs: LocalSqsConfig
  readonly lwaUrl: string
  readonly baseUrl: string
  readonly overdueAfterSeconds: number
  /** When to kill the process. A message can set it later. Absent: never. */
  readonly killAt?: KillPoint
}

/** An event of the rotator or of its auth. */
export interface KillPoint {
  readonly step: string
  readonly times: number
}
