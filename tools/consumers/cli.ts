import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { createProgress } from '../cli/progress.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { checkConsumers } from './check-consumers.js'
import { consumers } from './consumers.js'
import { resultsPage, resultsTable } from './results-table.js'
import { selectConsumers } from './select-consumers.js'

const usage = `Usage: npm run check:consumers -- [options]

Install packed packages in projects of users, and run these projects against the sandbox. The projects use several versions of
Node and TypeScript, bundlers, Bun, Deno, browsers and test frameworks. Prints a table of the results. Runs two projects at a
time. Needs the npm registry and Chromium. Run npm run build first. Exits with 1 if a project fails.

  --only NAMES   run only the consumers whose name starts with one of these names, separated by commas. Also the alias of a
                 tool in tools/consumers/package.json, such as typescript-5.2. Default: all
  --list         print the names and tools of the consumers
  --write        also write the table to tools/consumers/RESULTS.md. Not with --only
  --help, -h     print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run check:consumers', {
    options: {
      only: { type: 'string' },
      list: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(usage)
  if (values.list)
    return console.log([...new Set(consumers.flatMap(({ name, tool }) => [name, tool]))].sort().join('\n'))
  if (values.write && values.only !== undefined) {
    throw new InputFault('--write', 'A part of the table cannot be published', 'Remove --only')
  }
  const results = await checkConsumers(root, selectConsumers(values.only), createProgress())
  console.log(`\n${resultsTable(results)}`)
  const failed = results.filter(({ problem }) => problem !== undefined)
  for (const { consumer, version, problem } of failed) {
    console.log(`\n${consumer.name}, ${version}, ${consumer.module}\n${problem}`)
  }
  if (failed.length > 0) {
    throw new InputFault('consumers', `${failed.length} of ${results.length} fail`, 'See the output above')
  }
  if (values.write) {
    await writeFile(fileURLToPath(new URL('RESULTS.md', import.meta.url)), resultsPage(results, new Date()))
  }
})
