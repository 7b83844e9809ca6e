import type { CatalogRow } from '../catalog.js'

/** A row of the catalog. Default: Orders v0. */
export function catalogRow(facts: Partial<CatalogRow> = {}): CatalogRow {
  const { model = 'ordersV0' } = facts
  return {
    model,
    upstream: `${model}-api-model/${model}.json`,
    package: 'orders-v0',
    className: 'OrdersApi',
    title: 'Orders v0',
    state: 'current',
    ...facts,
  }
}
