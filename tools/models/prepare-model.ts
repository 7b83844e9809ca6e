import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { applyPatch, type Operation } from 'rfc6902'
import { InputFault } from '../cli/input-fault.js'
import { type Annotations, readAnnotations } from './annotations.js'
import { applyAnnotations, type Report, throwFault } from './apply-annotations.js'
import { type CatalogRow, defaultModelsFolder, readCatalog } from './catalog.js'
import { faultOfModel } from './check-model.js'
import { type JsonObject, readJsonFile } from './json.js'
import { operationsOf } from './operations.js'
import type { Document } from './swagger.js'

/**
 * A contract with its corrections and annotations: valid Swagger 2.0. Every operation has `x-grant`. If they apply, it
 * also has `x-usage-plan`, `x-application-plan`, `x-idempotent`, `x-pages`, `x-sandbox-only` and `x-rules`.
 */
export interface PreparedModel {
  readonly row: CatalogRow
  readonly document: Document
}

/**
 * Prepares one model. Every call reads the files again and returns a new document.
 *
 * @throws {InputFault} if the contract is missing, or a correction or an annotation does not match it
 */
export function prepareModel(row: CatalogRow, modelsFolder: string = defaultModelsFolder): PreparedModel {
  return prepare(row, modelsFolder, readAnnotations(modelsFolder))
}

/**
 * Prepares every model of the catalog, in the order of the catalog.
 *
 * @param report receives each fault in corrections and annotations, which then have no effect. Default: throws it
 */
export function prepareAllModels(modelsFolder: string = defaultModelsFolder, report?: Report): PreparedModel[] {
  const catalog = readCatalog(modelsFolder)
  const annotations = readAnnotations(modelsFolder)
  checkModelNames(annotations, catalog, report)
  return catalog.map((row) => prepare(row, modelsFolder, annotations, report))
}

function prepare(row: CatalogRow, modelsFolder: string, annotations: Annotations, report?: Report): PreparedModel {
  const document = readContract(join(modelsFolder, 'contracts', `${row.model}.json`))
  applyCorrections(document, row.model, modelsFolder, report)
  applyAnnotations(document, row.model, annotations, report)
  markSandboxOnly(document)
  return { row, document }
}

function readContract(file: string): Document {
  const contract = readJsonFile<JsonObject>(file)
  const fault = faultOfModel(contract)
  if (fault !== undefined)
    throw new InputFault(basename(file), fault, 'Restore it from git, or run npm run models:pull')
  return contract as unknown as Document
}

/** Marks sandbox-only operations. Amazon marks some of them, and for others only the path. */
function markSandboxOnly(document: Document): void {
  for (const { operation, pathItem } of operationsOf(document)) {
    if (operation['x-amzn-api-sandbox-only'] === true || pathItem['x-amzn-api-sandbox-only'] === true) {
      operation['x-sandbox-only'] = true
    }
  }
}

/** Checks the model names of all rows, because rows of an unknown model are never applied. */
function checkModelNames(annotations: Annotations, catalog: readonly CatalogRow[], report: Report = throwFault): void {
  const models = new Set(catalog.map((row) => row.model))
  const { usagePlans, applicationPlans, grantless, restricted, idempotent, optionalProperties, replacements, pages } =
    annotations
  const { rules, limits, knownValues, knownTypes, notes } = annotations
  const rows = [
    usagePlans,
    applicationPlans,
    grantless,
    restricted,
    idempotent,
    optionalProperties,
    replacements,
    pages,
    knownTypes.flatMap(({ places }) => places),
    rules,
    limits,
    knownValues,
    notes,
  ].flat()
  for (const row of rows) {
    if (models.has(row.model)) continue
    const problem = `A row names the model ${row.model}, which is not in models/catalog.json`
    report(new InputFault('models/annotations', problem, 'Correct the row'))
  }
}

/**
 * Applies the RFC 6902 patches in `models/corrections/<model>` to a model or a schema, in the order of their names. Each patch
 * starts with a `test` operation that describes the error, so that it fails after Amazon fixes the error.
 *
 * @param report receives a fault for each patch that does not start with `test` or does not apply. Default: throws it
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export function applyCorrections(
  document: object,
  model: string,
  modelsFolder: string,
  report: Report = throwFault,
): void {
  const folder = join(modelsFolder, 'corrections', model)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue
    const patch = readJsonFile<Operation[]>(join(folder, name))
    const fault = applyCorrection(document, `models/corrections/${model}/${name}`, patch)
    if (fault !== undefined) report(fault)
  }
}

function applyCorrection(document: object, patchName: string, patch: Operation[]): InputFault | undefined {
  if (!Array.isArray(patch) || patch[0]?.op !== 'test') {
    return new InputFault(
      patchName,
      'The patch does not start with a "test" operation',
      'Add one that tests for the error',
    )
  }
  const results = applyPatch(document, patch)
  const failed = results.findIndex((result) => result !== null)
  const operation = patch[failed]
  if (operation === undefined) return undefined
  return new InputFault(
    patchName,
    `Operation ${failed + 1} (${operation.op} ${operation.path}) does not match the contract`,
    'Check whether Amazon fixed the error. Then delete or update the patch',
  )
}

/** A row of the bundle's `index.json`: a row of the catalog with the operations of its model. */
export interface BundleRow extends CatalogRow {
  readonly operations: readonly BundledOperation[]
}

/** The properties that the sandbox needs to find an operation. It reads the model when a call first needs more. */
export interface BundledOperation {
  readonly id: string
  /** In capitals, such as `GET`. */
  readonly method: string
  /** Path template. */
  readonly path: string
  /** Names of path parameters whose values can contain slashes. Left out if empty. */
  readonly greedy?: readonly string[]
  /** The scope of a grantless operation. Left out for others. */
  readonly scope?: string
}

/**
 * Writes each prepared model to `<outDir>/<model>.json` without whitespace, the catalog rows with their operations to
 * `<outDir>/index.json`, and the schemas of Data Kiosk to `<outDir>/schemas/data-kiosk`.
 *
 * @returns the number of models
 */
export function writeBundle(outDir: string, modelsFolder: string = defaultModelsFolder): number {
  const models = prepareAllModels(modelsFolder)
  mkdirSync(outDir, { recursive: true })
  for (const { row, document } of models) {
    writeFileSync(join(outDir, `${row.model}.json`), JSON.stringify(document))
  }
  const index = models.map(({ row, document }): BundleRow => ({ ...row, operations: bundledOperations(document) }))
  writeFileSync(join(outDir, 'index.json'), JSON.stringify(index))
  const schemas = join(modelsFolder, 'schemas', 'data-kiosk')
  if (existsSync(schemas)) cpSync(schemas, join(outDir, 'schemas', 'data-kiosk'), { recursive: true })
  return models.length
}

function bundledOperations(document: Document): BundledOperation[] {
  return [...operationsOf(document)].map(({ method, path, operation, parameters }) => {
    const greedy = parameters.filter((each) => each['x-amazon-spds-greedy-path-parameter']).map(({ name }) => name)
    const grant = operation['x-grant']
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      ...(greedy.length > 0 && { greedy }),
      ...(grant?.type === 'grantless' && { scope: grant.scope }),
    }
  })
}
