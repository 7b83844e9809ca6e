import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { writeBundle } from './prepare-model.js'

await runCommand(async () => {
  const [outDir] = process.argv.slice(2)
  if (outDir === undefined) {
    throw new InputFault('tools/models/bundle.ts', 'The output folder is missing', 'Pass it as the first argument')
  }
  console.log(`Wrote ${writeBundle(outDir)} models to ${outDir}.`)
})
