import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { bundleSchemas, schemaWorkspaceOf } from './generate-schemas.js'

await runCommand(async () => {
  const [output] = process.argv.slice(2)
  if (output === undefined) {
    throw new InputFault(
      'tools/generate-schemas/bundle.ts',
      'The output folder is missing',
      'Pass it as the first argument',
    )
  }
  const { models } = schemaWorkspaceOf(fileURLToPath(new URL('../..', import.meta.url)))
  console.log(`Wrote ${await bundleSchemas({ models, output })} schemas to ${output}.`)
})
