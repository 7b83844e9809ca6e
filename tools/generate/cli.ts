import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { generate } from './generate.js'
import { readOptions, usage, workspaceOf } from './options.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), root)
  if (options === undefined) console.log(usage)
  else await generate(workspaceOf(root), options, createProgress())
})
