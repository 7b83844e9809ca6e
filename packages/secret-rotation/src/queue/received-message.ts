/** A message that was received and is hidden from others until its time is over. */
export interface ReceivedMessage {
  readonly id: string
  readonly body: string
  /** What it is deleted or put back by. */
  readonly receiptHandle: string
  /** How often it was received, this time included. */
  readonly receiveCount: number
}
