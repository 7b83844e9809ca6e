import type { OrderData } from '../account/account-data.js'
import { Orders } from '../account/orders.js'
import type { SentNotification } from '../notifications/notifier.js'
import type { SandboxState } from './sandbox-state.js'

/** The selling partner that a test changes. */
export interface SellerChoice {
  /** Its refresh token in `credentials`, or the selling partner ID of an authorization. */
  readonly seller?: string
}

/**
 * Adds an order to the account of a selling partner, or of the first one.
 * @throws Error if the order is invalid or known, or the selling partner is unknown.
 */
export function addOrder({ accounts, applications }: SandboxState, order: OrderData, { seller }: SellerChoice): void {
  accounts.runDue()
  accounts.of(applications.findSeller(seller)).part(Orders).add(order)
}

/**
 * Sends a notification to all subscriptions of its type, or only to those of one selling partner.
 * @throws Error if the selling partner is unknown.
 */
export async function notify(
  { accounts, applications }: SandboxState,
  type: string,
  payload: object,
  { seller }: SellerChoice,
): Promise<readonly SentNotification[]> {
  const owner = seller === undefined ? undefined : applications.findSeller(seller)
  // Loaded only now, because a sandbox starts faster without it.
  const { sendNotification } = await import('../changes/send-notification.js')
  const sent = accounts.all().map((application) => sendNotification(application, { type, payload, seller: owner }))
  return (await Promise.all(sent)).flat()
}
