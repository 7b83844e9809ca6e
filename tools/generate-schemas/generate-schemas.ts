import { join } from 'node:path'
import { readSchemaTypes } from '../models/read-schema-types.js'
import { readSchemaCatalog } from '../models/schema-catalog.js'
import { formatFiles } from './format-files.js'
import { indexFiles } from './index-files.js'
import { loaderFile, moduleFiles, schemaFiles } from './json-files.js'
import { bundledFolders, generatedFolders } from './names.js'
import { installFiles } from './output.js'
import { typeFiles } from './type-files.js'

/** The folders of the repository that generating the schemas reads and writes. */
export interface SchemaWorkspace {
  readonly models: string
  /** Folder of the package `@selling-partner/schemas`. */
  readonly output: string
  /** Script of Biome, which formats the output. */
  readonly formatter: string
}

export function schemaWorkspaceOf(root: string): SchemaWorkspace {
  return {
    models: join(root, 'models'),
    output: join(root, 'packages/schemas'),
    formatter: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  }
}

/**
 * Generates the sources of `@selling-partner/schemas`. Deletes generated files that are no longer needed.
 *
 * @returns whether a file has changed
 */
export async function generateSchemas(workspace: SchemaWorkspace): Promise<boolean> {
  return installFiles(await generatedFiles(workspace), workspace.output, generatedFolders)
}

/**
 * Writes the files of `@selling-partner/schemas` that its build derives from the models, and that are not committed: the schemas as
 * JSON and GraphQL. Deletes files of earlier builds that are no longer needed.
 *
 * @returns the number of schemas
 */
export async function bundleSchemas({ models, output }: Omit<SchemaWorkspace, 'formatter'>): Promise<number> {
  const files = schemaFiles(readSchemaTypes(readSchemaCatalog(models), models), models)
  await installFiles(files, output, bundledFolders)
  return files.size
}

/** The text of each generated source, by its path in the package. */
export async function generatedFiles({ models, formatter }: SchemaWorkspace): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemaTypes(readSchemaCatalog(models), models)
  const files = new Map([
    ...typeFiles(schemas, models),
    ...indexFiles(schemas),
    ...moduleFiles(schemas, models),
    ...loaderFile(schemas),
  ])
  return formatFiles(files, formatter)
}
