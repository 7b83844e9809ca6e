import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand, wantsHelp } from '../cli/run-command.js'
import { checkGeneratedSchemas } from '../generate-schemas/check-generated-schemas.js'
import { schemaWorkspaceOf } from '../generate-schemas/generate-schemas.js'
import { checkGenerated } from './check-generated.js'
import { workspaceOf } from './workspace.js'

const usage = `Usage: npm run check:generated

Generate all packages in a temporary folder and compare them with packages/clients and packages/schemas.
Needs Java 11 or later. Exits with 1 if a file differs, is missing or must be deleted.

  --help, -h   print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  if (wantsHelp('npm run check:generated', process.argv.slice(2))) {
    console.log(usage)
    return
  }
  const progress = createProgress()
  progress.step('Generating the schemas')
  await checkGeneratedSchemas(schemaWorkspaceOf(root))
  progress.finish('packages/schemas is up to date.')
  await checkGenerated(workspaceOf(root), join(root, 'packages/clients'), progress)
})
