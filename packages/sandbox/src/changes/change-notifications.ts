import type { Account } from '../account/account.js'
import { Feeds } from '../account/feeds.js'
import { KioskQueries } from '../account/kiosk-queries.js'
import { Listings } from '../account/listings/listings.js'
import { Orders } from '../account/orders.js'
import { Products } from '../account/products.js'
import { Reports } from '../reports/reports.js'
import {
  fbaInventoryChange,
  feedFinished,
  listingIssuesChange,
  listingStatusChange,
  merchantQuantityChange,
  orderChange,
  queryFinished,
  reportFinished,
} from './change-payloads.js'
import { type PayloadOf, sendNotification } from './send-notification.js'

/** Sends the payload of a notification. Undefined if the change is of another kind. */
type Send = (payload: object | PayloadOf | undefined, at?: Date) => void

/** The changes of a selling partner's data that send notifications, by type. */
const sources: Readonly<Record<string, (seller: Account, send: Send) => void>> = {
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: (seller, send) =>
    seller.part(KioskQueries).jobs.onChange((query) => send(queryFinished(query, seller), query.endedAt)),
  FBA_INVENTORY_AVAILABILITY_CHANGES: (seller, send) =>
    seller.part(Products).onChange((event) => send(fbaInventoryChange(event, seller))),
  FEED_PROCESSING_FINISHED: (seller, send) =>
    seller.part(Feeds).jobs.onChange((feed) => send(feedFinished(feed, seller), feed.endedAt)),
  LISTINGS_ITEM_ISSUES_CHANGE: (seller, send) =>
    seller.part(Listings).onChange((change) => send(listingIssuesChange(change, seller))),
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: (seller, send) =>
    seller.part(Products).onChange((event) => send(merchantQuantityChange(event, seller))),
  LISTINGS_ITEM_STATUS_CHANGE: (seller, send) =>
    seller.part(Listings).onChange((change) => send(listingStatusChange(change, seller))),
  ORDER_CHANGE: (seller, send) =>
    seller.part(Orders).onChange((order) => send(orderChange(order, seller), order.updatedAt)),
  REPORT_PROCESSING_FINISHED: (seller, send) =>
    seller.part(Reports).onChange((report) => send(reportFinished(report, seller), report.processingEndTime)),
}

/** The changes that an application's subscriptions listen to. */
class ChangeListeners {
  readonly #application: Account
  readonly #listening = new Set<string>()

  constructor(application: Account) {
    this.#application = application
  }

  add(seller: Account, type: string): void {
    const key = `${type} ${seller.owner}`
    const listen = sources[type]
    if (!listen || this.#listening.has(key)) return
    this.#listening.add(key)
    const since = seller.now()
    listen(seller, (payload, at = seller.now()) => {
      // Orders of the past become known when a call first reads their store.
      if (!payload || at < since) return
      void sendNotification(this.#application, { type, payload, seller: seller.owner, at })
    })
  }
}

/**
 * Sends notifications of one type when the selling partner's data changes. It is called when an application subscribes, so data is
 * not created as long as nobody subscribes to its changes. After the subscription is deleted, changes send nothing.
 */
export function listenToChanges(application: Account, seller: Account, type: string): void {
  application.part(ChangeListeners).add(seller, type)
}
