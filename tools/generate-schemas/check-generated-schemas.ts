import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstFew, InputFault } from '../cli/input-fault.js'
import { generatedFiles, type SchemaWorkspace } from './generate-schemas.js'
import { generatedFolders } from './names.js'
import { existingFiles } from './output.js'

/**
 * Compares the generated files of `@selling-partner/schemas` with the schemas in `models`.
 *
 * @throws {InputFault} if they differ
 */
export async function checkGeneratedSchemas(workspace: SchemaWorkspace): Promise<void> {
  const expected = await generatedFiles(workspace)
  const differences: string[] = []
  for (const [path, text] of expected) {
    const found = await readFile(join(workspace.output, path), 'utf8').catch(() => undefined)
    if (found !== text) differences.push(`${path} ${found === undefined ? 'is missing' : 'differs'}`)
  }
  const surplus = (await existingFiles(workspace.output, generatedFolders)).filter((path) => !expected.has(path))
  differences.push(...surplus.map((path) => `${path} must be deleted`))
  if (differences.length > 0) {
    const remedy = 'Run npm run generate -- schemas and commit the changes'
    throw new InputFault('packages/schemas', firstFew(differences), remedy)
  }
}
