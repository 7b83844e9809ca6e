import { Products } from '../../account/products.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, findPlan, requireStatus, shipmentOf } from './checks.js'
import {
  type Box,
  type BoxInput,
  confirmedPacking,
  confirmedPlacement,
  type InboundPlan,
  type ItemInput,
  optionLifetimeMs,
  optionStatus,
  type PackingGroup,
  type PackingOption,
  type Weight,
} from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { boxBody, differences, hasContents, itemBody, itemsIn } from './items.js'

/** Amazon's limit for boxes with more than one unit, in kilograms: 50 pounds. */
const maxBoxWeight = 22.7

/** Units that are heavier (in kilograms) or longer (in centimeters) are packed apart from others. */
const [largeWeight, largeSide] = [9, 45]

export const generatePackingOptions = planInBackground('generatePackingOptions', (call, plan) => {
  if (confirmedPacking(plan) || confirmedPlacement(plan)) {
    throw badRequest(
      'The inbound plan is not in a valid state to generate packing options.',
      'A packing option or a placement option has been confirmed.',
    )
  }
  return () => {
    plan.packingOptions = createOptions(call, plan)
  }
})

/** One option by the size of the items, and one with a group for each item if that makes a difference. */
function createOptions(call: StatefulCall, plan: InboundPlan): PackingOption[] {
  const isLarge = ({ msku }: ItemInput) => {
    const product = call.account.part(Products).find(msku)
    return product !== undefined && (product.weight > largeWeight || Math.max(...product.dimensions) > largeSide)
  }
  const sizes = [plan.items.filter((item) => !isLarge(item)), plan.items.filter(isLarge)]
  const bySize = sizes.filter((items) => items.length > 0)
  const byItem = plan.items.map((item) => [item])
  const divisions = byItem.length === bySize.length ? [bySize] : [bySize, byItem]
  const plans = call.account.part(InboundPlans)
  return divisions.map((groups) => ({
    packingOptionId: plans.newId('po'),
    groups: groups.map((items) => ({ packingGroupId: plans.newId('pg'), items, boxes: [] })),
    expiresAt: new Date(call.now.getTime() + optionLifetimeMs),
    isAccepted: false,
  }))
}

export function listPackingOptions(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const packingOptions = plan.packingOptions.map((option) => ({
    packingOptionId: option.packingOptionId,
    packingGroups: option.groups.map(({ packingGroupId }) => packingGroupId),
    fees: [],
    discounts: [],
    expiration: option.expiresAt.toISOString(),
    status: optionStatus(option, plan.packingOptions, call.now),
    supportedShippingConfigurations,
    supportedConfigurations,
  }))
  return { status: 200, body: { packingOptions } }
}

const supportedShippingConfigurations = ['AMAZON_PARTNERED_CARRIER', 'USE_YOUR_OWN_CARRIER'].flatMap(
  (shippingSolution) =>
    ['GROUND_SMALL_PARCEL', 'FREIGHT_LTL'].map((shippingMode) => ({ shippingSolution, shippingMode })),
)

const supportedConfigurations = [
  {
    boxPackingMethods: ['BOX_CONTENT_PROVIDED', 'BARCODE_2D', 'MANUAL_PROCESS'],
    boxRequirements: { weight: { unit: 'KG', minimum: 0, maximum: maxBoxWeight } },
    shippingRequirements: ['AMAZON_PARTNERED_CARRIER', 'USE_YOUR_OWN_CARRIER'].map((solution) => ({
      solution,
      modes: ['GROUND_SMALL_PARCEL', 'FREIGHT_LTL'],
    })),
  },
]

export const confirmPackingOption = planInBackground('confirmPackingOption', (call, plan) => {
  const packingOptionId = call.text('packingOptionId')
  const option = plan.packingOptions.find((each) => each.packingOptionId === packingOptionId)
  if (!option) {
    throw badRequest(
      'The requested packingOptionId does not exist for the given inbound plan.',
      `Use a packingOptionId from listPackingOptions, not ${packingOptionId}.`,
    )
  }
  const status = optionStatus(option, plan.packingOptions, call.now)
  if (status !== 'OFFERED') throw badRequest('The packing option can not be confirmed.', `Its status is ${status}.`)
  if (confirmedPlacement(plan)) {
    throw badRequest('The packing option can not be confirmed.', 'A placement option has been confirmed.')
  }
  return () => {
    option.isAccepted = true
    // They were made for a plan without boxes.
    plan.placementOptions = []
  }
})

/** The packing group that a request names. @throws ErrorResponse if the plan does not have it. */
function groupOf(plan: InboundPlan, packingGroupId: string): PackingGroup {
  const groups = plan.packingOptions.flatMap((option) => option.groups)
  const group = groups.find((each) => each.packingGroupId === packingGroupId)
  if (group) return group
  throw badRequest(
    'The requested packingGroupId does not exist for the specified inbound plan.',
    `Use a packing group from listPackingOptions, not ${packingGroupId}.`,
  )
}

export function listPackingGroupItems(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const { items } = groupOf(plan, call.text('packingGroupId'))
  return { status: 200, body: { items: items.map((item) => itemBody(call.account, item, plan.marketplaceId)) } }
}

export function listPackingGroupBoxes(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const { boxes } = groupOf(plan, call.text('packingGroupId'))
  return { status: 200, body: { boxes: boxes.map((box) => boxBody(call.account, box, plan)) } }
}

interface PackageGrouping {
  readonly packingGroupId?: string
  readonly shipmentId?: string
  readonly boxes: readonly BoxInput[]
}

export const setPackingInformation = planInBackground('setPackingInformation', (call, plan) => {
  const { packageGroupings } = call.body<{ packageGroupings: readonly PackageGrouping[] }>()
  const targets = packageGroupings.map((grouping) => ({ grouping, target: targetOf(plan, grouping) }))
  return () => {
    for (const { grouping, target } of targets) checkBoxes(grouping.boxes, target.items)
    for (const { grouping, target } of targets) target.boxes = createBoxes(call, grouping.boxes)
    // They were made for other boxes.
    if (!confirmedPlacement(plan)) plan.placementOptions = []
  }
})

/** The packing group or the shipment that boxes belong to. */
function targetOf(plan: InboundPlan, { packingGroupId, shipmentId }: PackageGrouping) {
  if (shipmentId !== undefined) {
    const shipment = shipmentOf(plan, shipmentId)
    requireStatus(shipment, ['WORKING'], 'set its packing information')
    return shipment
  }
  const group = groupOf(plan, packingGroupId ?? '')
  if (!confirmedPacking(plan)?.groups.includes(group)) {
    throw badRequest('The packing group can not be packed.', 'Confirm its packing option first.')
  }
  if (confirmedPlacement(plan)) {
    throw badRequest('The packing group can not be packed.', 'A placement option has been confirmed.')
  }
  return group
}

/**
 * Checks that boxes have exactly these items, and are light enough.
 * @throws ErrorResponse that makes the operation fail.
 */
export function checkBoxes(boxes: readonly BoxInput[], items: readonly ItemInput[]): void {
  const heavy = boxes.find((box) => kilograms(box.weight) > maxBoxWeight && !hasOneUnit(box))
  if (heavy) {
    const { value, unit } = heavy.weight
    throw badRequest('ERROR: A box is too heavy.', `${value} ${unit} is more than ${maxBoxWeight} KG.`)
  }
  const empty = boxes.find(({ contentInformationSource, items = [] }) => {
    return contentInformationSource === 'BOX_CONTENT_PROVIDED' && items.length === 0
  })
  if (empty) throw badRequest('ERROR: A box with BOX_CONTENT_PROVIDED has no items.', 'Send its items.')
  const faults = hasContents(boxes) ? differences(items, itemsIn(boxes)) : []
  if (faults.length > 0) {
    throw badRequest('ERROR: The boxes do not contain the expected items and quantities.', `${faults.join(', ')}.`)
  }
}

function hasOneUnit({ items = [] }: BoxInput): boolean {
  return items.reduce((sum, { quantity }) => sum + quantity, 0) === 1
}

export function kilograms({ unit, value }: Weight): number {
  return unit === 'KG' ? value : value * 0.45359237
}

/** In kilograms. */
export function weightOf(boxes: readonly BoxInput[]): number {
  return boxes.reduce((sum, { weight, quantity }) => sum + kilograms(weight) * quantity, 0)
}

/** A box for each of the boxes that a request describes together. */
export function createBoxes(call: StatefulCall, inputs: readonly BoxInput[]): Box[] {
  const plans = call.account.part(InboundPlans)
  return inputs.flatMap((input) =>
    Array.from({ length: input.quantity }, (_, index) => ({
      ...input,
      packageId: (index === 0 ? input.packageId : undefined) ?? plans.newId('pk'),
      quantity: 1 as const,
    })),
  )
}
