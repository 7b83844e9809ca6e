import { InputFault } from '../cli/input-fault.js'
import { nearest } from '../cli/nearest.js'
import type { CatalogRow } from '../models/catalog.js'

/** The catalog's rows that the names stand for: a package, an API in all its versions, or a model. */
export function selectApis(catalog: readonly CatalogRow[], names: readonly string[]): readonly CatalogRow[] {
  if (names.length === 0) return catalog
  const selected = new Set(names.flatMap((name) => rowsNamed(catalog, name)))
  return catalog.filter((row) => selected.has(row))
}

function rowsNamed(catalog: readonly CatalogRow[], name: string): readonly CatalogRow[] {
  const rows = catalog.filter((row) => row.package === name || row.model === name || apiOf(row) === name)
  if (rows.length > 0) return rows
  const suggestion = nearest(
    name,
    catalog.flatMap((row) => [row.package, row.model, apiOf(row)]),
  )
  const hint = suggestion === undefined ? 'models/catalog.json lists them all' : `did you mean ${suggestion}?`
  throw new InputFault(name, 'no such API', hint)
}

/** `orders-v0` without its version. */
function apiOf(row: CatalogRow): string {
  return row.package.replace(/-(v\d+|\d{4}-\d{2}-\d{2})$/, '')
}
