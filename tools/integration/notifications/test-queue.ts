import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { AwsClient } from '@selling-partner/notifications'
import type { LocalSqs } from '../../local-sqs/local-sqs.js'

let queues = 0

/** A queue of the emulator, with the AWS client. */
export class TestQueue {
  readonly url: string
  readonly client: SQSClient
  /** The names of the commands that `recordingClient` has sent successfully. */
  readonly commands: string[] = []
  #waiting: (() => void)[] = []

  private constructor(client: SQSClient, url: string) {
    this.client = client
    this.url = url
  }

  static async create(sqs: LocalSqs, Attributes: Record<string, string> = {}): Promise<TestQueue> {
    const client = new SQSClient({ ...sqs.config, maxAttempts: 1 })
    queues += 1
    const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: `queue-${queues}`, Attributes }))
    return new TestQueue(client, String(QueueUrl))
  }

  /** A queue whose messages move to `deadLetters` after so many receives. */
  static async withRedrive(sqs: LocalSqs, deadLetters: TestQueue, maxReceiveCount: number): Promise<TestQueue> {
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: await deadLetters.arn(), maxReceiveCount })
    return TestQueue.create(sqs, { RedrivePolicy })
  }

  async arn(): Promise<string> {
    return (await this.#attributes()).QueueArn ?? ''
  }

  /** Sends a message. An object is sent as JSON. */
  async send(body: unknown): Promise<void> {
    const MessageBody = typeof body === 'string' ? body : JSON.stringify(body)
    await this.client.send(new SendMessageCommand({ QueueUrl: this.url, MessageBody }))
  }

  /** Receives messages as another consumer, and neither deletes them nor puts them back. */
  async receive({ visibilityTimeout = 1, waitSeconds = 0 } = {}): Promise<string[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: this.url,
      VisibilityTimeout: visibilityTimeout,
      WaitTimeSeconds: waitSeconds,
      MaxNumberOfMessages: 10,
    })
    const { Messages = [] } = await this.client.send(command)
    return Messages.map(({ Body }) => Body ?? '')
  }

  /** Number of messages, including those that are being handled. */
  async count(): Promise<number> {
    const attributes = await this.#attributes()
    return (
      Number(attributes.ApproximateNumberOfMessages ?? 0) +
      Number(attributes.ApproximateNumberOfMessagesNotVisible ?? 0)
    )
  }

  /** The client, which records its commands. */
  get recordingClient(): AwsClient {
    return {
      send: async (command, options) => {
        // The wrapper passes on what a typed caller has passed to it.
        const response: object = await this.client.send(command as GetQueueAttributesCommand, options)
        this.commands.push(command.constructor.name)
        for (const wake of this.#waiting.splice(0)) wake()
        return response
      },
    }
  }

  /** Resolves when the recording client has sent so many commands of a name. */
  async until(name: string, count: number): Promise<void> {
    while (this.commands.filter((each) => each === name).length < count) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
      })
    }
  }

  close(): void {
    this.client.destroy()
  }

  async #attributes(): Promise<Partial<Record<string, string>>> {
    const { Attributes = {} } = await this.client.send(
      new GetQueueAttributesCommand({ QueueUrl: this.url, AttributeNames: ['All'] }),
    )
    return Attributes
  }
}
