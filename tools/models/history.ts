import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { defaultModelsFolder } from './catalog.js'
import { AmazonRepository } from './diff/amazon-set.js'
import { GitRepository } from './diff/git-files.js'
import { monthlyStates, statesSince, updatesBetween } from './diff/history.js'
import { historyPage } from './diff/history-text.js'

const usage = `Usage: npx tsx tools/models/history.ts DIR [--since DAY] [--branch NAME] [--to FILE]

Compare all states of Amazon's repository of models, and write models/HISTORY.md. Takes about a minute.
Exits with 1 if DIR is not a git repository, or has no commits since DAY.

  DIR             clone of github.com/amzn/selling-partner-api-models, bare or with a work tree
  --since DAY     first day; default: 2024-01-01
  --branch NAME   branch, tag or commit; default: HEAD
  --to FILE       file to write; default: models/HISTORY.md
  --help, -h      print this help`

await runCommand(async () => {
  const { values, positionals } = parseCommandLine('npx tsx tools/models/history.ts', {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      since: { type: 'string', default: '2024-01-01' },
      branch: { type: 'string', default: 'HEAD' },
      to: { type: 'string', default: join(defaultModelsFolder, 'HISTORY.md') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { since, branch, to, help } = values
  if (help) {
    console.log(usage)
    return
  }
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) {
    throw new InputFault(
      'DIR',
      'Exactly one folder is necessary',
      'Use a local clone of github.com/amzn/selling-partner-api-models',
    )
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new InputFault('--since', `Not a day (${since})`, 'Use YYYY-MM-DD')
  const repository = new GitRepository(folder)
  const unreadable = new Set<string>()
  const amazon = new AmazonRepository(repository, (fault) => unreadable.add(fault.message))
  const states = await statesSince(repository, branch, since)
  console.log(`Comparing ${states.length} states`)
  const daily = await updatesBetween(amazon, states)
  const monthly = await updatesBetween(amazon, monthlyStates(states))
  const commit = states.at(-1)?.commit ?? ''
  writeFileSync(to, historyPage({ since, commit, daily, monthly, unreadable: [...unreadable] }))
  console.log(`Wrote ${relative(process.cwd(), to)}: ${daily.length} updates`)
})
