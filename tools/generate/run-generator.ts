import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { type CatalogRow, readCatalog } from '../models/catalog.js'
import { generate, withModels } from './generate.js'
import { selectApis } from './model-sources.js'
import { readOptions, usageOf } from './options.js'
import type { Workspace } from './workspace.js'

/** Runs the command, as the repository and the published package have it. */
export async function runGenerator(workspace: Workspace): Promise<void> {
  await runCommand(async () => {
    const line = readOptions(process.argv.slice(2), workspace)
    if (line === undefined) {
      console.log(usageOf(workspace))
    } else if (line.list) {
      const { models, apis } = line.options
      await withModels(workspace, models, async (folder) => console.log(listOf(selectApis(readCatalog(folder), apis))))
    } else {
      await generate(workspace, line.options, createProgress())
    }
  })
}

/** One line for each package, with its class and title. */
function listOf(rows: readonly CatalogRow[]): string {
  const width = Math.max(...rows.map((row) => row.package.length))
  return rows.map((row) => `${row.package.padEnd(width)}  ${row.title}${stateOf(row)}`).join('\n')
}

function stateOf({ state }: CatalogRow): string {
  return state === 'current' ? '' : ` (${state})`
}
