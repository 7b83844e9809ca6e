import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { checkProse, type Finding } from './check-prose.js'
import { FindingCache, rulesVersion } from './finding-cache.js'
import { listFiles } from './list-files.js'
import { findingLine, folderLines, ruleLines } from './summary.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const usage = `Usage: npm run check:prose [-- <path> ...] [options]

Check the texts that people read: Markdown, docstrings, comments, error messages, help and titles of specs.
Prints a line per finding, and the number of findings per rule. Exits with 1 if there are findings.

  <path>       a file or folder to check (default: the whole repository)
  --summary    print the number of findings per folder instead of each finding
  --rule NAME  print the findings of one rule only, such as glossary
  --help       print this text`

await runCommand(async () => {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(usage)
    return
  }
  // npm runs scripts in the root. INIT_CWD is the user's folder.
  const files = listFiles(root, positionals, process.env.INIT_CWD)
  const cache = new FindingCache(join(root, '.cache/prose.json'), rulesVersion(root))
  const findings: Finding[] = []
  for (const file of files) {
    const content = readFileSync(join(root, file), 'utf8')
    findings.push(...(await cache.get(file, content, () => checkProse(file, content))))
  }
  cache.save(positionals.length > 0)
  const shown = findings.filter(({ rule }) => values.rule === undefined || rule === values.rule)
  for (const line of values.summary ? folderLines(shown) : shown.map(findingLine)) console.log(line)
  console.log(`${shown.length === 0 ? '' : '\n'}${shown.length} findings in ${files.length} files`)
  for (const line of ruleLines(shown)) console.log(line)
  if (shown.length > 0) process.exitCode = 1
})

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        summary: { type: 'boolean' },
        rule: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new InputFault('npm run check:prose', (error as Error).message, 'Run npm run check:prose -- --help.')
  }
}
