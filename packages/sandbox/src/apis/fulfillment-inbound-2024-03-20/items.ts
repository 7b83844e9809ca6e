import type { Account } from '../../account/account.js'
import { Products } from '../../account/products.js'
import type { Box, BoxInput, InboundPlan, ItemInput } from './inbound-plan.js'
import { prepOf } from './prep-details.js'

/** An item in a response. */
export function itemBody(account: Account, item: ItemInput, marketplaceId: string): object {
  const { msku, quantity, labelOwner, prepOwner, expiration, manufacturingLotCode } = item
  const product = account.part(Products).find(msku)
  const prepTypes = product ? prepOf(account, product, marketplaceId).prepTypes : []
  return {
    msku,
    // A listing can be deleted after the plan was created.
    asin: product?.asin ?? 'UNKNOWN',
    fnsku: product?.fnSku ?? 'UNKNOWN',
    quantity,
    labelOwner,
    prepInstructions: prepTypes.map((prepType) => ({
      prepType,
      prepOwner: prepType === 'ITEM_LABELING' ? labelOwner : prepOwner,
    })),
    expiration,
    manufacturingLotCode,
  }
}

/** A box in a response. */
export function boxBody(account: Account, box: Box, plan: InboundPlan, boxId?: string, region?: object): object {
  const { packageId, weight, dimensions, quantity, items, contentInformationSource } = box
  return {
    packageId,
    boxId,
    quantity,
    weight,
    dimensions,
    contentInformationSource,
    destinationRegion: region,
    items: items?.map((item) => itemBody(account, item, plan.marketplaceId)),
  }
}

/** Units with the same MSKU, expiration date and lot are the same item. */
function keyOf({ msku, expiration = '', manufacturingLotCode = '' }: ItemInput): string {
  return JSON.stringify([msku, expiration, manufacturingLotCode])
}

/** Adds the quantities of the same items. */
function mergeItems(items: readonly ItemInput[]): ItemInput[] {
  const merged = new Map<string, ItemInput>()
  for (const item of items) {
    const known = merged.get(keyOf(item))
    merged.set(keyOf(item), known ? { ...known, quantity: known.quantity + item.quantity } : item)
  }
  return [...merged.values()]
}

/** The items in boxes. */
export function itemsIn(boxes: readonly BoxInput[]): ItemInput[] {
  return mergeItems(
    boxes.flatMap(({ items = [], quantity }) => items.map((item) => ({ ...item, quantity: item.quantity * quantity }))),
  )
}

/** The items of boxes, as the plan describes them. Their owners are those of the plan. */
export function planItemsIn(boxes: readonly BoxInput[], plan: InboundPlan): ItemInput[] {
  const planned = new Map(plan.items.map((item) => [keyOf(item), item]))
  return itemsIn(boxes).map((item) => ({ ...planned.get(keyOf(item)), ...item }))
}

/** Describes the items whose quantities differ. Empty if all quantities are the same. */
export function differences(wanted: readonly ItemInput[], given: readonly ItemInput[]): string[] {
  const rows = new Map<string, { msku: string; wanted: number; given: number }>()
  const add = (item: ItemInput, field: 'wanted' | 'given') => {
    const row = rows.get(keyOf(item)) ?? { msku: item.msku, wanted: 0, given: 0 }
    row[field] += item.quantity
    rows.set(keyOf(item), row)
  }
  for (const item of wanted) add(item, 'wanted')
  for (const item of given) add(item, 'given')
  return [...rows.values()]
    .filter((row) => row.wanted !== row.given)
    .map((row) => `${row.msku} has ${row.given} units in boxes instead of ${row.wanted}`)
}

/** Whether the content of all boxes is known. Amazon reads other boxes' content in its warehouse. */
export function hasContents(boxes: readonly BoxInput[]): boolean {
  return boxes.every(({ items = [] }) => items.length > 0)
}
