import type { Account } from '../account/account.js'
import { type Order, Orders } from '../account/orders.js'
import { ErrorResponse } from '../response.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const path = '/solicitations/v1/orders/{amazonOrderId}'
const action = 'productReviewAndSellerFeedback'

/** Days after the delivery in which a buyer can be asked for a review, from the first to the last. */
const [firstDay, lastDay] = [5, 30]
const dayMs = 24 * 60 * 60 * 1000

/** The orders whose buyers have been asked for a review. */
class Solicitations {
  readonly #account: Account
  readonly #asked = new Set<string>()

  constructor(account: Account) {
    this.#account = account
  }

  isPossible({ orderId, packages }: Order): boolean {
    const [sent] = packages
    if (!sent || this.#asked.has(orderId)) return false
    // The sandbox counts from the shipment, because its orders have no date of delivery.
    const days = (this.#account.now().getTime() - sent.shippedAt.getTime()) / dayMs
    return days >= firstDay && days <= lastDay
  }

  ask({ orderId }: Order): void {
    this.#asked.add(orderId)
  }
}

/** @see https://developer-docs.amazon/sp-api/docs/solicitations-api */
export const solicitationsV1: StatefulApi = {
  name: 'Solicitations v1',
  summary: 'The buyer of an order can be asked for a review once, from 5 to 30 days after it was sent.',
  operations: {
    [`GET ${path}`]: { respond: listActions },
    [`POST ${path}/solicitations/${action}`]: { respond: askForReview },
  },
}

function listActions(call: StatefulCall) {
  const order = findOrder(call)
  if (!order) return undefined
  const self = `/solicitations/v1/orders/${order.orderId}`
  const query = `?marketplaceIds=${call.list('marketplaceIds').join(',')}`
  const isPossible = call.account.part(Solicitations).isPossible(order)
  const actions = isPossible ? [{ href: `${self}/solicitations/${action}${query}`, name: action }] : []
  return { status: 200, body: { _links: { actions, self: { href: self + query } } } }
}

function askForReview(call: StatefulCall) {
  const order = findOrder(call)
  if (!order) return undefined
  const solicitations = call.account.part(Solicitations)
  if (!solicitations.isPossible(order)) throw notAvailable(order)
  solicitations.ask(order)
  return { status: 201, body: {} }
}

function findOrder(call: StatefulCall): Order | undefined {
  return call.account.part(Orders).find(call.text('amazonOrderId'))
}

/** @see https://github.com/amzn/selling-partner-api-models/issues/19 */
function notAvailable({ orderId }: Order): ErrorResponse {
  const details = `Order ${orderId} was sent less than ${firstDay} or more than ${lastDay} days ago, or has had a solicitation.`
  return new ErrorResponse(403, [{ code: 'Unauthorized', message: 'The solicitation is not available.', details }])
}
