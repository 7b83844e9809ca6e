import { matchingText } from '../generation/matching-text.js'
import { uuid } from '../generation/plausible-values.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { EventFilter } from '../notifications/event-filter.js'
import type { Account } from './account.js'

/** An application's subscription to the notifications of one type about one selling partner. */
export interface Subscription {
  readonly subscriptionId: string
  readonly type: string
  readonly seller: Account
  readonly payloadVersion: string
  readonly destinationId: string
  readonly processingDirective?: ProcessingDirective
}

export interface ProcessingDirective {
  readonly eventFilter?: EventFilter
  readonly filterExpression?: string
}

/** The subscriptions of an application for all its selling partners. */
export class Subscriptions {
  readonly #application: Account
  readonly #subscriptions = new Map<string, Subscription>()
  readonly #removed = new Set<string>()

  constructor(application: Account) {
    this.#application = application
  }

  all(): Subscription[] {
    return [...this.#subscriptions.values()]
  }

  /** The subscriptions of a selling partner to one type, those with the newest version of the payload first. */
  of(seller: Account, type: string): Subscription[] {
    const found = this.all().filter((each) => each.seller === seller && each.type === type)
    return found.sort((a, b) =>
      a.payloadVersion < b.payloadVersion ? 1 : a.payloadVersion > b.payloadVersion ? -1 : 0,
    )
  }

  find(type: string, subscriptionId: string): Subscription | undefined {
    const found = this.#subscriptions.get(subscriptionId)
    return found?.type === type ? found : undefined
  }

  /** Whether the subscription existed. */
  hasRemoved(subscriptionId: string): boolean {
    return this.#removed.has(subscriptionId)
  }

  add(row: Omit<Subscription, 'subscriptionId'>): Subscription {
    const position = this.#subscriptions.size + this.#removed.size
    const random = new Random(deriveSeed(this.#application.seed, `subscription ${position}`))
    const subscription = { ...row, subscriptionId: matchingText(uuid, random) ?? '' }
    this.#subscriptions.set(subscription.subscriptionId, subscription)
    return subscription
  }

  remove(subscriptionId: string): void {
    if (this.#subscriptions.delete(subscriptionId)) this.#removed.add(subscriptionId)
  }
}
