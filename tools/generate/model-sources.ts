import type { CatalogRow } from '../models/catalog.js'
import { type Descriptions, readDescriptions } from '../models/descriptions.js'
import { type Contradiction, listedContradictions } from '../models/listed-contradictions.js'
import { operationsOf } from '../models/operations-of.js'
import { prepareAllModels } from '../models/prepare-model.js'
import type { Document } from '../models/swagger.js'
import type { Workspace } from './workspace.js'

/** All that a package is made from, but for templates and code. */
export interface ModelSource {
  readonly row: CatalogRow
  /** The prepared model. */
  readonly document: Document
  readonly descriptions: Descriptions | undefined
  readonly contradictions: readonly Contradiction[]
  /** The model's operationIds that another model has too. */
  readonly sharedOperationIds: readonly string[]
}

/** Reads what the packages of `rows` are made from. All models are read: only together they tell what they share. */
export function readModelSources({ models }: Workspace, rows: readonly CatalogRow[]): readonly ModelSource[] {
  const prepared = prepareAllModels(models)
  const shared = sharedOperationIds(prepared.map(({ document }) => document))
  const wanted = new Set(rows.map((row) => row.model))
  return prepared
    .filter(({ row }) => wanted.has(row.model))
    .map(({ row, document }) => ({
      row,
      document,
      descriptions: readDescriptions(row.model, models),
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
