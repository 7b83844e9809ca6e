import type { CatalogRow } from '../../models/catalog.js'

/** A row of the catalog. Default: Orders v0. */
export function rowOf(facts: Partial<CatalogRow> = {}): CatalogRow {
  return {
    model: 'ordersV0',
    upstream: 'orders-api-model/ordersV0.json',
    package: 'orders-v0',
    className: 'OrdersApi',
    title: 'Orders v0',
    state: 'current',
    ...facts,
  }
}
