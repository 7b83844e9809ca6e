import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readJsonFile } from './json.js'

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

/**
 * A first row for a model that the catalog does not know, for a person to look over and paste. The name is taken from
 * the file, the version from the file or else from the model's own `info.version`.
 *
 * @param file path inside Amazon's models folder
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

/** `orders_2026-01-01`, `ordersV0` and their like; `sellers` says no version. */
function splitVersion(model: string): { name: string; version: string } | undefined {
  const [, name, date, number] = /^(.+?)[-_]?V?(?:(\d{4}-\d{2}-\d{2})|(?<=V)(\d+))$/.exec(model) ?? []
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

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
