import { InputFault } from '../cli/input-fault.js'
import { type CatalogRow, proposeCatalogRow, rowOfUpstreamFile } from './catalog.js'
import { faultOfModel } from './check-model.js'
import type { JsonObject, JsonValue } from './json.js'
import type { Source, SourceFile } from './sources.js'
import { httpMethods } from './swagger.js'

export interface SourceModel {
  readonly row: CatalogRow
  readonly file: SourceFile
  readonly model: JsonObject
}

interface SourceModels {
  /** Models in the catalog, in the order of the catalog. */
  readonly known: readonly SourceModel[]
  /** Models that are not in the catalog, each with a proposed row. */
  readonly proposed: readonly SourceModel[]
  /** The rows of `known` whose file has a new name, with that name as `upstream`. */
  readonly renamed: readonly CatalogRow[]
}

/** The contract of a row, or `undefined` if there is none. */
type ContractOf = (row: CatalogRow) => JsonObject | undefined

/**
 * Parses and checks every file of a source. A file without a row is a renamed file if it has most operations of a contract
 * whose own file is missing.
 *
 * @throws {InputFault} if a file has an error, or a complete source lacks a model
 */
export function readModels(
  source: Pick<Source, 'label' | 'complete'>,
  files: readonly SourceFile[],
  catalog: readonly CatalogRow[],
  contractOf: ContractOf = () => undefined,
): SourceModels {
  const known = new Map<string, SourceModel>()
  const unknown: { file: SourceFile; model: JsonObject }[] = []
  const renamed: CatalogRow[] = []
  for (const file of files) {
    const model = parseModel(file)
    const row = rowOfUpstreamFile(catalog, file.path)
    if (row === undefined) unknown.push({ file, model })
    else addModel(known, { row, file, model })
  }
  const proposed = unknown.flatMap(({ file, model }) => {
    const row = catalog.find((each) => !known.has(each.model) && hasMostOperations(model, contractOf(each)))
    if (row === undefined) return [{ row: proposeCatalogRow(file.path, versionOf(model)), file, model }]
    const current = { ...row, upstream: file.path }
    renamed.push(current)
    known.set(row.model, { row: current, file, model })
    return []
  })
  if (source.complete) checkCompleteness(source.label, known, catalog)
  return { known: catalog.flatMap((row) => known.get(row.model) ?? []), proposed, renamed }
}

function addModel(known: Map<string, SourceModel>, entry: SourceModel): void {
  const other = known.get(entry.row.model)
  if (other !== undefined) {
    throw new InputFault(
      entry.file.path,
      `${other.file.path} is the same model`,
      'Remove one of the two files from the source',
    )
  }
  known.set(entry.row.model, entry)
}

/** Whether a model has more than half of the operations of a contract. Paths contain the version of their API. */
function hasMostOperations(model: JsonObject, contract: JsonObject | undefined): boolean {
  if (contract === undefined) return false
  const wanted = operationKeys(contract)
  const present = new Set(operationKeys(model))
  return wanted.filter((key) => present.has(key)).length * 2 > wanted.length
}

function operationKeys({ paths }: JsonObject): string[] {
  return Object.entries(paths as JsonObject).flatMap(([path, pathItem]) =>
    httpMethods.filter((method) => Object.hasOwn(pathItem as JsonObject, method)).map((method) => `${method} ${path}`),
  )
}

function parseModel(file: SourceFile): JsonObject {
  const remedy = 'Get an intact copy of the file and pull again'
  const model = parseJson(file, remedy)
  const fault = faultOfModel(model)
  if (fault !== undefined) throw new InputFault(file.path, fault, remedy)
  return model as JsonObject
}

function parseJson(file: SourceFile, remedy: string): JsonValue {
  if (file.bytes.length === 0) throw new InputFault(file.path, 'The file is empty', remedy)
  try {
    return JSON.parse(file.bytes.toString('utf8')) as JsonValue
  } catch (error) {
    throw new InputFault(file.path, `Not valid JSON, or truncated (${(error as Error).message})`, remedy)
  }
}

function versionOf(model: JsonObject): string {
  return (model.info as { version: string }).version
}

function checkCompleteness(
  label: string,
  known: ReadonlyMap<string, SourceModel>,
  catalog: readonly CatalogRow[],
): void {
  for (const row of catalog) {
    if (row.state === 'retired' || row.state === 'unpublished' || known.has(row.model)) continue
    throw new InputFault(
      row.upstream,
      `Missing in ${label}, although its state in models/catalog.json is ${row.state}`,
      'If Amazon removed the API, set its state to retired',
    )
  }
}
