import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { parseCheckArguments, usage } from './check-arguments.js'
import { checkModels } from './check-models.js'
import { namedSource } from './npm-source.js'

await runCommand(async () => {
  const known = readCatalog().map((row) => row.model)
  const { from, models, help } = parseCheckArguments(process.argv.slice(2), known)
  if (help) {
    console.log(usage)
    return
  }
  const { places, examples, faults, cases } = await checkModels({
    source: namedSource(from),
    models,
    modelsFolder: defaultModelsFolder,
  })
  for (const fault of faults) console.log(fault)
  console.log(`Static cases: ${cases.requests} requests, ${cases.responses} responses`)
  console.log(`Enum values in responses that the models lack: ${cases.newValues}`)
  console.log(`Known contradictions between cases and models: ${cases.listed}`)
  console.log(`Operations that need an example: ${examples}`)
  if (faults.length > 0) {
    throw new InputFault(
      'models',
      `Some rows or texts have faults (${faults.length}; texts: ${places})`,
      'Correct the lines above',
    )
  }
  console.log(`All ${places} texts are complete and our own`)
})
