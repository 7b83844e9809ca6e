import { InputFault } from '../cli/input-fault.js'
import { type CatalogRow, proposeCatalogRow, rowOfUpstreamFile } from './catalog.js'
import { faultOfModel } from './check-model.js'
import type { JsonObject, JsonValue } from './json.js'
import type { Source, SourceFile } from './sources.js'

interface SourceModel {
  readonly row: CatalogRow
  readonly file: SourceFile
  readonly model: JsonObject
}

interface SourceModels {
  /** Models in the catalog, in the order of the catalog. */
  readonly known: readonly SourceModel[]
  /** A proposed row for each model that is not in the catalog. */
  readonly proposals: readonly CatalogRow[]
}

/**
 * Parses and checks every file of a source.
 *
 * @throws {InputFault} if a file has an error, or a complete source lacks a model
 */
export function readModels(
  source: Pick<Source, 'label' | 'complete'>,
  files: readonly SourceFile[],
  catalog: readonly CatalogRow[],
): SourceModels {
  const known = new Map<string, SourceModel>()
  const proposals: CatalogRow[] = []
  for (const file of files) {
    const model = parseModel(file)
    const row = rowOfUpstreamFile(catalog, file.path)
    if (row === undefined) {
      proposals.push(proposeCatalogRow(file.path, versionOf(model)))
      continue
    }
    const other = known.get(row.model)
    if (other !== undefined) {
      throw new InputFault(
        file.path,
        `${other.file.path} is the same model`,
        'Remove one of the two files from the source',
      )
    }
    known.set(row.model, { row, file, model })
  }
  if (source.complete) checkCompleteness(source.label, known, catalog)
  return { known: catalog.flatMap((row) => known.get(row.model) ?? []), proposals }
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
    if (row.state === 'retired' || known.has(row.model)) continue
    throw new InputFault(
      row.upstream,
      `Missing in ${label}, although its state in models/catalog.json is ${row.state}`,
      'If Amazon removed the API, set its state to retired',
    )
  }
}
