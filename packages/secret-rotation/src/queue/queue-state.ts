/** Whether a queue's access policy lets Amazon send to it. `conditional`: under conditions that cannot be judged from here. */
export type PolicyVerdict = 'allows' | 'conditional' | 'denies' | 'lacks'

/** What is to be known of the queue before a secret is sent to it. */
export interface QueueState {
  readonly arn: string
  readonly policy: PolicyVerdict
  /** Seconds for which a message is kept that nobody deletes. */
  readonly retention: number
  /** About how many messages there are, those that someone is just handling included. */
  readonly messages: number
  /** Amazon sends to standard queues only. */
  readonly isFifo: boolean
  /** The KMS key that messages are encrypted with: its policy has to let Amazon use it. Left out without one. */
  readonly kmsKey?: string
  /** After how many receptions a message is moved to which dead-letter queue. Left out without one. */
  readonly deadLetters?: { readonly queueArn: string; readonly maxReceiveCount: number }
}
