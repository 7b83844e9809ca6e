import { InputFault } from './input-fault.js'
import { writeBundle } from './write-bundle.js'

const [outDir] = process.argv.slice(2)
try {
  if (outDir === undefined)
    throw new InputFault('bundle', 'no folder is given', 'name the folder to write the models to')
  console.log(`${writeBundle(outDir)} models written to ${outDir}`)
} catch (error) {
  if (!(error instanceof InputFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
