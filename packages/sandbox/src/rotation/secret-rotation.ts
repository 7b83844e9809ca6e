import { randomBytes } from 'node:crypto'
import { Calendar } from '../calendar.js'
import type { Clock } from '../clock.js'
import type { ApplicationRegistry } from '../lwa/application-registry.js'
import type { ClientSecrets } from '../lwa/client-secrets.js'
import { NotificationQueue, type SqsAccess } from './notification-queue.js'
import { newSecretMessage, secretExpiryMessage } from './notifications.js'

const day = 24 * 60 * 60

/** Where notifications about client secrets go, and how long secrets live. */
export interface RotationOptions {
  /** URL of the SQS queue that all applications have registered. */
  readonly queueUrl: string
  /** How to reach SQS. @default what the AWS client finds by itself, such as AWS_ENDPOINT_URL_SQS and AWS_REGION */
  readonly sqs?: SqsAccess
  /** Seconds for which LWA still takes the old secret after a rotation. @default 604800, which is 7 days */
  readonly oldSecretLifetime?: number
  /** Seconds for which LWA takes a new secret. @default 15552000, which is 180 days */
  readonly secretLifetime?: number
}

/** What a rotation brings. Its times are the sandbox' clock's. */
interface SecretChange {
  readonly at: number
  readonly clientSecret: string
  readonly endsAt: number
  readonly oldEndsAt: number
}

/**
 * Replaces client secrets as Amazon does: the new one is put on the queue and told to nobody else, and the old one is taken
 * for some days more.
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export class SecretRotation {
  readonly #applications: ApplicationRegistry
  readonly #clock: Clock
  readonly #calendar: Calendar
  readonly #queue: NotificationQueue
  readonly #oldSecretLifetime: number
  readonly #secretLifetime: number

  constructor(options: RotationOptions, applications: ApplicationRegistry, clock: Clock) {
    this.#applications = applications
    this.#clock = clock
    this.#calendar = new Calendar(clock)
    this.#queue = new NotificationQueue(options.queueUrl, options.sqs)
    this.#oldSecretLifetime = options.oldSecretLifetime ?? 7 * day
    this.#secretLifetime = options.secretLifetime ?? 180 * day
  }

  /**
   * Gives an application a new secret.
   * @throws Error with one line when the queue does not take it: the secrets are then what they were.
   */
  async rotate(clientId: string): Promise<void> {
    const secrets = this.#applications.secretsOf(clientId)
    const change = this.#plan(secrets)
    // Whoever has the secret from the queue may use it at once, and before the queue has answered here.
    secrets.add(change.clientSecret, change.endsAt)
    try {
      await this.#queue.send(this.#announcements(clientId, change))
    } catch (error) {
      secrets.remove(change.clientSecret)
      throw error
    }
    secrets.endOlderThan(change.clientSecret, change.oldEndsAt)
  }

  /**
   * Announces the end of the secret in use, and lets it end then.
   * @param expiresIn Seconds from now.
   * @throws Error with one line when the queue does not take the notice: the secret's end is then what it was.
   */
  async announceExpiry(clientId: string, expiresIn: number): Promise<void> {
    const secrets = this.#applications.secretsOf(clientId)
    const at = this.#clock()
    const endsAt = at + expiresIn * 1000
    await this.#queue.send([this.#expiryNotice(clientId, endsAt, at)])
    secrets.end(endsAt)
  }

  #plan(secrets: ClientSecrets): SecretChange {
    const at = this.#clock()
    return {
      at,
      clientSecret: `amzn1.oa2-cs.v1.${randomBytes(32).toString('hex')}`,
      endsAt: at + this.#secretLifetime * 1000,
      oldEndsAt: Math.min(secrets.endsAt, at + this.#oldSecretLifetime * 1000),
    }
  }

  #announcements(clientId: string, { at, clientSecret, endsAt, oldEndsAt }: SecretChange): string[] {
    const facts = {
      clientId,
      newClientSecret: clientSecret,
      newClientSecretExpiryTime: this.#calendar.dateOf(endsAt),
      oldClientSecretExpiryTime: this.#calendar.dateOf(oldEndsAt),
    }
    return [newSecretMessage(facts, this.#calendar.dateOf(at)), this.#expiryNotice(clientId, oldEndsAt, at)]
  }

  #expiryNotice(clientId: string, endsAt: number, at: number): string {
    const clientSecretExpiryTime = this.#calendar.dateOf(endsAt)
    return secretExpiryMessage({ clientId, clientSecretExpiryTime }, this.#calendar.dateOf(at))
  }
}
