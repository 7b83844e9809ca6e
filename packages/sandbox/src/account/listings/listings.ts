import { deriveSeed, Random } from '../../generation/random.js'
import { allStores } from '../../generation/store-facts.js'
import type { Account } from '../account.js'
import { isListedIn, type Product, Products } from '../products.js'
import type { Attributes } from './attribute-shapes.js'
import { attributesOfType, type Requirements } from './attribute-table.js'
import type { ListingIssue } from './check-attributes.js'
import {
  checkPatch,
  checkPut,
  hasErrors,
  inStore,
  isParent,
  notListed,
  patchIssues,
  unknownType,
} from './check-submission.js'
import { catalogAttributes, type Listing, listingOf, type StoredListing } from './listing.js'
import { type ListingChange, ListingChanges } from './listing-changes.js'
import { titleIssues } from './listing-issues.js'
import type { PatchOperation } from './patch-attributes.js'
import { dollarPriceOf, productChangeOf, textOf, withDefaults } from './product-attributes.js'
import { productTypes } from './product-types.js'

interface Submission {
  readonly productType: string
  readonly marketplaceIds: readonly string[]
  /** Only validates, and changes nothing. */
  readonly mode?: 'VALIDATION_PREVIEW'
}

/** A listing to create, or to replace. */
export interface ListingPut extends Submission {
  /** @default 'LISTING' */
  readonly requirements?: Requirements
  readonly attributes: Readonly<Record<string, unknown>>
}

/** Changes of a listing. */
export interface ListingPatch extends Submission {
  readonly patches: readonly PatchOperation[]
}

/** The result of a submission. Only `ACCEPTED` has changed something. */
export interface SubmissionResult {
  readonly sku: string
  readonly status: 'ACCEPTED' | 'INVALID' | 'VALID'
  readonly submissionId: string
  readonly issues: readonly ListingIssue[]
  /** ASINs by store. Empty if Amazon's catalog does not have the product yet. */
  readonly identifiers: readonly { readonly marketplaceId: string; readonly asin: string }[]
}

type CheckedPut = ListingPut & { readonly requirements: Requirements }

/** Gaps in seeded listings, so that they have issues to test with. */
const seededGaps: Readonly<Record<string, string>> = {
  'BICYCLE_LIGHT-BLACK': 'main_product_image_locator',
  'HOSE-BLACK': 'generic_keyword',
  'HOSE-BLUE': 'generic_keyword',
}

/** The listings of an account: attributes, issues and status of its products by store. */
export class Listings {
  readonly #account: Account
  readonly #products: Products
  readonly #stored = new Map<string, StoredListing>()
  readonly #deleted = new Set<string>()
  readonly #changes = new ListingChanges()
  #submissions = 0
  #isApplying = false

  constructor(account: Account) {
    this.#account = account
    this.#products = account.part(Products)
    this.#products.onChange(({ before, after }) => {
      if (!this.#isApplying) this.#changes.announce(this.#byStore(before), this.#byStore(after))
    })
  }

  /** Calls a listener after each change of the status or the issues of a listing, once for each store. */
  onChange(listener: (change: ListingChange) => void): void {
    this.#changes.addListener(listener)
  }

  /** @returns Undefined if the SKU is not listed in the store. */
  find(sku: string, marketplaceId: string): Listing | undefined {
    const product = this.#products.findListed(sku)
    return product && isListedIn(product, marketplaceId) ? this.#listing(product, marketplaceId) : undefined
  }

  /** All listings of a store, including parents of variations. */
  inStore(marketplaceId: string): Listing[] {
    return [...this.#products.all(), ...this.#products.parents()]
      .filter((product) => isListedIn(product, marketplaceId))
      .map((product) => this.#listing(product, marketplaceId))
  }

  /** Whether a call has deleted the listing. */
  wasDeleted(sku: string, marketplaceId: string): boolean {
    return this.#deleted.has(keyOf(sku, marketplaceId)) && !this.find(sku, marketplaceId)
  }

  /** The attributes of a product in Amazon's catalog, also of one that is no longer listed. */
  attributesOf(product: Product, marketplaceId: string): Attributes {
    return catalogAttributes(this.#listing(product, marketplaceId))
  }

  /** The product types of the sandbox, and those of the account's own products. */
  productTypes(): string[] {
    const own = this.#products.all().map(({ productType }) => productType)
    return [...new Set([...Object.keys(productTypes), ...own])].sort()
  }

  /** Creates a listing, or replaces its attributes. A new product gets an ASIN. */
  put(sku: string, put: ListingPut): SubmissionResult {
    const { requirements = 'LISTING', productType, marketplaceIds, mode } = put
    const isKnown = this.productTypes().includes(productType)
    const errors = isKnown ? checkPut({ ...put, requirements }) : unknownType(productType, marketplaceIds)
    if (hasErrors(errors)) return this.#result(sku, 'INVALID', errors, [])
    // The schema of the product type is checked, so they have the type of attributes.
    const attributes = put.attributes as Attributes
    const warnings = titleIssues(attributes)
    const asin = this.#products.findListed(sku)?.asin ?? this.#matchingProduct(attributes)?.asin
    if (mode) return this.#result(sku, 'VALID', warnings, asin === undefined ? [] : identifiers(marketplaceIds, asin))
    this.#apply(sku, () => {
      for (const marketplaceId of marketplaceIds) {
        const others = marketplaceIds.filter((each) => each !== marketplaceId)
        const own = Object.entries(attributes).map(([name, items]) => [name, inStore(items, others)] as const)
        this.#store(sku, marketplaceId, { ...put, requirements }, Object.fromEntries(own))
      }
    })
    return this.#result(sku, 'ACCEPTED', warnings, this.#identifiersOf(sku, marketplaceIds))
  }

  /** Changes attributes of a listing. Only the changed attributes are validated. */
  patch(sku: string, { productType, patches, marketplaceIds, mode }: ListingPatch): SubmissionResult {
    const unknown = marketplaceIds.filter((marketplaceId) => !this.find(sku, marketplaceId))
    const errors = unknown.length > 0 ? notListed(sku, unknown) : patchIssues(patches, marketplaceIds)
    const checked = marketplaceIds.flatMap((marketplaceId) => {
      const listing = this.find(sku, marketplaceId)
      if (!listing || hasErrors(errors)) return []
      const type = productType === 'PRODUCT' ? listing.product.productType : productType
      const patched = checkPatch({ productType: type, patches, marketplaceId, marketplaceIds, listing })
      return [{ ...patched, marketplaceId, listing }]
    })
    const issues = [...errors, ...checked.flatMap((each) => each.issues)]
    if (hasErrors(issues)) return this.#result(sku, 'INVALID', issues, [])
    const warnings = checked.flatMap(({ changed }) => titleIssues(changed))
    if (mode) return this.#result(sku, 'VALID', warnings, this.#identifiersOf(sku, marketplaceIds))
    this.#apply(sku, () => {
      for (const { attributes, changed, marketplaceId, listing } of checked) {
        this.#save(sku, marketplaceId, attributes, listing.requirements)
        const prices = this.#products.findListed(sku)?.prices ?? {}
        this.#products.change(sku, productChangeOf(changed, marketplaceId, prices))
      }
    })
    return this.#result(sku, 'ACCEPTED', warnings, this.#identifiersOf(sku, marketplaceIds))
  }

  /** Deletes a listing in some stores. The product stays in Amazon's catalog. */
  delete(sku: string, marketplaceIds: readonly string[]): SubmissionResult {
    const unknown = marketplaceIds.filter((marketplaceId) => !this.find(sku, marketplaceId))
    if (unknown.length > 0) return this.#result(sku, 'INVALID', notListed(sku, unknown), [])
    const found = this.#identifiersOf(sku, marketplaceIds)
    this.#apply(sku, () => {
      const product = this.#products.findListed(sku)
      const stores = product?.stores ?? allStores.map((store) => store.marketplaceId)
      const left = stores.filter((marketplaceId) => !marketplaceIds.includes(marketplaceId))
      for (const marketplaceId of marketplaceIds) this.#deleted.add(keyOf(sku, marketplaceId))
      if (left.length > 0) this.#products.change(sku, { stores: left })
      else this.#products.remove(sku)
    })
    return this.#result(sku, 'ACCEPTED', [], found)
  }

  /** Stores the attributes of a put, and creates or changes the product. */
  #store(sku: string, marketplaceId: string, put: CheckedPut, sent: Attributes): void {
    const { productType, requirements } = put
    const complete = withDefaults(sent, productType, marketplaceId)
    const existing = this.#products.findListed(sku)
    const kept = existing ? this.#kept(existing, marketplaceId, requirements) : {}
    this.#save(sku, marketplaceId, { ...kept, ...complete }, requirements)
    const change = productChangeOf(complete, marketplaceId, existing?.prices ?? {})
    if (!existing) {
      this.#create(sku, marketplaceId, productType, complete, change)
      return
    }
    const isSameType = requirements === 'LISTING_OFFER_ONLY' || productType === 'PRODUCT'
    const stores = isListedIn(existing, marketplaceId) ? existing.stores : [...(existing.stores ?? []), marketplaceId]
    const type = isSameType ? existing.productType : productType
    this.#products.change(sku, { ...change, productType: type, stores })
  }

  #create(sku: string, marketplaceId: string, productType: string, sent: Attributes, change: Partial<Product>): void {
    const match = this.#matchingProduct(sent)
    const row = {
      sku,
      asin: match?.asin ?? textOf(sent, 'merchant_suggested_asin'),
      productType: match?.productType ?? productType,
      price: dollarPriceOf(sent, marketplaceId),
      quantity: 0,
      fulfilledBy: 'MERCHANT',
    } as const
    const facts = match ? factsOf(match) : eanOf(sent)
    const product = { ...facts, ...change, stores: [marketplaceId] }
    if (isParent(sent)) this.#products.addParent(row, product)
    else this.#products.add(row, product)
  }

  /** The product of Amazon's catalog that a put describes: by ASIN or by product identifier. */
  #matchingProduct(attributes: Attributes): Product | undefined {
    const asin = textOf(attributes, 'merchant_suggested_asin')
    const { ean } = eanOf(attributes)
    const catalog = this.#products.catalog()
    return catalog.find((each) => each.asin === asin) ?? catalog.find((each) => each.ean === ean)
  }

  /** The attributes that a put for only the offer, or only the product, leaves unchanged. */
  #kept(product: Product, marketplaceId: string, requirements: Requirements): Attributes {
    if (requirements === 'LISTING' || !isListedIn(product, marketplaceId)) return {}
    const offer = attributesOfType(product.productType, 'LISTING_OFFER_ONLY')
    const isOffer = (name: string) => Object.hasOwn(offer, name)
    const { attributes } = this.#listing(product, marketplaceId)
    const entries = Object.entries(attributes)
    return Object.fromEntries(entries.filter(([name]) => isOffer(name) === (requirements === 'LISTING_PRODUCT_ONLY')))
  }

  #save(sku: string, marketplaceId: string, attributes: Attributes, requirements: Requirements): void {
    const key = keyOf(sku, marketplaceId)
    const now = this.#account.now()
    const createdAt = this.find(sku, marketplaceId)?.createdAt ?? now
    this.#stored.set(key, { attributes, requirements, createdAt, updatedAt: now })
  }

  /** Changes a listing, and then tells the listeners which stores it affects. */
  #apply(sku: string, change: () => void): void {
    const before = this.#byStore(this.#products.findListed(sku))
    this.#isApplying = true
    try {
      change()
    } finally {
      this.#isApplying = false
    }
    this.#changes.announce(before, this.#byStore(this.#products.findListed(sku)))
  }

  /** The listings of a product by store. Empty without listeners, because comparing costs time. */
  #byStore(product: Product | undefined): Map<string, Listing> {
    if (!product || !this.#changes.hasListeners) return new Map()
    const stores = product.stores ?? allStores.map((store) => store.marketplaceId)
    return new Map(stores.map((marketplaceId) => [marketplaceId, this.#listing(product, marketplaceId)]))
  }

  #listing(product: Product, marketplaceId: string): Listing {
    return listingOf({
      product,
      marketplaceId,
      isParent: this.#products.isParent(product.sku),
      stored: this.#stored.get(keyOf(product.sku, marketplaceId)),
      gap: this.#account.data.products ? undefined : seededGaps[product.sku],
    })
  }

  #identifiersOf(sku: string, marketplaceIds: readonly string[]): SubmissionResult['identifiers'] {
    const product = this.#products.findListed(sku)
    return product ? identifiers(marketplaceIds, product.asin) : []
  }

  #result(
    sku: string,
    status: SubmissionResult['status'],
    issues: readonly ListingIssue[],
    found: SubmissionResult['identifiers'],
  ): SubmissionResult {
    this.#submissions += 1
    const random = new Random(deriveSeed(this.#account.seed, `submission ${this.#submissions}`))
    const submissionId = Array.from({ length: 32 }, () => random.integer(0, 15).toString(16)).join('')
    return { sku, status, submissionId, issues, identifiers: found }
  }
}

function keyOf(sku: string, marketplaceId: string): string {
  return `${marketplaceId} ${sku}`
}

function identifiers(marketplaceIds: readonly string[], asin: string): SubmissionResult['identifiers'] {
  return marketplaceIds.map((marketplaceId) => ({ marketplaceId, asin }))
}

/** The facts that offers of the same product have in common. */
function factsOf({ title, brand, color, ean, bulletPoints, weight, dimensions, parentSku }: Product): Partial<Product> {
  return { title, brand, color, ean, bulletPoints, weight, dimensions, parentSku }
}

/** The European Article Number among the attributes. A UPC is one that starts with 0. */
function eanOf(attributes: Attributes): Pick<Product, 'ean'> | { readonly ean?: undefined } {
  const type = textOf(attributes, 'externally_assigned_product_identifier', 'type')
  const value = textOf(attributes, 'externally_assigned_product_identifier')
  if (value === undefined || (type !== 'ean' && type !== 'upc')) return {}
  return { ean: value.padStart(13, '0') }
}
