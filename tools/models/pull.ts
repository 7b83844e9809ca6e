import { join, resolve } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { checkModels } from './check-models.js'
import { parsePullArguments, summaryLines, usage } from './command-line.js'
import { namedSource } from './npm-source.js'
import { pullModels } from './pull-models.js'
import { readOnce, type Source } from './sources.js'

await runCommand(async () => {
  const { from, to, accept, help } = parsePullArguments(process.argv.slice(2))
  if (help) {
    console.log(usage)
    return
  }
  const source = readOnce(namedSource(from))
  const summary = await pullModels({
    source,
    catalog: readCatalog(),
    contractsFolder: to === undefined ? join(defaultModelsFolder, 'contracts') : resolve(to),
    accept,
    log: console.log,
  })
  for (const line of summaryLines(summary)) console.log(line)
  if (to === undefined) await checkWhatDependsOnContracts(source)
})

/** Corrections, annotations and descriptions depend on the contracts. Lists all faults at once. */
async function checkWhatDependsOnContracts(source: Source): Promise<void> {
  const models = readCatalog().map((row) => row.model)
  const { faults } = await checkModels({ source, models, modelsFolder: defaultModelsFolder })
  for (const fault of faults) console.log(fault)
  if (faults.length === 0) return
  const problem = `The contracts are written, but ${faults.length} texts or rows do not fit them`
  throw new InputFault('models', problem, 'Correct the lines above, then run npm run models:check')
}
