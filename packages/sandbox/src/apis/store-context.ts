import type { CatalogItem } from '../account/listings/catalog.js'
import { Listings } from '../account/listings/listings.js'
import { type Relationship, Relationships } from '../account/listings/relationships.js'
import type { StatefulCall } from './stateful-call.js'

/** The relationships in each store, which a call computes only once. */
export class StoreContext {
  readonly #listings: Listings
  readonly #byStore = new Map<string, Relationships>()

  constructor({ account }: StatefulCall) {
    this.#listings = account.part(Listings)
  }

  relationships(marketplaceId: string): Relationships {
    const known = this.#byStore.get(marketplaceId)
    if (known) return known
    const relationships = new Relationships(this.#listings.inStore(marketplaceId))
    this.#byStore.set(marketplaceId, relationships)
    return relationships
  }

  /** The relationships of a product of the catalog. Empty if it is no longer listed. */
  relationshipsOf({ product, marketplaceId }: CatalogItem): Relationship[] {
    const listing = this.#listings.find(product.sku, marketplaceId)
    return listing ? this.relationships(marketplaceId).of(listing) : []
  }
}
