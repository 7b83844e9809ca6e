import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { defaultModelsFolder } from './catalog.js'
import { AmazonRepository } from './diff/amazon-set.js'
import { compiledHistory } from './diff/compiled-history.js'
import { compiledHistoryPage } from './diff/compiled-history-text.js'
import { GitRepository } from './diff/git-files.js'
import { commitsSince, monthlyStates, statesSince, updatesBetween } from './diff/history.js'
import { historyPage } from './diff/history-text.js'

const usage = `Usage: npx tsx tools/models/history.ts DIR [--since DAY] [--branch NAME] [--to FILE] [--compile N]

Compare all states of Amazon's repository of models, and write models/HISTORY.md. Takes about a minute. With --compile, compile the
updates, and write models/HISTORY-COMPILED.md instead. Needs Java then, and takes about half an hour for all updates.
Exits with 1 if DIR is not a git repository, or has no commits since DAY.

  DIR             clone of github.com/amzn/selling-partner-api-models, bare or with a work tree
  --since DAY     first day; default: 2024-01-01
  --branch NAME   branch, tag or commit; default: HEAD
  --to FILE       file to write; default: models/HISTORY.md, or models/HISTORY-COMPILED.md
  --compile N     compile each Nth update of a model; 1 compiles all
  --help, -h      print this help`

await runCommand(async () => {
  const { values, positionals } = parseCommandLine('npx tsx tools/models/history.ts', {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      since: { type: 'string', default: '2024-01-01' },
      branch: { type: 'string', default: 'HEAD' },
      to: { type: 'string' },
      compile: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { since, branch, compile, help } = values
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
  if (compile !== undefined && !/^[1-9]\d*$/.test(compile)) {
    throw new InputFault('--compile', `Not a positive number (${compile})`, 'Use 1 for all updates')
  }
  const page = compile === undefined ? 'HISTORY.md' : 'HISTORY-COMPILED.md'
  const to = values.to ?? join(defaultModelsFolder, page)
  const repository = new GitRepository(folder)
  const unreadable = new Set<string>()
  const amazon = new AmazonRepository(repository, (fault) => unreadable.add(fault.message))
  const states = await statesSince(repository, branch, since)
  console.log(`Comparing ${states.length} states`)
  const commit = states.at(-1)?.commit ?? ''
  if (compile !== undefined) {
    const every = Number(compile)
    const opinions = await compiledHistory(amazon, states, every, console.log)
    writeFileSync(to, compiledHistoryPage({ since, commit, every, opinions }))
    console.log(`Wrote ${relative(process.cwd(), to)}: ${opinions.length} updates of models`)
    return
  }
  const daily = await updatesBetween(amazon, states)
  const monthly = await updatesBetween(amazon, monthlyStates(states))
  const commits = await commitsSince(repository, branch, since)
  writeFileSync(to, historyPage({ since, commit, commits, daily, monthly, unreadable: [...unreadable] }))
  console.log(`Wrote ${relative(process.cwd(), to)}: ${daily.length} updates`)
})
