import type { Gateway } from './faulty-proxy.js'
import type { KeptRotator } from './restarting-rotator.js'
import type { SeenMessages } from './seen-messages.js'
import type { StoreUnderTrouble } from './faulty-stores.js'

/** What the faults of one rotation befall. */
export interface RotationScene {
  readonly rotator: KeptRotator
  /** Starts a second rotator. Resolves when it listens. */
  readonly startAnother: () => Promise<KeptRotator>
  readonly sqs: Gateway
  readonly spApi: Gateway
  readonly lwa: Gateway
  readonly store: StoreUnderTrouble
  readonly messages: QueueMessages
  /** The secret that this rotation has made; `undefined` as long as there is none. */
  readonly newSecret: () => string | undefined
}

export interface QueueMessages {
  readonly seen: SeenMessages
  /** How many of them had been seen when the rotation began. */
  readonly seenBefore: number
  readonly put: (body: string) => Promise<void>
}
