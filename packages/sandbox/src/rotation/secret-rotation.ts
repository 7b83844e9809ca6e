import { randomBytes } from 'node:crypto'
import { type Clock, WallClock } from '../clock.js'
import type { Applications } from '../lwa/applications.js'
import type { ClientSecrets } from '../lwa/client-secrets.js'
import { NotificationQueue, type SqsOptions } from '../notifications/notification-queue.js'
import { newSecretMessage, secretExpiryMessage } from './notifications.js'

const daySeconds = 24 * 60 * 60

/** Options for client secrets that rotate. */
export interface RotationOptions {
  /** URL of the SQS queue that gets the messages for all applications. */
  readonly queueUrl: string
  /** Seconds for which LWA accepts the old secret after a rotation. @default 604800 (7 days) */
  readonly oldSecretLifetimeSeconds?: number
  /** Seconds for which LWA accepts a new secret. @default 15552000 (180 days) */
  readonly secretLifetimeSeconds?: number
}

/** A new secret, with times by the sandbox's clock. */
interface NewSecret {
  readonly at: number
  readonly clientSecret: string
  readonly expiresAt: number
  readonly oldExpiresAt: number
}

/**
 * Rotates client secrets as Amazon does. The new secret goes to the queue and nowhere else, and the old one stays valid
 * for some days.
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export class SecretRotation {
  readonly #applications: Applications
  readonly #clock: Clock
  readonly #wallClock: WallClock
  readonly #queue: NotificationQueue | undefined
  readonly #oldSecretLifetimeSeconds: number
  readonly #secretLifetimeSeconds: number

  /**
   * @param options If omitted, the sandbox has no queue and sends new secrets nowhere.
   * @throws Error if the queue's URL is invalid.
   */
  constructor(options: RotationOptions | undefined, applications: Applications, clock: Clock, sqs?: SqsOptions) {
    this.#applications = applications
    this.#clock = clock
    this.#wallClock = new WallClock(clock)
    this.#queue = options && new NotificationQueue({ url: checkUrl(options.queueUrl) }, sqs)
    this.#oldSecretLifetimeSeconds = options?.oldSecretLifetimeSeconds ?? 7 * daySeconds
    this.#secretLifetimeSeconds = options?.secretLifetimeSeconds ?? 180 * daySeconds
  }

  /** Whether applications get messages. Without a queue, new secrets are only in `Applications`. */
  get hasQueue(): boolean {
    return this.#queue !== undefined
  }

  /**
   * Rotates the secret of an application.
   * @throws Error if the queue did not accept the messages. The secrets are then unchanged.
   */
  async rotate(clientId: string): Promise<void> {
    const secrets = this.#applications.secretsOf(clientId)
    const secret = this.#createSecret(secrets)
    // A receiver can use the secret before SQS has responded to us.
    secrets.add(secret.clientSecret, secret.expiresAt)
    try {
      await this.#queue?.send(this.#messages(clientId, secret))
    } catch (error) {
      secrets.remove(secret.clientSecret)
      throw error
    }
    secrets.expireOlderThan(secret.clientSecret, secret.oldExpiresAt)
  }

  /**
   * Announces that the current secret expires, and lets it expire then.
   * @throws Error if the sandbox has no queue, or if the queue did not accept the message. The secret's expiry is then unchanged.
   */
  async announceExpiry(clientId: string, expiresInSeconds: number): Promise<void> {
    if (!this.#queue) throw new Error('The sandbox has no queue. Pass the option rotation.')
    const secrets = this.#applications.secretsOf(clientId)
    const at = this.#clock()
    const expiresAt = at + expiresInSeconds * 1000
    await this.#queue.send([this.#expiryMessage(clientId, expiresAt, at)])
    secrets.expireCurrent(expiresAt)
  }

  #createSecret(secrets: ClientSecrets): NewSecret {
    const at = this.#clock()
    return {
      at,
      clientSecret: `amzn1.oa2-cs.v1.${randomBytes(32).toString('hex')}`,
      expiresAt: at + this.#secretLifetimeSeconds * 1000,
      oldExpiresAt: Math.min(secrets.expiresAt, at + this.#oldSecretLifetimeSeconds * 1000),
    }
  }

  #messages(clientId: string, { at, clientSecret, expiresAt, oldExpiresAt }: NewSecret): string[] {
    const payload = {
      clientId,
      newClientSecret: clientSecret,
      newClientSecretExpiryTime: this.#wallClock.dateOf(expiresAt),
      oldClientSecretExpiryTime: this.#wallClock.dateOf(oldExpiresAt),
    }
    return [newSecretMessage(payload, this.#wallClock.dateOf(at)), this.#expiryMessage(clientId, oldExpiresAt, at)]
  }

  #expiryMessage(clientId: string, expiresAt: number, at: number): string {
    const clientSecretExpiryTime = this.#wallClock.dateOf(expiresAt)
    return secretExpiryMessage({ clientId, clientSecretExpiryTime }, this.#wallClock.dateOf(at))
  }
}

function checkUrl(url: string): string {
  if (URL.canParse(url)) return url
  throw new Error(`rotation.queueUrl is invalid, "${url}". Pass the URL of an SQS queue.`)
}
