import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { type Report, throwFault } from './apply-annotations.js'
import { type JsonObject, readJsonFile } from './json.js'
import { applyCorrections } from './prepare-model.js'
import { type JsonSchemaKind, readSchemaCatalog, type SchemaKind, type SchemaRow } from './schema-catalog.js'

/**
 * Reads a JSON Schema of notifications, reports or feeds, and applies its corrections. Returns a new object for each call.
 *
 * @param report receives each fault in corrections, which then have no effect. Default: throws it
 * @throws {InputFault} if the contract is missing
 */
export function prepareSchema(
  kind: JsonSchemaKind,
  { schema }: SchemaRow,
  modelsFolder: string,
  report: Report = throwFault,
): JsonObject {
  const document = readJsonFile<JsonObject>(join(modelsFolder, 'schemas', kind, `${schema}.json`))
  applyCorrections(document, `schemas/${kind}/${schema}`, modelsFolder, report)
  return document
}

/** Reads a schema of Data Kiosk, in GraphQL's schema language. */
export function readGraphqlSchema({ schema }: SchemaRow, modelsFolder: string): string {
  return readFileSync(join(modelsFolder, 'schemas/data-kiosk', `${schema}.graphql`), 'utf8')
}

/** Finds the contracts that the catalog lacks, and the rows that have no contract. */
export function faultsOfSchemaCatalog(modelsFolder: string): readonly InputFault[] {
  const catalog = readSchemaCatalog(modelsFolder)
  return (Object.keys(catalog) as SchemaKind[]).flatMap((kind) => {
    const files = readdirSync(join(modelsFolder, 'schemas', kind)).map((file) => basename(file, extname(file)))
    const rows: readonly SchemaRow[] = catalog[kind]
    const names = rows.map(({ schema }) => schema)
    return [
      ...files.filter((file) => !names.includes(file)).map((file) => catalogFault(kind, file, 'has no row')),
      ...names.filter((name) => !files.includes(name)).map((name) => catalogFault(kind, name, 'does not exist')),
    ]
  })
}

function catalogFault(kind: SchemaKind, name: string, problem: string): InputFault {
  return new InputFault('models/schema-catalog.json', `The schema ${kind}/${name} ${problem}`, 'Correct the rows')
}
