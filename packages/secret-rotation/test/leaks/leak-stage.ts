import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { echoOf, type HostileResponse, type Received } from '../../../auth/test/leaks/hostile-response.js'
import { LoopbackServer } from '../../../auth/test/loopback-server.js'
import { recordEvents } from '../../../auth/test/record-events.js'
import { AmazonClock } from '../../src/aws/amazon-clock.js'
import { logLines } from '../../src/observe/log-lines.js'
import type { RotationEvent, RotationObserver } from '../../src/observe/rotation-events.js'
import { SecretQueue } from '../../src/queue/secret-queue.js'
import type { SecretRotatorOptions } from '../../src/rotation/rotator-options.js'
import { SecretRotator } from '../../src/rotation/secret-rotator.js'
import { FileSecretStore } from '../../src/secrets/file/file-secret-store.js'
import { MemorySecretStore } from '../../src/secrets/secret-store.js'
import { SecretsManagerSecretStore } from '../../src/secrets/secrets-manager/secrets-manager-secret-store.js'
import { checkSetup } from '../../src/setup/check-setup.js'
import { formatStatus } from '../../src/status/format-status.js'
import { readStatus } from '../../src/status/read-status.js'
import { newSecretMessage } from '../messages.js'
import type { AwsResponse } from './aws-responses.js'
import { FakeQueue } from './fake-queue.js'
import { planted } from './planted.js'

export const clientId = 'amzn1.application-oa2-client.one'
const storedVersion = {
  ARN: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:app-AbCdEf',
  VersionId: '0123456789abcdef0123456789abcdef',
  SecretString: JSON.stringify({ clientId, clientSecret: planted.oldSecret }),
}
const messageOfNewSecret = newSecretMessage({ clientId, clientSecret: planted.newSecret })

/** A local server for LWA, SP-API and AWS, and a user that records all events and lines. */
export class LeakStage {
  readonly events: RotationEvent[] = []
  readonly lines: string[] = []
  readonly queue = new FakeQueue()
  readonly store = new MemorySecretStore({ clientId, clientSecret: planted.oldSecret })
  /** SP-API's response. @default success */
  api?: HostileResponse
  /** LWA's response. @default success */
  lwa?: HostileResponse
  /** The responses of AWS, by operation: `AmazonSQS.ReceiveMessage`. @default success */
  readonly aws = new Map<string, AwsResponse>()
  /** All requests and responses. */
  wire = ''
  readonly #server: LoopbackServer
  readonly #calls = recordEvents()
  readonly #endings: (() => void)[] = []

  private constructor(server: LoopbackServer) {
    this.#server = server
    server.respond = (request, response) => {
      request.on('end', () => {
        const received = { request, body: server.received.at(-1)?.body ?? '' }
        this.wire += ` ${Object.values(request.headers).join(' ')} ${received.body}`
        const target = String(request.headers['x-amz-target'] ?? '')
        if (target !== '') this.#respondAsAws(target, received, response)
        else if (request.url === '/lwa') this.#respondAsLwa(received, response)
        else this.#respondAsApi(received, response)
      })
    }
  }

  static async open(): Promise<LeakStage> {
    return new LeakStage(await LoopbackServer.start())
  }

  /** All events and lines, without the caller's result. */
  get reported(): readonly unknown[] {
    return [...this.events, ...this.lines, ...this.#calls.recorded]
  }

  get queueUrl(): string {
    return `${this.#server.baseUrl}/123456789012/secrets`
  }

  rotator(options: Partial<SecretRotatorOptions> = {}): SecretRotator {
    const auth = this.#auth()
    const rotator = new SecretRotator({
      auth,
      secretStore: this.store,
      queueUrl: this.queueUrl,
      sqsRegion: 'us-east-1',
      baseUrl: this.#server.baseUrl,
      observers: this.observers,
      ...options,
    })
    this.#endings.push(() => {
      rotator.close()
      auth.close()
    })
    return rotator
  }

  get observers(): readonly RotationObserver[] {
    const write = (line: string) => this.lines.push(line)
    return [(event) => this.events.push(event), logLines({ write }), logLines({ write, format: 'json' })]
  }

  /** Rotates with a short timeout. */
  rotate(options?: Partial<SecretRotatorOptions>): Promise<unknown> {
    return this.rotator(options).rotate({ timeoutSeconds: 0.2 })
  }

  /** Handles the message with the new secret. */
  handleNewSecret(options?: Partial<SecretRotatorOptions>): Promise<unknown> {
    return this.rotator(options).handleMessage(messageOfNewSecret, { messageId: 'message-1' })
  }

  secretsManagerStore(): SecretsManagerSecretStore {
    const credentials = { accessKeyId: 'key', secretAccessKey: planted.awsSecretKey }
    const endpoint = this.#server.baseUrl
    const client = new SecretsManagerClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
    this.#endings.push(() => client.destroy())
    return new SecretsManagerSecretStore({ secretId: 'app', client })
  }

  /** A store in a file with this text and mode. */
  fileStore(text: string, mode: number): FileSecretStore {
    const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
    this.#endings.push(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'client-secret.json')
    writeFileSync(path, text)
    chmodSync(path, mode)
    return new FileSecretStore({ path })
  }

  /** The status and the findings of a setup, for programs and for people. */
  async report({
    secretStore = this.store,
    sqs,
  }: Pick<Partial<SecretRotatorOptions>, 'secretStore' | 'sqs'> = {}): Promise<unknown> {
    const clock = new AmazonClock()
    const queue = new SecretQueue({ queueUrl: this.queueUrl, sqs, region: 'us-east-1', clock })
    const auth = this.#auth()
    this.#endings.push(() => {
      queue.close()
      auth.close()
    })
    const status = await readStatus({ secretStore, queue, clock, clientId })
    return { status, text: formatStatus(status), findings: await checkSetup({ queue, secretStore, auth }) }
  }

  async close(): Promise<void> {
    for (const end of this.#endings) end()
    await this.#server.close()
  }

  /** Two attempts, so that there is an event for the retry. */
  #auth(): SellingPartnerAuth {
    return new SellingPartnerAuth({
      clientId,
      clientSecret: async () => String((await this.store.read())?.record.clientSecret),
      refreshToken: planted.refreshToken,
      lwaUrl: `${this.#server.baseUrl}/lwa`,
      observers: [this.#calls.observer],
      retry: { maxAttempts: 2, baseDelay: 0 },
      timeout: this.lwa?.isSilent ? 20 : 30_000,
    })
  }

  #respondAsLwa(received: Received, response: ServerResponse): void {
    if (this.lwa) this.lwa.give(response, echoOf(received, []))
    else response.end(JSON.stringify({ access_token: planted.accessToken, expires_in: 3600 }))
  }

  #respondAsApi(received: Received, response: ServerResponse): void {
    if (this.api) this.api.give(response, echoOf(received, []))
    else {
      this.queue.put(messageOfNewSecret)
      response.writeHead(204).end()
    }
  }

  #respondAsAws(target: string, received: Received, response: ServerResponse): void {
    const hostile = this.aws.get(target)
    const [service, operation = ''] = target.split('.')
    const isQueue = service === 'AmazonSQS'
    const text = JSON.stringify(isQueue ? this.queue.respond(operation, JSON.parse(received.body)) : storedVersion)
    this.wire += ` ${text}`
    // The response may contain everything, including the key that signs requests.
    if (hostile) hostile.give(response, echoOf(received, [text, messageOfNewSecret, ...Object.values(planted)]))
    else
      response
        .writeHead(200, { 'content-type': isQueue ? 'application/x-amz-json-1.0' : 'application/x-amz-json-1.1' })
        .end(text)
  }
}
