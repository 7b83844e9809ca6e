import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { applyPatch, type Operation } from 'rfc6902'
import { InputFault } from '../cli/input-fault.js'
import { type Annotations, readAnnotations } from './annotations.js'
import { applyAnnotations } from './apply-annotations.js'
import { type CatalogRow, defaultModelsFolder, readCatalog } from './catalog.js'
import { faultOfModel } from './check-model.js'
import type { JsonObject } from './json.js'
import { readJsonFile } from './json.js'
import { operationsOf } from './operations.js'
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

/**
 * Applies the RFC 6902 patches of `models/corrections/<model>` in the order of their names, to the document itself.
 * Each opens with a `test` operation that describes the fault, so a patch whose fault Amazon has mended is noticed.
 *
 * @throws {InputFault} where a patch does not open with `test`, or does not apply
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function applyCorrections(document: Document, model: string, modelsFolder: string): void {
  const folder = join(modelsFolder, 'corrections', model)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue
    applyCorrection(document, `models/corrections/${model}/${name}`, readJsonFile<Operation[]>(join(folder, name)))
  }
}

function applyCorrection(document: Document, patchName: string, patch: Operation[]): void {
  if (!Array.isArray(patch) || patch[0]?.op !== 'test') {
    throw new InputFault(patchName, 'it does not open with a "test" operation', 'let it test for the fault it mends')
  }
  const results = applyPatch(document, patch)
  const failed = results.findIndex((result) => result !== null)
  const operation = patch[failed]
  if (operation === undefined) return
  throw new InputFault(
    patchName,
    `its operation ${failed + 1} (${operation.op} ${operation.path}) does not fit the contract any more`,
    'look whether the fault is still there, then rewrite the patch or delete it',
  )
}

/**
 * Writes every prepared model, minified, as `<outDir>/<model>.json`, and their catalog rows as `<outDir>/index.json`.
 * @returns how many models there are
 */
export function writeBundle(outDir: string, modelsFolder: string = defaultModelsFolder): number {
  const models = prepareAllModels(modelsFolder)
  mkdirSync(outDir, { recursive: true })
  for (const { row, document } of models) {
    writeFileSync(join(outDir, `${row.model}.json`), JSON.stringify(document))
  }
  writeFileSync(join(outDir, 'index.json'), JSON.stringify(models.map(({ row }) => row)))
  return models.length
}
