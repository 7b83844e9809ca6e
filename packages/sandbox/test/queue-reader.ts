import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs'

/** Receives the messages that the sandbox sent to a queue, as an application does. */
export class QueueReader {
  readonly #client: SQSClient
  readonly #url: string

  constructor(config: SQSClientConfig, url: string) {
    this.#client = new SQSClient(config)
    this.#url = url
  }

  /** Receives and deletes all messages. Returns them parsed, by type. Throws if two have the same type. */
  async receive(): Promise<ReadonlyMap<unknown, Record<string, unknown>>> {
    const messages = new Map<unknown, Record<string, unknown>>()
    for (const body of await this.#receiveBodies()) {
      const message: Record<string, unknown> = JSON.parse(body)
      if (messages.has(message.notificationType)) throw new Error(`Two messages ${String(message.notificationType)}`)
      messages.set(message.notificationType, message)
    }
    return messages
  }

  close(): void {
    this.#client.destroy()
  }

  async #receiveBodies(): Promise<string[]> {
    const bodies: string[] = []
    for (;;) {
      const command = new ReceiveMessageCommand({ QueueUrl: this.#url, MaxNumberOfMessages: 10 })
      const { Messages = [] } = await this.#client.send(command)
      if (Messages.length === 0) return bodies
      for (const { Body, ReceiptHandle } of Messages) {
        bodies.push(String(Body))
        await this.#client.send(new DeleteMessageCommand({ QueueUrl: this.#url, ReceiptHandle }))
      }
    }
  }
}
