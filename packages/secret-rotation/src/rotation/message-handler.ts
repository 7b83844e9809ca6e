import { isNotificationError, type NotificationReason, parseNotification } from '@selling-partner/notifications'
import type { IgnoredReason, RotationObservers } from '../observe/rotation-events.js'
import type { CheckedSecretStore } from './checked-secret-store.js'
import { type NotificationParts, readNotification, type SecretExpiryNotice } from './notification.js'
import { concernsCurrentSecret, recordAfterNotice } from './record-changes.js'
import type { SecretInstaller } from './secret-installer.js'

/** `done`: the message was handled and can be deleted. `ignored`: it is not for this application. */
export type MessageOutcome = 'done' | 'ignored'

/** Facts about a message, next to its body. */
export interface MessageInfo {
  readonly messageId?: string
  /** How many times the message was received, including this time. */
  readonly receiveCount?: number
}

interface MessageHandlerOptions {
  readonly clientId: string
  readonly secretStore: CheckedSecretStore
  readonly installer: SecretInstaller
  readonly observers: RotationObservers
}

/** Number of ignored messages to remember, so that each is reported once. */
const maxRemembered = 1000

/** Handles the messages of the queue, one after the other. */
export class MessageHandler {
  readonly #options: MessageHandlerOptions
  readonly #reported = new Set<string>()
  #previous: Promise<unknown> = Promise.resolve()

  constructor(options: MessageHandlerOptions) {
    this.#options = options
  }

  /**
   * Handles a message. Safe to repeat for the same message.
   *
   * @throws RotationError and SharedStoreError if the message must stay on the queue and be handled again.
   */
  async handleBody(body: string, info: MessageInfo): Promise<MessageOutcome> {
    try {
      return await this.handle(parseNotification(body), info)
    } catch (error) {
      if (!isNotificationError(error)) throw error
      this.reportUnreadable(error.reason, info)
      return 'ignored'
    }
  }

  /** Handles a notification that was read from a message. @throws As `handleBody`. */
  handle(notification: NotificationParts, info: MessageInfo): Promise<MessageOutcome> {
    const handled = this.#previous.then(() => this.#handle(notification, info))
    this.#previous = handled.catch(() => undefined)
    return handled
  }

  /** Reports a message that is not a notification, once. */
  reportUnreadable(reason: NotificationReason, info: MessageInfo): void {
    this.#reportIgnored(unreadableReasons[reason] ?? 'other-type', info)
  }

  /** Reports a message that is not about a client secret, once. */
  reportOtherType(info: MessageInfo): void {
    this.#reportIgnored('other-type', info)
  }

  async #handle(parts: NotificationParts, info: MessageInfo): Promise<MessageOutcome> {
    const notification = readNotification(parts, this.#options.clientId)
    if (typeof notification === 'string') {
      this.#reportIgnored(notification, info)
      return 'ignored'
    }
    await (notification.type === 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
      ? this.#options.installer.install(notification, { receiveCount: info.receiveCount })
      : this.#recordExpiry(notification))
    return 'done'
  }

  async #recordExpiry(notice: SecretExpiryNotice): Promise<void> {
    const { secretStore, observers } = this.#options
    // If the store is empty, this throws: the notice waits until the first secret is stored.
    await secretStore.read()
    const { isChanged, record } = await secretStore.update((stored) =>
      stored && concernsCurrentSecret(notice, stored.record) ? recordAfterNotice(notice, stored.record) : undefined,
    )
    const { reason } = notice
    if (isChanged && record?.expiresAt) {
      observers.notify({ type: 'expiry-recorded', expiresAt: record.expiresAt, reason })
    }
  }

  #reportIgnored(reason: IgnoredReason, { messageId }: MessageInfo): void {
    if (messageId !== undefined && this.#reported.has(messageId)) return
    if (this.#reported.size >= maxRemembered) this.#reported.clear()
    if (messageId !== undefined) this.#reported.add(messageId)
    this.#options.observers.notify({ type: 'message-ignored', messageId, reason })
  }
}

/** Reasons for messages that are not notifications. All others are of another type. */
const unreadableReasons: Readonly<Partial<Record<NotificationReason, IgnoredReason>>> = {
  EMPTY: 'not-json',
  NOT_JSON: 'not-json',
  NO_PAYLOAD: 'malformed',
}
