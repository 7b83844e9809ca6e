import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readJsonFile } from './json.js'

/** The folder `models/` of the repository. */
export const defaultModelsFolder = fileURLToPath(new URL('../../models/', import.meta.url))

/** An API version. */
export interface CatalogRow {
  /** Base name of the contract, such as `ordersV0`. */
  readonly model: string
  /** Path of the file in Amazon's models folder. */
  readonly upstream: string
  /** Name of the generated package without its scope, such as `orders-v0`. */
  readonly package: string
  /** Name of the generated class, such as `OrdersApi`. */
  readonly className: string
  /** Name in texts, such as `Orders v0`. */
  readonly title: string
  /**
   * `deprecated`: Amazon has announced that it will retire the API. `retired`: Amazon has removed the model.
   * `unpublished`: the API is public, but its model is not in the sources yet.
   */
  readonly state: 'current' | 'deprecated' | 'retired' | 'unpublished'
  /** URL of the documentation. Default: Amazon's reference page of the API version or the operation. */
  readonly reference?: string
}

export function readCatalog(modelsFolder: string = defaultModelsFolder): CatalogRow[] {
  return readJsonFile<CatalogRow[]>(join(modelsFolder, 'catalog.json'))
}

/** Finds the row of one of Amazon's files. Compares only the base name, because Amazon has moved folders before. */
export function rowOfUpstreamFile(catalog: readonly CatalogRow[], file: string): CatalogRow | undefined {
  const name = basename(file)
  return catalog.find((row) => name === `${row.model}.json` || name === basename(row.upstream))
}

/**
 * Proposes a row for a model that is not in the catalog, for a person to review and add. The name comes from the file
 * name. The version comes from the file name or, if it has none, from `info.version` of the model.
 *
 * @param file path in Amazon's models folder
 * @param infoVersion the model's `info.version`
 */
export function proposeCatalogRow(file: string, infoVersion: string): CatalogRow {
  const model = basename(file, '.json')
  const { name, version } = splitVersion(model) ?? { name: model, version: infoVersion.toLowerCase() }
  const words = wordsOf(name)
  return {
    model,
    upstream: file,
    package: [...words, version].join('-').toLowerCase(),
    className: `${words.map(capitalized).join('')}Api`,
    title: [...words.map(capitalized), version].join(' '),
    state: 'current',
  }
}

/** Splits names such as `orders_2026-01-01`, `orders_v2026-01-01` and `ordersV0`. Names such as `sellers` have no version. */
function splitVersion(model: string): { name: string; version: string } | undefined {
  const [, name, date, number] = /^(.+?)[-_]?(?:[Vv]?(\d{4}-\d{2}-\d{2})|(?:V|(?<=[-_])v)(\d+))$/.exec(model) ?? []
  if (name === undefined) return undefined
  return { name, version: date ?? `v${number}` }
}

function wordsOf(name: string): string[] {
  return name
    .replace(/ApiModel$|Api$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
