import { type Product, Products } from '../../account/products.js'
import { findKnownStore } from '../../generation/store-facts.js'
import type { ErrorResponse } from '../../response.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground, startInBackground } from './background.js'
import { badRequest, findPlan, requireActive } from './checks.js'
import {
  type Address,
  confirmedPacking,
  confirmedShipments,
  type InboundPlan,
  type ItemInput,
  optionStatus,
} from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { boxBody, itemBody } from './items.js'
import { checkOwners } from './prep-details.js'
import { cancelShipment } from './shipment-progress.js'
import { boxIdOf } from './shipments.js'

interface CreateRequest {
  readonly destinationMarketplaces: readonly string[]
  readonly items: readonly ItemInput[]
  readonly name?: string
  readonly sourceAddress: Address
}

export function createInboundPlan(call: StatefulCall) {
  const { destinationMarketplaces, items, name, sourceAddress } = call.body<CreateRequest>()
  const [marketplaceId = ''] = destinationMarketplaces
  if (!findKnownStore(marketplaceId)) return undefined
  const products = call.account.part(Products)
  for (const item of items) {
    const product = products.find(item.msku)
    if (product) checkOwners(call.account, product, item, marketplaceId)
  }
  const plans = call.account.part(InboundPlans)
  const plan: InboundPlan = {
    inboundPlanId: plans.newId('wf'),
    marketplaceId,
    createdAt: call.now,
    updatedAt: call.now,
    name: name ?? `FBA (${dateText(call.now)})`,
    sourceAddress,
    items,
    status: 'CREATING',
    packingOptions: [],
    placementOptions: [],
  }
  plans.add(plan)
  const operationId = startInBackground(call, 'createInboundPlan', () => finishPlan(call, plan))
  return { status: 202, body: { inboundPlanId: plan.inboundPlanId, operationId } }
}

/** Amazon checks the items only after it has accepted the request. */
function finishPlan(call: StatefulCall, plan: InboundPlan): void {
  call.account.part(InboundPlans).touch(plan)
  plan.status = 'ERRORED'
  for (const { msku } of plan.items) requireInboundable(call.account.part(Products).find(msku), msku)
  plan.status = 'ACTIVE'
}

/** @see https://github.com/amzn/selling-partner-api-models/issues/4413 and https://github.com/amzn/selling-partner-api-models/issues/4552 */
function requireInboundable(product: Product | undefined, msku: string): void {
  if (!product) throw itemProblem(`ERROR: The following MSKUs are not valid: [${msku}].`, msku)
  if (product.fulfilledBy === 'AMAZON') return
  throw itemProblem(`ERROR: The following MSKUs are not available for inbound: [${msku}].`, msku)
}

/** An error that names the item that caused it. */
function itemProblem(message: string, msku: string): ErrorResponse {
  return badRequest(message, `There is an input error with the resource '${msku}'.`)
}

/** A date in UTC as Amazon writes it in default names: `03/20/2024, 12:01 PM`. */
export function dateText(date: Date): string {
  const [year, month, day, hour, minute] = date.toISOString().split(/\D/)
  const half = Number(hour) < 12 ? 'AM' : 'PM'
  return `${month}/${day}/${year}, ${Number(hour) % 12 || 12}:${minute} ${half}`
}

export function listInboundPlans(call: StatefulCall) {
  const status = call.text('status')
  const field = call.text('sortBy') === 'LAST_UPDATED_TIME' ? 'updatedAt' : 'createdAt'
  const direction = call.text('sortOrder') === 'DESC' ? -1 : 1
  const plans = call.account
    .part(InboundPlans)
    .all()
    .filter((plan) => status === '' || statusOf(plan) === status)
    .sort((a, b) => direction * (a[field].getTime() - b[field].getTime()))
  return { status: 200, body: { inboundPlans: plans.map(planSummary) } }
}

/** Amazon does not show that a plan is still being created. */
function statusOf({ status }: InboundPlan): string {
  return status === 'CREATING' ? 'ACTIVE' : status
}

function planSummary(plan: InboundPlan): object {
  const { inboundPlanId, marketplaceId, name, createdAt, updatedAt, sourceAddress } = plan
  return {
    inboundPlanId,
    name,
    createdAt: createdAt.toISOString(),
    lastUpdatedAt: updatedAt.toISOString(),
    marketplaceIds: [marketplaceId],
    sourceAddress,
    status: statusOf(plan),
  }
}

export function getInboundPlan(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const body = {
    ...planSummary(plan),
    packingOptions: plan.packingOptions.map((option) => ({
      packingOptionId: option.packingOptionId,
      status: optionStatus(option, plan.packingOptions, call.now),
    })),
    placementOptions: plan.placementOptions
      .map((option) => ({
        placementOptionId: option.placementOptionId,
        status: optionStatus(option, plan.placementOptions, call.now),
      }))
      // The status of a summary has fewer values.
      .filter(({ status }) => status !== 'EXPIRED'),
    shipments: confirmedShipments(plan).map(({ shipmentId, status }) => ({ shipmentId, status })),
  }
  return { status: 200, body }
}

export function listInboundPlanItems(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  // Content updates change the items of shipments.
  const shipments = confirmedShipments(plan)
  const items = shipments.length > 0 ? shipments.flatMap((shipment) => shipment.items) : plan.items
  return { status: 200, body: { items: items.map((item) => itemBody(call.account, item, plan.marketplaceId)) } }
}

export function listInboundPlanBoxes(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const shipments = confirmedShipments(plan)
  const ofShipments = shipments.flatMap((shipment) =>
    shipment.boxes.map((box, index) => boxBody(call.account, box, plan, boxIdOf(shipment, index))),
  )
  const ofGroups = (confirmedPacking(plan)?.groups ?? []).flatMap(({ boxes }) =>
    boxes.map((box) => boxBody(call.account, box, plan)),
  )
  return { status: 200, body: { boxes: shipments.length > 0 ? ofShipments : ofGroups } }
}

export function listInboundPlanPallets(call: StatefulCall) {
  const plan = findPlan(call)
  return plan && { status: 200, body: { pallets: confirmedShipments(plan).flatMap(({ pallets }) => pallets) } }
}

export function updateInboundPlanName(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  requireActive(plan)
  plan.name = call.body<{ name: string }>().name
  call.account.part(InboundPlans).touch(plan)
  return { status: 204 }
}

const cancellable = new Set(['UNCONFIRMED', 'WORKING', 'READY_TO_SHIP'])

export const cancelInboundPlan = planInBackground('cancelInboundPlan', (call, plan) => {
  const sent = confirmedShipments(plan).filter(({ status }) => !cancellable.has(status))
  if (sent.length > 0) {
    const ids = sent.map(({ shipmentId }) => shipmentId).join(', ')
    throw badRequest('The inbound plan can no longer be cancelled.', `These shipments have left: ${ids}.`)
  }
  return () => {
    plan.status = 'VOIDED'
    for (const shipment of confirmedShipments(plan)) cancelShipment(call.account, plan, shipment)
  }
})
