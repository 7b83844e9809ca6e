import { join, resolve } from 'node:path'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { parsePullArguments, summaryLines, usage } from './command-line.js'
import { namedSource } from './named-source.js'
import { pullModels } from './pull-models.js'

await runCommand(async () => {
  const { from, to, help } = parsePullArguments(process.argv.slice(2))
  if (help) {
    console.log(usage)
    return
  }
  const summary = await pullModels({
    source: namedSource(from),
    catalog: readCatalog(),
    contractsFolder: to === undefined ? join(defaultModelsFolder, 'contracts') : resolve(to),
    log: console.log,
  })
  for (const line of summaryLines(summary)) console.log(line)
})
