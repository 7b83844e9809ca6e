import { createHash } from 'node:crypto'
import { openPolicy } from '../open-policy.js'

/** The responses of SQS for one queue, as far as a rotator needs them. Messages stay visible until they are deleted. */
export class FakeQueue {
  readonly #bodies = new Map<string, string>()

  put(body: string): void {
    this.#bodies.set(`message-${this.#bodies.size + 1}`, body)
  }

  /** @param operation Such as `ReceiveMessage`. */
  respond(operation: string, request: { readonly ReceiptHandle?: string }): object {
    if (operation === 'GetQueueAttributes') return { Attributes: attributes }
    if (operation === 'ReceiveMessage') return { Messages: [...this.#bodies].map(toMessage) }
    if (operation === 'DeleteMessage') this.#bodies.delete(request.ReceiptHandle ?? '')
    return {}
  }
}

const attributes = {
  QueueArn: 'arn:aws:sqs:us-east-1:123456789012:secrets',
  Policy: openPolicy,
  MessageRetentionPeriod: '1209600',
}

/** The AWS SDK checks the digest. */
function toMessage([id, Body]: [string, string]): object {
  const MD5OfBody = createHash('md5').update(Body).digest('hex')
  return { MessageId: id, ReceiptHandle: id, Body, MD5OfBody, Attributes: { ApproximateReceiveCount: '1' } }
}
