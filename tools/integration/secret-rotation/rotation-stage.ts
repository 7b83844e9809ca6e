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
  /** Requests for a new secret that Amazon takes. @default one a minute */
  readonly usagePlan?: 'off'
  /** An empty store in place of the one in a file. */
  readonly store?: SecretStore
}

/** A sandbox, an SQS with a queue, and a store with the secret that the sandbox takes: all that a rotation needs. */
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
    const enrolled = { rotation: { queueUrl, sqs: sqs.config, ...rotation } }
    const sandbox = await startSandbox({ usagePlan, ...(isEnrolled && enrolled) })
    const folder = await mkdtemp(join(tmpdir(), 'secret-rotation-'))
    const stage = new RotationStage(sqs, queueUrl, sandbox, folder, store)
    await stage.store.replace({ clientId, clientSecret: firstSecret }, undefined)
    return stage
  }

  /** The file that the store is in, where it is in one. */
  get path(): string {
    return join(this.folder, 'client-secret.json')
  }

  /** Starts SQS anew with an empty queue, at the same place. */
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

  /** A rotator whose failed messages come back after a second. */
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

  /** How many messages the queue holds, those that someone is handling included. */
  async messages(): Promise<number> {
    const command = new GetQueueAttributesCommand({ QueueUrl: this.queueUrl, AttributeNames: ['All'] })
    const { Attributes = {} } = await this.#client.send(command)
    const { ApproximateNumberOfMessages: visible, ApproximateNumberOfMessagesNotVisible: hidden } = Attributes
    return Number(visible) + Number(hidden)
  }

  /** The secret that the store holds. */
  async storedSecret(): Promise<string | undefined> {
    return (await this.store.read())?.record.clientSecret
  }

  /** The secrets that LWA takes, newest first. */
  get goodSecrets(): string[] {
    return this.sandbox.secretsOf(clientId)
  }

  /** How often Amazon was asked for a new secret, and took it. */
  get rotations(): number {
    const { requests = 0, throttled = 0 } = this.sandbox.counts()['POST /applications/2023-11-30/clientSecret'] ?? {}
    return requests - throttled
  }

  /** What has happened so far, in order. */
  get story(): RotationEventType[] {
    return this.events.map(({ type }) => type)
  }

  /** Resolves when something has happened so many times. */
  async until(type: RotationEventType, times = 1): Promise<void> {
    await this.untilTrue(() => this.story.filter((happened) => happened === type).length >= times, type)
  }

  /**
   * Resolves when something holds.
   *
   * @param what Named where it does not come about in time.
   * @param seconds How long it has.
   */
  async untilTrue(holds: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
    const deadline = performance.now() + seconds * 1000
    while (!(await holds())) {
      if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}; so far: ${this.story.join(', ')}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async strike(): Promise<void> {
    await Promise.all(this.#endings.map((end) => end()))
    this.#client.destroy()
    await this.sandbox.close()
    await this.sqs.kill()
    await rm(this.folder, { recursive: true })
  }
}
