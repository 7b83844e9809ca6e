import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { writeBundle } from './prepare-model.js'

await runCommand(async () => {
  const [outDir] = process.argv.slice(2)
  if (outDir === undefined) {
    throw new InputFault('bundle', 'no folder is given', 'name the folder to write the models to')
  }
  console.log(`${writeBundle(outDir)} models written to ${outDir}`)
})
