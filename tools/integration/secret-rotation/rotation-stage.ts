import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type AuthOptions, SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, type RotationOptions, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import {
  clientSecretFrom,
  FileSecretStore,
  type RotationEvent,
  type RotationEventType,
  SecretRotator,
  type SecretRotatorOptions,
  type SecretStore,
} from '@selling-partner/secret-rotation'
import { LocalSqs } from '../../local-sqs/local-sqs.js'

export const { clientId, clientSecret: firstSecret, refreshToken } = demoCredentials

/** Lets Amazon send to any queue. */
export const openPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '437568002678' }, Action: 'sqs:SendMessage', Resource: '*' }],
})

export interface StageOptions {
  /** The queue's access policy. @default one that lets Amazon send */
  readonly policy?: string
  /** Whether the queue is registered for the application's new secrets. @default true */
  readonly isEnrolled?: boolean
  readonly rotation?: Partial<RotationOptions>
  /** `off` accepts any number of requests. @default one request a minute */
  readonly usagePlan?: 'off'
  /** An empty secret store instead of a file. */
  readonly store?: SecretStore
}

/** Everything that a rotation needs: a sandbox, an SQS with a queue, and a secret store with the sandbox's secret. */
export class RotationStage {
  readonly events: RotationEvent[] = []
  readonly store: SecretStore
  readonly #client: SQSClient
  readonly #endings: (() => unknown)[] = []

  private constructor(
    public sqs: LocalSqs,
    readonly queueUrl: string,
    readonly sandbox: RunningSandbox,
    readonly folder: string,
    store?: SecretStore,
  ) {
    this.store = store ?? new FileSecretStore({ path: this.path })
    this.#client = new SQSClient(sqs.config)
  }

  static async set(options: StageOptions = {}): Promise<RotationStage> {
    const { policy = openPolicy, isEnrolled = true, rotation, usagePlan, store } = options
    const sqs = await LocalSqs.start()
    const queueUrl = await sqs.createQueue('secrets', policy === '' ? {} : { Policy: policy })
    const enrolled = { rotation: { queueUrl, ...rotation }, sqs: sqs.config }
    const sandbox = await startSandbox({ usagePlan, ...(isEnrolled ? enrolled : { strict: true }) })
    const folder = await mkdtemp(join(tmpdir(), 'secret-rotation-'))
    const stage = new RotationStage(sqs, queueUrl, sandbox, folder, store)
    await stage.store.replace({ clientId, clientSecret: firstSecret }, undefined)
    return stage
  }

  /** Path of the secret store's file, if it has one. */
  get path(): string {
    return join(this.folder, 'client-secret.json')
  }

  /** Restarts SQS with an empty queue on the same port. */
  async restartSqs(port: number): Promise<void> {
    this.sqs = await LocalSqs.start(port)
    await this.sqs.createQueue('secrets', { Policy: openPolicy })
  }

  auth(options: AuthOptions = {}, store: SecretStore = this.store): SellingPartnerAuth {
    const auth = new SellingPartnerAuth({
      clientId,
      clientSecret: clientSecretFrom(store),
      refreshToken,
      lwaUrl: this.sandbox.lwaUrl,
      ...options,
    })
    this.#endings.push(() => auth.close())
    return auth
  }

  /** A rotator that retries a message after one second. */
  rotator(options: Partial<SecretRotatorOptions> = {}): SecretRotator {
    const { secretStore = this.store } = options
    const rotator = new SecretRotator({
      auth: this.auth({}, secretStore),
      secretStore,
      queueUrl: this.queueUrl,
      sqs: this.#client,
      baseUrl: this.sandbox.url,
      visibilityTimeoutSeconds: 1,
      observers: [(event) => this.events.push(event)],
      ...options,
    })
    this.#endings.push(() => rotator.stop())
    return rotator
  }

  /** Puts a message on the queue. */
  async put(body: string): Promise<void> {
    await this.#client.send(new SendMessageCommand({ QueueUrl: this.queueUrl, MessageBody: body }))
  }

  /** Number of messages on the queue, including those that are being handled. */
  async messages(): Promise<number> {
    const command = new GetQueueAttributesCommand({ QueueUrl: this.queueUrl, AttributeNames: ['All'] })
    const { Attributes = {} } = await this.#client.send(command)
    const { ApproximateNumberOfMessages: visible, ApproximateNumberOfMessagesNotVisible: hidden } = Attributes
    return Number(visible) + Number(hidden)
  }

  /** The secret in the secret store. */
  async storedSecret(): Promise<string | undefined> {
    return (await this.store.read())?.record.clientSecret
  }

  /** The secrets that LWA accepts, newest first. */
  get validSecrets(): string[] {
    return this.sandbox.secretsOf(clientId)
  }

  /** Number of requests for a new secret that Amazon accepted. */
  get rotations(): number {
    const { requests = 0, throttled = 0 } = this.sandbox.counts()['POST /applications/2023-11-30/clientSecret'] ?? {}
    return requests - throttled
  }

  /** The events so far, in order. */
  get eventTypes(): RotationEventType[] {
    return this.events.map(({ type }) => type)
  }

  /** Resolves when an event has occurred this many times. */
  async until(type: RotationEventType, times = 1): Promise<void> {
    await this.untilTrue(() => this.eventTypes.filter((happened) => happened === type).length >= times, type)
  }

  /**
   * Resolves when a condition is true.
   *
   * @param what Name of the condition in the error after the timeout.
   * @param seconds The timeout.
   */
  async untilTrue(holds: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
    const deadline = performance.now() + seconds * 1000
    while (!(await holds())) {
      if (performance.now() > deadline)
        throw new Error(`Timed out waiting for ${what}. Events so far: ${this.eventTypes.join(', ')}.`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#endings.map((end) => end()))
    this.#client.destroy()
    await this.sandbox.close()
    await this.sqs.kill()
    await rm(this.folder, { recursive: true })
  }
}
