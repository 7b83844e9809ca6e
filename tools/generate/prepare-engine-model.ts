import type { CatalogRow } from '../models/catalog.js'
import type { Document } from '../models/swagger.js'
import { engineModel } from './engine-model.js'
import { leaveOutContradictions } from './leave-out-contradictions.js'
import type { ModelSource } from './model-sources.js'

export interface EngineModel {
  readonly row: CatalogRow
  /** The model as the engine reads it. */
  readonly document: Document
}

/** From what is checked in to what the engine reads. */
export function prepareEngineModel(source: ModelSource): EngineModel {
  const { row, document, descriptions, contradictions, sharedOperationIds } = source
  const sound = leaveOutContradictions(document, contradictions)
  return { row, document: engineModel(row, sound, descriptions, new Set(sharedOperationIds)) }
}
