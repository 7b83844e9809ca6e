import { basename, join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { type Annotations, readAnnotations } from './annotations.js'
import { applyAnnotations } from './apply-annotations.js'
import { applyCorrections } from './apply-corrections.js'
import { type CatalogRow, defaultModelsFolder, readCatalog } from './catalog.js'
import { faultOfModel } from './check-model.js'
import type { JsonObject } from './json.js'
import { operationsOf } from './operations-of.js'
import { readJsonFile } from './read-json-file.js'
import type { Document } from './swagger.js'

/**
 * A contract with its corrections and annotations applied: valid Swagger 2.0 whose operations all carry `x-grant`,
 * and `x-usage-plan`, `x-application-plan`, `x-idempotent` and `x-sandbox-only` where they have one.
 */
export interface PreparedModel {
  readonly row: CatalogRow
  readonly document: Document
}

/**
 * Prepares one model. Every call reads the files anew and returns a document of its own.
 * @throws {InputFault} where the contract is missing, or a correction or an annotation does not fit it
 */
export function prepareModel(row: CatalogRow, modelsFolder: string = defaultModelsFolder): PreparedModel {
  return prepare(row, modelsFolder, readAnnotations(modelsFolder))
}

/** Prepares every model of the catalog, in its order. */
export function prepareAllModels(modelsFolder: string = defaultModelsFolder): PreparedModel[] {
  const catalog = readCatalog(modelsFolder)
  const annotations = readAnnotations(modelsFolder)
  checkModelNames(annotations, catalog)
  return catalog.map((row) => prepare(row, modelsFolder, annotations))
}

function prepare(row: CatalogRow, modelsFolder: string, annotations: Annotations): PreparedModel {
  const document = readContract(join(modelsFolder, 'contracts', `${row.model}.json`))
  applyCorrections(document, row.model, modelsFolder)
  applyAnnotations(document, row.model, annotations)
  markSandboxOnly(document)
  return { row, document }
}

function readContract(file: string): Document {
  const contract = readJsonFile<JsonObject>(file)
  const fault = faultOfModel(contract)
  if (fault !== undefined)
    throw new InputFault(basename(file), fault, 'take it back from git, or pull the models again')
  return contract as unknown as Document
}

/** Amazon marks some operations and some whole paths: after this, operations alone. */
function markSandboxOnly(document: Document): void {
  for (const { operation, pathItem } of operationsOf(document)) {
    if (operation['x-amzn-api-sandbox-only'] === true || pathItem['x-amzn-api-sandbox-only'] === true) {
      operation['x-sandbox-only'] = true
    }
  }
}

/** A row that names no model at all would otherwise never be missed. */
function checkModelNames(annotations: Annotations, catalog: readonly CatalogRow[]): void {
  const models = new Set(catalog.map((row) => row.model))
  const { usagePlans, applicationPlans, grantless, restricted, idempotent } = annotations
  for (const row of [...usagePlans, ...applicationPlans, ...grantless, ...restricted, ...idempotent]) {
    if (models.has(row.model)) continue
    throw new InputFault(
      'models/annotations',
      `a row names ${row.model}, which models/catalog.json lacks`,
      'correct it',
    )
  }
}
