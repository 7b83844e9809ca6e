import type { AttributeItem, Attributes } from './attribute-shapes.js'
import type { Requirements } from './attribute-table.js'
import { checkAttributes, type ListingIssue } from './check-attributes.js'
import { type PatchOperation, patchAttributes, patchedAttribute } from './patch-attributes.js'
import { textOf, withDefaults } from './product-attributes.js'
import { type ProductTypeSchema, productTypeSchema } from './product-type-schema.js'

interface CheckedPut {
  readonly productType: string
  readonly requirements: Requirements
  readonly attributes: Readonly<Record<string, unknown>>
  readonly marketplaceIds: readonly string[]
}

/** The errors of a put, except that its product type is unknown. */
export function checkPut({ productType, requirements, attributes, marketplaceIds }: CheckedPut): ListingIssue[] {
  const schema = productTypeSchema({ productType, requirements, marketplaceIds })
  return inStores(checkAttributes(withoutOffer(schema, isParent(attributes)), attributes), marketplaceIds)
}

interface CheckedPatch {
  readonly productType: string
  readonly patches: readonly PatchOperation[]
  /** The store whose listing changes. */
  readonly marketplaceId: string
  /** All stores of the request. */
  readonly marketplaceIds: readonly string[]
  readonly listing: { readonly attributes: Attributes; readonly isParent: boolean }
}

/** The attributes of a listing after a patch, the changed ones among them, and the errors in these. */
export function checkPatch({ productType, patches, marketplaceId, marketplaceIds, listing }: CheckedPatch): {
  readonly attributes: Attributes
  readonly changed: Attributes
  readonly issues: readonly ListingIssue[]
} {
  // An offer can be added to a product, and product facts to an offer.
  const schema = productTypeSchema({ productType, requirements: 'LISTING', marketplaceIds })
  const others = marketplaceIds.filter((each) => each !== marketplaceId)
  const complete = patches.map((patch) => {
    const name = patchedAttribute(patch) ?? ''
    const own = inStore(patch.value ?? [], others)
    const value = patch.op === 'delete' ? own : withDefaults({ [name]: own }, productType, marketplaceId)[name]
    return { ...patch, value }
  })
  const names = [...new Set(complete.map((patch) => patchedAttribute(patch) ?? ''))]
  const attributes = patchAttributes(listing.attributes, complete, schema)
  return {
    attributes,
    changed: Object.fromEntries(names.map((name) => [name, attributes[name] ?? []])),
    issues: inStores(checkAttributes(withoutOffer(schema, listing.isParent), attributes, names), [marketplaceId]),
  }
}

/** The issue of the first patch with a wrong path, or without a list of objects as its value. */
export function patchIssues(patches: readonly PatchOperation[], marketplaceIds: readonly string[]): ListingIssue[] {
  const index = patches.findIndex((patch) => patchedAttribute(patch) === undefined || !isValue(patch))
  if (index < 0) return []
  const message = `Invalid path provided in patch at index of ${index}.`
  return inStores([{ code: '4000003', message, severity: 'ERROR', categories: ['INVALID_ATTRIBUTE'] }], marketplaceIds)
}

/** The issue of a product type that does not exist. */
export function unknownType(productType: string, marketplaceIds: readonly string[]): ListingIssue[] {
  const issue = {
    code: '4000001',
    message: `The provided value for 'Product Type' is invalid: ${productType} is unknown.`,
    severity: 'ERROR',
    attributeNames: ['product_type'],
    categories: ['INVALID_ATTRIBUTE'],
  } as const
  return inStores([issue], marketplaceIds)
}

/** The issue of a SKU that is not listed in a store. */
export function notListed(sku: string, marketplaceIds: readonly string[]): ListingIssue[] {
  const message = `The SKU ${sku} is not listed. Send it with all required attributes to create it.`
  return inStores([{ code: '13013', message, severity: 'ERROR', categories: [] }], marketplaceIds)
}

export function hasErrors(issues: readonly ListingIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'ERROR')
}

/** The items without those of other stores. */
export function inStore(items: readonly AttributeItem[], otherStores: readonly string[]): readonly AttributeItem[] {
  return items.filter(({ marketplace_id: id }) => typeof id !== 'string' || !otherStores.includes(id))
}

/** Whether attributes describe a parent of variations. */
export function isParent({ parentage_level: level }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(level) && textOf({ level }, 'level') === 'parent'
}

/** Nobody can buy a parent, so it needs no offer. */
function withoutOffer(schema: ProductTypeSchema, isParent: boolean): ProductTypeSchema {
  return isParent ? { ...schema, required: schema.required.filter((name) => name !== 'condition_type') } : schema
}

function isValue({ op, value }: PatchOperation): boolean {
  if (value === undefined) return op === 'delete'
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
}

function inStores(issues: readonly ListingIssue[], marketplaceIds: readonly string[]): ListingIssue[] {
  return issues.map((issue) => ({ ...issue, marketplaceIds }))
}
