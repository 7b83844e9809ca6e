import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { generateSchemas, schemaWorkspaceOf } from '../generate-schemas/generate-schemas.js'
import { runGenerator } from './run-generator.js'
import { workspaceOf } from './workspace.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const names = process.argv.slice(2)

// `npm run generate -- schemas` generates packages/schemas, which needs no engine. Without names, all packages are generated.
if (names.length === 0 || names.join() === 'schemas') {
  await runCommand(async () => {
    const progress = createProgress()
    progress.step('Generating the schemas')
    const changed = await generateSchemas(schemaWorkspaceOf(root))
    progress.finish(changed ? 'Generated packages/schemas.' : 'packages/schemas is up to date.')
  })
}
if (names.join() !== 'schemas') await runGenerator(workspaceOf(root))
