import type { Account } from '../account/account.js'
import { addressOf, Destinations } from '../account/destinations.js'
import { type Subscription, Subscriptions } from '../account/subscriptions.js'
import { matchingText } from '../generation/matching-text.js'
import { uuid } from '../generation/plausible-values.js'
import { deriveSeed, Random } from '../generation/random.js'
import { writeEnvelope } from '../notifications/envelope.js'
import { passes } from '../notifications/event-filter.js'
import type { SentNotification } from '../notifications/notifier.js'

/** Writes the payload of a type with several versions. */
export type PayloadOf = (payloadVersion: string) => object

/** Something that happened to a selling partner. */
export interface NotifiedEvent {
  readonly type: string
  /** Without the wrapping field that some types have, or with it. */
  readonly payload: object | PayloadOf
  /** Owner of the selling partner's account. @default all selling partners */
  readonly seller?: string
  /** When it happened. @default now */
  readonly at?: Date
}

/**
 * Sends an event to the destinations of an application's subscriptions.
 * @param application The account that has the subscriptions.
 * @returns One notification for each subscription whose filter the event passes.
 */
export function sendNotification(application: Account, event: NotifiedEvent): Promise<SentNotification[]> {
  const subscriptions = application.part(Subscriptions).all()
  const messages = subscriptions
    .filter(({ type, seller }) => type === event.type && seller.owner === (event.seller ?? seller.owner))
    .map((subscription) => ({ subscription, message: messageTo(subscription, event, application) }))
    .filter(({ subscription: { processingDirective }, message }) =>
      passes(event.type, processingDirective?.eventFilter, payloadOf(message)),
    )
  return Promise.all(
    messages.map(({ subscription, message }) => {
      const { type } = event
      const destination = application.part(Destinations).find(subscription.destinationId)
      const address = destination ? addressOf(destination.resource) : ''
      const payload = payloadOf(message)
      return application.notifier.send({ type, payload, destination: address, time: application.now(), message })
    }),
  )
}

/** @returns Plain data, as a receiver reads it from JSON. */
function messageTo(subscription: Subscription, event: NotifiedEvent, application: Account): Record<string, unknown> {
  const { subscriptionId, payloadVersion } = subscription
  const { type, payload, at: eventTime = application.now() } = event
  const message = writeEnvelope({
    type,
    payload: typeof payload === 'function' ? payload(payloadVersion) : payload,
    payloadVersion,
    eventTime,
    publishTime: application.now(),
    clientId: application.owner,
    subscriptionId,
    notificationId: application.part(NotificationIds).next(),
  })
  return JSON.parse(JSON.stringify(message))
}

function payloadOf(message: Record<string, unknown>): unknown {
  return message.Payload ?? message.payload
}

/** The IDs of an application's notifications. */
class NotificationIds {
  readonly #application: Account
  #count = 0

  constructor(application: Account) {
    this.#application = application
  }

  next(): string {
    const random = new Random(deriveSeed(this.#application.seed, `notification ${this.#count}`))
    this.#count += 1
    return matchingText(uuid, random) ?? ''
  }
}
