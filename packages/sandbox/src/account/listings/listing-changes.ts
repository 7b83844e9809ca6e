import type { Listing, ListingState } from './listing.js'

/** A change of the status or the issues of a listing. `before` is undefined if it is new, and `after` if it was deleted. */
export interface ListingChange {
  readonly sku: string
  readonly asin: string
  readonly marketplaceId: string
  readonly createdAt: Date
  readonly before?: ListingState
  readonly after?: ListingState
}

type ByStore = ReadonlyMap<string, Listing>

/** Tells listeners which listings have changed. */
export class ListingChanges {
  readonly #listeners: ((change: ListingChange) => void)[] = []

  get hasListeners(): boolean {
    return this.#listeners.length > 0
  }

  addListener(listener: (change: ListingChange) => void): void {
    this.#listeners.push(listener)
  }

  /** Compares the listings of a product in all stores before and after a change. */
  announce(before: ByStore, after: ByStore): void {
    for (const marketplaceId of new Set([...before.keys(), ...after.keys()])) {
      const [old, current] = [before.get(marketplaceId), after.get(marketplaceId)]
      const listing = current ?? old
      if (!listing || isSameState(old, current)) continue
      const { sku, createdAt, product } = listing
      const change = {
        sku,
        asin: product.asin,
        marketplaceId,
        createdAt,
        before: stateOf(old),
        after: stateOf(current),
      }
      for (const listener of this.#listeners) listener(change)
    }
  }
}

function stateOf(listing: Listing | undefined): ListingState | undefined {
  return listing && { status: listing.status, issues: listing.issues }
}

function isSameState(one: Listing | undefined, other: Listing | undefined): boolean {
  return JSON.stringify(stateOf(one)) === JSON.stringify(stateOf(other))
}
