import type { Message } from '@aws-sdk/client-sqs'
import type { ReceivedMessage } from './received-message.js'

/** A message as SQS gives it; none where it lacks what SQS always gives. */
export function receivedMessageFrom({ MessageId, Body, ReceiptHandle, Attributes }: Message): ReceivedMessage[] {
  if (MessageId === undefined || Body === undefined || ReceiptHandle === undefined) return []
  const receiveCount = Number(Attributes?.ApproximateReceiveCount ?? 1)
  return [{ id: MessageId, body: Body, receiptHandle: ReceiptHandle, receiveCount }]
}
