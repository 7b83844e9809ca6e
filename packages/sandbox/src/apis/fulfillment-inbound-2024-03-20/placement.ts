import { fromDollars } from '../../account/money.js'
import { matchingText } from '../../generation/matching-text.js'
import { deriveSeed, Random } from '../../generation/random.js'
import { storeFacts } from '../../generation/store-facts.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, findPlan } from './checks.js'
import {
  type Box,
  confirmedPacking,
  confirmedPlacement,
  type InboundPlan,
  type ItemInput,
  optionLifetimeMs,
  optionStatus,
  type PlacementOption,
  type Shipment,
} from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { differences, hasContents, planItemsIn } from './items.js'
import { dateText } from './plans.js'
import { announce } from './shipment-progress.js'

/** The more warehouses the selling partner sends to, the lower is the fee for each unit, in US dollars. */
const splits = [
  { shipments: 1, feePerUnit: 0.3 },
  { shipments: 2, feePerUnit: 0.15 },
  { shipments: 4, feePerUnit: 0 },
]

/** The content of one shipment. */
interface Content {
  readonly items: readonly ItemInput[]
  readonly boxes: readonly Box[]
  /** Undefined if Amazon chooses the warehouse. */
  readonly warehouseId?: string
}

interface GenerateRequest {
  readonly customPlacement?: readonly { readonly warehouseId: string; readonly items: readonly ItemInput[] }[]
}

export const generatePlacementOptions = planInBackground('generatePlacementOptions', (call, plan) => {
  const invalid = (details: string) =>
    badRequest('The inbound plan is not in a valid state to generate placement options.', details)
  if (confirmedPlacement(plan)) throw invalid('A placement option has been confirmed.')
  const groups = confirmedPacking(plan)?.groups ?? []
  const unpacked = groups.filter(({ boxes }) => boxes.length === 0)
  if (unpacked.length > 0) {
    const ids = unpacked.map(({ packingGroupId }) => packingGroupId).join(', ')
    throw invalid(`Call setPackingInformation for these packing groups: ${ids}.`)
  }
  const { customPlacement = [] } = call.body<GenerateRequest>()
  return () => {
    plan.placementOptions =
      customPlacement.length > 0
        ? [createOption(call, plan, customContents(plan, customPlacement), 0)]
        : splits.flatMap((split) => {
            const contents = contentsOf(plan, split.shipments)
            return contents ? [createOption(call, plan, contents, split.feePerUnit)] : []
          })
  }
})

function customContents(plan: InboundPlan, rows: NonNullable<GenerateRequest['customPlacement']>): Content[] {
  const faults = differences(
    plan.items,
    rows.flatMap(({ items }) => items),
  )
  if (faults.length > 0) {
    throw badRequest('ERROR: The custom placement does not have the items of the plan.', `${faults.join(', ')}.`)
  }
  return rows.map(({ warehouseId, items }) => ({ warehouseId, items, boxes: [] }))
}

/** Distributes the plan's boxes or units to shipments. Undefined if the plan has too few. */
function contentsOf(plan: InboundPlan, count: number): Content[] | undefined {
  const groups = confirmedPacking(plan)?.groups ?? []
  const boxes = groups.flatMap((group) => group.boxes)
  const contents =
    boxes.length === 0
      ? split(plan.items, count)
      : hasContents(boxes)
        ? distribute(boxes, count).map((some) => ({ items: planItemsIn(some, plan), boxes: some }))
        : distribute(groups, count).map((some) => ({
            items: some.flatMap(({ items }) => items),
            boxes: some.flatMap((group) => group.boxes),
          }))
  return contents.every(({ items }) => items.length > 0) ? contents : undefined
}

function distribute<Part>(parts: readonly Part[], count: number): Part[][] {
  return Array.from({ length: count }, (_, index) => parts.filter((_, position) => position % count === index))
}

/** Divides the units of each item. The first shipments get those that are left over. */
function split(items: readonly ItemInput[], count: number): Content[] {
  return Array.from({ length: count }, (_, index) => ({
    boxes: [],
    items: items
      .map((item) => {
        const rest = index < item.quantity % count ? 1 : 0
        return { ...item, quantity: Math.floor(item.quantity / count) + rest }
      })
      .filter(({ quantity }) => quantity > 0),
  }))
}

function createOption(
  call: StatefulCall,
  plan: InboundPlan,
  contents: readonly Content[],
  feePerUnit: number,
): PlacementOption {
  const plans = call.account.part(InboundPlans)
  const placementOptionId = plans.newId('pl')
  const units = plan.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const { currencyCode } = storeFacts([plan.marketplaceId])
  return {
    placementOptionId,
    shipments: contents.map((content) => createShipment(call, plan, placementOptionId, content)),
    fee: fromDollars(units * feePerUnit, currencyCode).amount,
    expiresAt: new Date(call.now.getTime() + optionLifetimeMs),
    isAccepted: false,
  }
}

function createShipment(
  call: StatefulCall,
  plan: InboundPlan,
  placementOptionId: string,
  { items, boxes, warehouseId }: Content,
): Shipment {
  const shipmentId = call.account.part(InboundPlans).newId('sh')
  const random = new Random(deriveSeed(call.account.seed, shipmentId))
  const warehouse = warehouseId ?? matchingText('[A-Z]{3}[1-9]', random) ?? ''
  return {
    shipmentId,
    placementOptionId,
    warehouseId: warehouse,
    amazonReferenceId: matchingText('[0-9A-Z]{8}', random) ?? '',
    name: `FBA (${dateText(call.now)})-${warehouse}`,
    status: 'UNCONFIRMED',
    sourceAddress: plan.sourceAddress,
    items,
    boxes,
    pallets: [],
    transportationOptions: [],
    deliveryWindows: [],
    slots: [],
    appointments: [],
    previews: [],
  }
}

export function listPlacementOptions(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const { currencyCode } = storeFacts([plan.marketplaceId])
  const placementOptions = plan.placementOptions.map((option) => ({
    placementOptionId: option.placementOptionId,
    status: optionStatus(option, plan.placementOptions, call.now),
    fees: option.fee === 0 ? [] : [placementFee(option.fee, currencyCode)],
    discounts: [],
    expiration: option.expiresAt.toISOString(),
    shipmentIds: option.shipments.map(({ shipmentId }) => shipmentId),
  }))
  return { status: 200, body: { placementOptions } }
}

function placementFee(amount: number, code: string): object {
  const description = 'Placement service fee for sending to few warehouses'
  return { type: 'FEE', target: 'Placement Services', description, value: { amount, code } }
}

export const confirmPlacementOption = planInBackground('confirmPlacementOption', (call, plan) => {
  const option = placementOf(plan, call.text('placementOptionId'))
  const status = optionStatus(option, plan.placementOptions, call.now)
  if (status !== 'OFFERED') throw badRequest('The placement option can not be confirmed.', `Its status is ${status}.`)
  return () => {
    option.isAccepted = true
    for (const shipment of option.shipments) {
      const random = new Random(deriveSeed(call.account.seed, `confirmation of ${shipment.shipmentId}`))
      shipment.confirmationId = matchingText('FBA1[0-9A-Z]{8}', random)
      announce(call.account, plan, shipment)
    }
  }
})

/** The placement option that a request names. @throws ErrorResponse if the plan does not have it. */
export function placementOf(plan: InboundPlan, placementOptionId: string): PlacementOption {
  const option = plan.placementOptions.find((each) => each.placementOptionId === placementOptionId)
  if (option) return option
  throw badRequest(
    'The requested placementOptionId does not exist for the given inbound plan.',
    `Use a placementOptionId from listPlacementOptions, not ${placementOptionId}.`,
  )
}
