import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'

/** An emulator of SQS on localhost. It runs in its own process, so that tests can kill it. */
export class LocalSqs {
  /** Options for the AWS client. */
  readonly config: LocalSqsConfig
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, endpoint: string) {
    this.#process = process
    this.config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  }

  /** @param port The port to listen on. @default a free port */
  static async start(port = 0): Promise<LocalSqs> {
    const child = spawn(process.execPath, [serve, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])])
    if (line === undefined) throw new Error('SQS did not start. Its error output says why.')
    return new LocalSqs(child, String(line).trim())
  }

  get endpoint(): string {
    return this.config.endpoint
  }

  get port(): number {
    return Number(new URL(this.endpoint).port)
  }

  /** Environment variables for a process whose AWS client should use this emulator. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_SQS: this.endpoint,
      AWS_REGION: this.config.region,
      AWS_ACCESS_KEY_ID: this.config.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.config.credentials.secretAccessKey,
    }
  }

  /** Creates a queue and returns its URL. The URL identifies the queue, but not every machine can resolve its host. */
  async createQueue(name: string, attributes: Record<string, string> = {}): Promise<string> {
    const client = new SQSClient(this.config)
    try {
      const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))
      return String(QueueUrl)
    } finally {
      client.destroy()
    }
  }

  /** Kills the process. All queues are lost. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exited
  }

  /** Stops responding until `resume()`. */
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
