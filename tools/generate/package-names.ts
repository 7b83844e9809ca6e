import type { CatalogRow } from '../models/catalog.js'

/** What an example calls its client: `orders` for `OrdersApi`. */
export function variableOf(row: CatalogRow): string {
  const name = row.className.replace(/Api$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}
