import { basename } from 'node:path'
import type { CatalogRow } from './catalog.js'

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
