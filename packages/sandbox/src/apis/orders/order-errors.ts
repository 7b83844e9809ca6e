import { type Order, Orders } from '../../account/orders.js'
import { invalidInput } from '../../response.js'
import type { StatefulCall } from '../stateful-call.js'

/** The order whose ID is in the path. Undefined if the account does not have it. */
export function requestedOrder(call: StatefulCall): Order | undefined {
  return call.account.part(Orders).find(call.text('orderId'))
}

/** @throws ErrorResponse if the order is of another store than the request says. */
export function checkStore({ orderId, marketplaceId }: Order, requested: string): void {
  if (marketplaceId === requested) return
  throw invalidInput('The marketplaceId is invalid.', `The order ${orderId} is of the store ${marketplaceId}.`)
}

/** @throws ErrorResponse if units of the order can't be shipped in its status. */
export function checkShippable({ orderId, status, verification }: Order): void {
  if (status === 'PENDING')
    throw invalidInput('The order is pending.', `Ship the order ${orderId} after its status is Unshipped.`)
  if (status === 'CANCELLED') throw invalidInput('The order is canceled.', `Don't ship the order ${orderId}.`)
  if (verification && verification.status !== 'Approved')
    throw invalidInput(
      'The order is not verified.',
      `Approve the order ${orderId} with updateVerificationStatus first.`,
    )
}
