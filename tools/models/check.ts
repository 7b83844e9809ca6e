import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { parseCheckArguments, usage } from './check-arguments.js'
import { checkModels } from './check-models.js'
import { checkSchemas } from './check-schemas.js'
import { namedSource } from './npm-source.js'
import { readOnce } from './sources.js'

await runCommand(async () => {
  const known = readCatalog().map((row) => row.model)
  const { from, models, help } = parseCheckArguments(process.argv.slice(2), known)
  if (help) {
    console.log(usage)
    return
  }
  const source = readOnce(namedSource(from))
  const { places, examples, faults, cases } = await checkModels({ source, models, modelsFolder: defaultModelsFolder })
  const schemas = models === known ? checkSchemas(defaultModelsFolder, (await source.read()).schemas) : undefined
  const allFaults = [...faults, ...(schemas?.faults ?? [])]
  const allPlaces = places + (schemas?.places ?? 0)
  for (const fault of allFaults) console.log(fault)
  console.log(`Static cases: ${cases.requests} requests, ${cases.responses} responses`)
  console.log(`Enum values in responses that the models lack: ${cases.newValues}`)
  console.log(`Known contradictions between cases and models: ${cases.listed}`)
  console.log(`Operations that need an example: ${examples}`)
  if (allFaults.length > 0) {
    throw new InputFault(
      'models',
      `Some rows or texts have faults (${allFaults.length}; texts: ${allPlaces})`,
      'Correct the lines above',
    )
  }
  console.log(`All ${allPlaces} texts are complete and our own`)
})
