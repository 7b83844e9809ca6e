import type { SecretExpiryNotice } from '../notifications/notification.js'
import { readNotification } from '../notifications/read-notification.js'
import type { RotationEvents } from '../observe/rotation-events.js'
import { isAboutSecretInUse } from './is-about-secret-in-use.js'
import { recordAfterNotice } from './record-after-notice.js'
import type { SecretInstaller } from './secret-installer.js'
import type { SecretKeeper } from './secret-keeper.js'

/** What is to become of a message: it is done with and may be deleted, or it is somebody else's. */
export type MessageOutcome = 'done' | 'left-alone'

/** What is known of a message beside its body. */
export interface MessageFacts {
  readonly messageId?: string
  readonly receiveCount?: number
}

export interface MessageHandlerOptions {
  readonly clientId: string
  readonly installer: SecretInstaller
  readonly keeper: SecretKeeper
  readonly events: RotationEvents
}

/** How many messages are remembered that were left alone, so that each is told of once. */
const rememberedMessages = 1000

/** Does what a message of the queue asks for. Any number of times: what was done is found done. */
export class MessageHandler {
  readonly #clientId: string
  readonly #installer: SecretInstaller
  readonly #keeper: SecretKeeper
  readonly #events: RotationEvents
  readonly #leftAlone = new Set<string>()

  constructor({ clientId, installer, keeper, events }: MessageHandlerOptions) {
    this.#clientId = clientId
    this.#installer = installer
    this.#keeper = keeper
    this.#events = events
  }

  /** @throws RotationError and SharedStoreError where the message has to be kept and tried again. */
  async handle(body: string, facts: MessageFacts): Promise<MessageOutcome> {
    const notification = readNotification(body, this.#clientId)
    if (typeof notification === 'string') {
      const { messageId } = facts
      if (this.#isNews(messageId)) this.#events.tell({ type: 'message-left-alone', messageId, why: notification })
      return 'left-alone'
    }
    await (notification.type === 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
      ? this.#installer.install(notification, { receiveCount: facts.receiveCount })
      : this.#record(notification))
    return 'done'
  }

  async #record(notice: SecretExpiryNotice): Promise<void> {
    // Where the first secret is still to be stored, the notice waits for it.
    await this.#keeper.read()
    const { isChanged, record } = await this.#keeper.update((stored) =>
      stored && isAboutSecretInUse(notice, stored.record) ? recordAfterNotice(notice, stored.record) : undefined,
    )
    const { reason } = notice
    if (isChanged && record?.expiresAt)
      this.#events.tell({ type: 'notice-recorded', expiresAt: record.expiresAt, reason })
  }

  #isNews(messageId: string | undefined): boolean {
    if (messageId === undefined) return true
    if (this.#leftAlone.has(messageId)) return false
    if (this.#leftAlone.size >= rememberedMessages) this.#leftAlone.clear()
    this.#leftAlone.add(messageId)
    return true
  }
}
