import type { Account } from '../account/account.js'
import { sendNotification } from './send-notification.js'

/** Listens to a kind of change of a selling partner's data, and sends the payload of its notification. */
type ChangeSource = (seller: Account, send: (payload: object, at?: Date) => void) => void

/** The notification types that changes send. */
const sources: Readonly<Record<string, ChangeSource>> = {}

/** The kinds of changes that an application's subscriptions listen to. */
class ChangeListeners {
  readonly #application: Account
  readonly #listening = new Set<string>()

  constructor(application: Account) {
    this.#application = application
  }

  add(seller: Account, type: string): void {
    const key = `${type} ${seller.owner}`
    const source = sources[type]
    if (!source || this.#listening.has(key)) return
    this.#listening.add(key)
    const since = seller.now()
    source(seller, (payload, at = seller.now()) => {
      // Orders of the past become known when a call first reads their store.
      if (at >= since) void sendNotification(this.#application, { type, payload, seller: seller.owner, at })
    })
  }
}

/**
 * Sends notifications of one type when the selling partner's data changes. Applications call it when they subscribe, so data that
 * no one subscribes to is not created. Without a subscription at the time of a change, nothing is sent.
 */
export function listenToChanges(application: Account, seller: Account, type: string): void {
  application.part(ChangeListeners).add(seller, type)
}
