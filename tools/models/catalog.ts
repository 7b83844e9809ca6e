import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readJsonFile } from './read-json-file.js'

/** The repository's own `models/`. */
export const defaultModelsFolder = fileURLToPath(new URL('../../models/', import.meta.url))

/** One API version. */
export interface CatalogRow {
  /** Base name of the contract: `ordersV0`. */
  readonly model: string
  /** Path of Amazon's file inside its own models folder. */
  readonly upstream: string
  /** Name of the generated package, without its scope: `orders-v0`. */
  readonly package: string
  /** Name of the generated class: `OrdersApi`. */
  readonly className: string
  /** What people call it: `Orders v0`. */
  readonly title: string
  /** `deprecated`: Amazon has announced its end. `retired`: gone upstream, the contract is the last one published. */
  readonly state: 'current' | 'deprecated' | 'retired'
}

export function readCatalog(modelsFolder: string = defaultModelsFolder): CatalogRow[] {
  return readJsonFile<CatalogRow[]>(join(modelsFolder, 'catalog.json'))
}

/** Finds the row that a file of Amazon's belongs to. Only its base name counts: Amazon has moved folders before. */
export function rowOfUpstreamFile(catalog: readonly CatalogRow[], file: string): CatalogRow | undefined {
  const name = basename(file)
  return catalog.find((row) => name === `${row.model}.json` || name === basename(row.upstream))
}
