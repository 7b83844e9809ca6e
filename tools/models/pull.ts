import { join, resolve } from 'node:path'
import { runCommand } from '../cli/run-command.js'
import { defaultModelsFolder, readCatalog } from './catalog.js'
import { parsePullArguments, summaryLines, usage } from './command-line.js'
import { npmSource } from './npm-source.js'
import { pullModels } from './pull-models.js'
import { folderSource, gitSource, type Source } from './sources.js'

await runCommand(async () => {
  const { from, to, help } = parsePullArguments(process.argv.slice(2))
  if (help) {
    console.log(usage)
    return
  }
  const summary = await pullModels({
    source: sourceFor(from),
    catalog: readCatalog(),
    contractsFolder: to === undefined ? join(defaultModelsFolder, 'contracts') : resolve(to),
    log: console.log,
  })
  for (const line of summaryLines(summary)) console.log(line)
})

function sourceFor(from: string): Source {
  if (from === 'npm') return npmSource()
  return from === 'git' ? gitSource() : folderSource(from)
}
