/** A message of SQS, as Lambda hands it on. */
export interface SqsEventRecord {
  readonly messageId: string
  readonly body: string
  /** `aws:sqs` */
  readonly eventSource: string
}

/** What Lambda passes for a batch of messages. */
export interface SqsEvent {
  readonly Records: readonly SqsEventRecord[]
}

/** What the function is started with: messages, or anything else, such as the event of a schedule. */
export type LambdaEvent = SqsEvent | object
