import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'

/** SQS on localhost, in a process of its own: it speaks the protocol of the real one, and can be killed. */
export class LocalSqs {
  /** What the AWS client is made with to reach it. */
  readonly config: LocalSqsConfig
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, endpoint: string) {
    this.#process = process
    this.config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  }

  /** @param port Where to listen. @default any free port */
  static async start(port = 0): Promise<LocalSqs> {
    const child = spawn(process.execPath, [serve, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])])
    if (line === undefined) throw new Error('SQS did not start: its reason is above')
    return new LocalSqs(child, String(line).trim())
  }

  get endpoint(): string {
    return this.config.endpoint
  }

  get port(): number {
    return Number(new URL(this.endpoint).port)
  }

  /** What a process is started with whose AWS client shall reach it. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_SQS: this.endpoint,
      AWS_REGION: this.config.region,
      AWS_ACCESS_KEY_ID: this.config.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.config.credentials.secretAccessKey,
    }
  }

  /** Makes a queue and gives its URL, which only names it: its host is one that not every machine finds. */
  async createQueue(name: string, attributes: Record<string, string> = {}): Promise<string> {
    const client = new SQSClient(this.config)
    try {
      const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))
      return String(QueueUrl)
    } finally {
      client.destroy()
    }
  }

  /** Ends it at once, and all its queues with it. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
  }

  /** Lets requests go unanswered, until `resume`. */
  pause(): void {
    this.#process.kill('SIGSTOP')
  }

  resume(): void {
    this.#process.kill('SIGCONT')
  }
}

export interface LocalSqsConfig {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

const serve = fileURLToPath(new URL('serve.mjs', import.meta.url))
