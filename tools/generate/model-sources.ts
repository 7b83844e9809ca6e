import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'
import { type Contradiction, type Descriptions, listedContradictions, readDescriptions } from '../models/annotations.js'
import type { CatalogRow } from '../models/catalog.js'
import { type Examples, readExamples } from '../models/examples.js'
import { operationsOf } from '../models/operations.js'
import { prepareAllModels } from '../models/prepare-model.js'
import type { Document } from '../models/swagger.js'

/**
 * Selects catalog rows by name: a package, a model, or an API in all its versions. No names select all rows.
 *
 * @throws {InputFault} if a name is unknown
 */
export function selectApis(catalog: readonly CatalogRow[], names: readonly string[]): readonly CatalogRow[] {
  if (names.length === 0) return catalog
  const selected = new Set(names.flatMap((name) => rowsNamed(catalog, name)))
  return catalog.filter((row) => selected.has(row))
}

function rowsNamed(catalog: readonly CatalogRow[], name: string): readonly CatalogRow[] {
  const rows = catalog.filter((row) => row.package === name || row.model === name || apiOf(row) === name)
  if (rows.length > 0) return rows
  const suggestion = nearestName(
    name,
    catalog.flatMap((row) => [row.package, row.model, apiOf(row)]),
  )
  const hint = suggestion === undefined ? 'Add --list to see the names of all APIs' : `Did you mean ${suggestion}?`
  throw new InputFault(name, 'Unknown API', hint)
}

/** The package name without its version, such as `orders`. */
function apiOf(row: CatalogRow): string {
  return row.package.replace(/-(v\d+|\d{4}-\d{2}-\d{2})$/, '')
}

/** Input of a package, except the templates and the generator's code. */
export interface ModelSource {
  readonly row: CatalogRow
  /** The prepared model. */
  readonly document: Document
  readonly descriptions: Descriptions | undefined
  readonly examples: Examples | undefined
  readonly contradictions: readonly Contradiction[]
  /** The model's operationIds that other models also have. */
  readonly sharedOperationIds: readonly string[]
}

/** Reads the input of the packages of `rows`. Reads all models, to find the operationIds that several models share. */
export function readModelSources(models: string, rows: readonly CatalogRow[]): readonly ModelSource[] {
  const prepared = prepareAllModels(models)
  const shared = sharedOperationIds(prepared.map(({ document }) => document))
  const wanted = new Set(rows.map((row) => row.model))
  return prepared
    .filter(({ row }) => wanted.has(row.model))
    .map(({ row, document }) => ({
      row,
      document,
      descriptions: readDescriptions(row.model, models),
      examples: readExamples(row.model, models),
      contradictions: listedContradictions(row.model, models),
      sharedOperationIds: operationIds(document).filter((operationId) => shared.has(operationId)),
    }))
}

function sharedOperationIds(documents: readonly Document[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const operationId of documents.flatMap(operationIds)) {
    if (seen.has(operationId)) shared.add(operationId)
    seen.add(operationId)
  }
  return shared
}

function operationIds(document: Document): readonly string[] {
  return [...operationsOf(document)].map(({ operation }) => operation.operationId)
}
