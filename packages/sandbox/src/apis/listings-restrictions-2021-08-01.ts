import { Catalog, type CatalogItem } from '../account/listings/catalog.js'
import { conditions } from '../account/listings/offer-attributes.js'
import { storeFacts } from '../generation/store-facts.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

/** @see https://developer-docs.amazon/sp-api/docs/listings-restrictions-api */
export const listingsRestrictions20210801: StatefulApi = {
  name: 'Listings Restrictions 2021-08-01',
  summary: 'Knives need an approval, and towels must be new. Other products of the account have no restrictions.',
  operations: { 'GET /listings/2021-08-01/restrictions': { respond: listRestrictions } },
}

interface RestrictionRow {
  readonly isRestricted: (conditionType: string) => boolean
  readonly reasonCode: 'APPROVAL_REQUIRED' | 'NOT_ELIGIBLE'
  readonly message: string
}

/** Restrictions by product type. */
const restrictions: Readonly<Record<string, RestrictionRow>> = {
  KITCHEN_KNIFE: {
    isRestricted: () => true,
    reasonCode: 'APPROVAL_REQUIRED',
    message: 'You need approval to list this product.',
  },
  TOWEL: {
    isRestricted: (conditionType) => !conditionType.startsWith('new_'),
    reasonCode: 'NOT_ELIGIBLE',
    message: 'You cannot list the product in this condition.',
  },
}

function listRestrictions(call: StatefulCall) {
  const catalog = call.account.part(Catalog)
  const items = call.list('marketplaceIds').flatMap((id) => catalog.find(call.text('asin'), id) ?? [])
  if (items.length === 0) return undefined
  const requested = call.text('conditionType')
  const types = requested === '' ? Object.keys(conditions) : [requested]
  return { status: 200, body: { restrictions: items.flatMap((item) => restrictionsOf(item, types)) } }
}

function restrictionsOf({ asin, marketplaceId, product }: CatalogItem, types: readonly string[]): object[] {
  const row = restrictions[product.productType]
  if (!row) return []
  const { message, reasonCode } = row
  const reason = {
    message,
    reasonCode,
    ...(reasonCode === 'APPROVAL_REQUIRED' ? { links: [linkOf(asin, marketplaceId)] } : {}),
  }
  return types.filter(row.isRestricted).map((conditionType) => ({ marketplaceId, conditionType, reasons: [reason] }))
}

function linkOf(asin: string, marketplaceId: string): object {
  const domain = storeFacts([marketplaceId]).domain.replace(/^amazon/, 'sellercentral.amazon')
  return {
    resource: `https://${domain}/hz/approvalrequest/restrictions/approve?asin=${asin}`,
    verb: 'GET',
    title: 'Request Approval via Seller Central.',
    type: 'text/html',
  }
}
