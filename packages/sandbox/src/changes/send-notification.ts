import type { Account } from '../account/account.js'
import { addressOf, type Destination, Destinations } from '../account/destinations.js'
import { type Subscription, Subscriptions } from '../account/subscriptions.js'
import { matchingText } from '../generation/matching-text.js'
import { uuid } from '../generation/plausible-values.js'
import { deriveSeed, Random } from '../generation/random.js'
import { writeEnvelope } from '../notifications/envelope.js'
import { passes } from '../notifications/event-filter.js'
import type { SentNotification } from '../notifications/notifier.js'
import { testPayload } from '../notifications/test-payloads.js'

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
      const destination = application.part(Destinations).find(subscription.destinationId)
      return send(application, event.type, message, destination)
    }),
  )
}

/** Sends a notification with made-up data to a destination. It needs no subscription, and no filter applies. */
export function sendTestNotification(
  application: Account,
  destination: Destination,
  { type, payloadVersion }: Pick<Subscription, 'type' | 'payloadVersion'>,
): Promise<SentNotification> {
  const subscription = application
    .part(Subscriptions)
    .all()
    .find((each) => each.type === type)
  const subscriptionId = subscription?.subscriptionId ?? application.part(NotificationIds).next()
  const payload = testPayload(type, application.now())
  const message = messageTo({ subscriptionId, payloadVersion }, { type, payload }, application)
  return send(application, type, message, destination)
}

function send(
  application: Account,
  type: string,
  message: Record<string, unknown>,
  destination: Destination | undefined,
): Promise<SentNotification> {
  const address = destination ? addressOf(destination.resource) : ''
  const time = application.now()
  return application.notifier.send({ type, payload: payloadOf(message), destination: address, time, message })
}

/** @returns Plain data, as a receiver reads it from JSON. */
function messageTo(
  { subscriptionId, payloadVersion }: Pick<Subscription, 'subscriptionId' | 'payloadVersion'>,
  event: NotifiedEvent,
  application: Account,
): Record<string, unknown> {
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
