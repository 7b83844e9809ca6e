import type { Account } from '../../account/account.js'
import { type Product, Products } from '../../account/products.js'
import { storeFacts } from '../../generation/store-facts.js'
import type { StatefulCall } from '../stateful-call.js'
import { startInBackground } from './background.js'
import { badRequest } from './checks.js'
import type { ItemInput, Owner } from './inbound-plan.js'

/** How units must be prepared before Amazon accepts them. */
export interface Prep {
  readonly prepCategory: string
  readonly prepTypes: readonly string[]
}

const none: Prep = { prepCategory: 'NONE', prepTypes: ['ITEM_LABELING'] }
const textile: Prep = { prepCategory: 'TEXTILE', prepTypes: ['ITEM_LABELING', 'ITEM_POLYBAGGING'] }
const fragile: Prep = { prepCategory: 'FRAGILE', prepTypes: ['ITEM_LABELING', 'ITEM_BUBBLEWRAP'] }
const sharp: Prep = { prepCategory: 'SHARP', prepTypes: ['ITEM_LABELING', 'ITEM_BUBBLEWRAP'] }
const baby: Prep = { prepCategory: 'BABY', prepTypes: ['ITEM_LABELING', 'ITEM_POLYBAGGING'] }

/** Preparation by product type. Units of other types need only a label. */
const prepByType: Readonly<Record<string, Prep>> = {
  SHIRT: textile,
  TOWEL: textile,
  LAMP: fragile,
  PICTURE_FRAME: fragile,
  KITCHEN_KNIFE: sharp,
  TOYS_AND_GAMES: baby,
}

/** In these stores, Amazon neither prepares nor labels units since January 2026. @see https://developer-docs.amazon/sp-api/docs/fulfillment-inbound-api */
const storesWithoutServices = new Set(['US'])

/** The preparation that selling partners have set. */
class PrepSettings {
  readonly #settings = new Map<string, Prep>()

  find(msku: string, marketplaceId: string): Prep | undefined {
    return this.#settings.get(`${marketplaceId} ${msku}`)
  }

  set(msku: string, marketplaceId: string, prep: Prep): void {
    this.#settings.set(`${marketplaceId} ${msku}`, prep)
  }
}

export function prepOf(account: Account, { sku, productType }: Product, marketplaceId: string): Prep {
  return account.part(PrepSettings).find(sku, marketplaceId) ?? prepByType[productType] ?? none
}

/** The preparation of an item, without its label. */
function isPrepared({ prepTypes }: Prep): boolean {
  return prepTypes.some((type) => type !== 'ITEM_LABELING' && type !== 'ITEM_NO_PREP')
}

/** @throws ErrorResponse if Amazon does not accept the owner of the preparation or the label. */
export function checkOwners(account: Account, product: Product, item: ItemInput, marketplaceId: string): void {
  const prep = prepOf(account, product, marketplaceId)
  const services: readonly Owner[] = hasServices(marketplaceId) ? ['AMAZON', 'SELLER'] : ['SELLER']
  const rows = [
    { name: 'prepOwner', owner: item.prepOwner, isNeeded: isPrepared(prep) },
    { name: 'labelOwner', owner: item.labelOwner, isNeeded: prep.prepTypes.includes('ITEM_LABELING') },
  ]
  for (const { name, owner, isNeeded } of rows) {
    const accepted: readonly Owner[] = isNeeded ? services : ['NONE']
    if (accepted.includes(owner)) continue
    const verb = owner === 'NONE' ? 'requires' : isNeeded ? 'does not accept this' : 'does not require'
    throw badRequest(
      `ERROR: ${item.msku} ${verb} ${name} but ${owner} was assigned. Accepted values: [${accepted.join(', ')}]`,
    )
  }
}

function hasServices(marketplaceId: string): boolean {
  return !storesWithoutServices.has(storeFacts([marketplaceId]).countryCode)
}

/**
 * The products of MSKUs. Undefined if all MSKUs are unknown.
 * @throws ErrorResponse if the account has only some of them.
 */
export function productsOf(account: Account, mskus: readonly string[]): Product[] | undefined {
  const products = account.part(Products)
  const unknown = mskus.filter((msku) => !products.find(msku))
  if (unknown.length === mskus.length) return undefined
  if (unknown.length > 0) throw badRequest(`ERROR: The following MSKUs are not valid: [${unknown.join(', ')}].`)
  return mskus.flatMap((msku) => products.find(msku) ?? [])
}

export function listPrepDetails(call: StatefulCall) {
  const marketplaceId = call.text('marketplaceId')
  const products = productsOf(call.account, call.texts('mskus'))
  if (!products) return undefined
  const mskuPrepDetails = products.map((product) => {
    const prep = prepOf(call.account, product, marketplaceId)
    const owner = hasServices(marketplaceId) ? undefined : 'SELLER_ONLY'
    return {
      msku: product.sku,
      ...prep,
      prepOwnerConstraint: isPrepared(prep) ? owner : 'NONE_ONLY',
      labelOwnerConstraint: owner,
      allOwnersConstraint: isPrepared(prep) ? 'MUST_MATCH' : undefined,
    }
  })
  return { status: 200, body: { mskuPrepDetails } }
}

interface SetPrepDetails {
  readonly marketplaceId: string
  readonly mskuPrepDetails: readonly (Prep & { readonly msku: string })[]
}

export function setPrepDetails(call: StatefulCall) {
  const { marketplaceId, mskuPrepDetails } = call.body<SetPrepDetails>()
  const products = productsOf(
    call.account,
    mskuPrepDetails.map(({ msku }) => msku),
  )
  if (!products) return undefined
  const operationId = startInBackground(call, 'setPrepDetails', () => {
    for (const { msku, prepCategory, prepTypes } of mskuPrepDetails) {
      call.account.part(PrepSettings).set(msku, marketplaceId, { prepCategory, prepTypes })
    }
  })
  return { status: 202, body: { operationId } }
}
