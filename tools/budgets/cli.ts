import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { createProgress } from '../cli/progress.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { compare } from './compare.js'
import { type Figure, figuresFile, type RecordedFigures, readBudgets, readFigures } from './figure.js'
import { measureFigures } from './measure-figures.js'
import { figuresTable, problemsOf } from './report.js'

const usage = `Usage: npm run check:budgets -- [options]

Measure the packages as npm would publish them, and compare each figure with its limit in tools/budgets/budgets.json. Measures
the CPU time to import the packages relative to axios, the install size, and the size of bundles and tarballs. Counts the lines
of generated code and of types. Prints what grew if a figure is above its limit. Needs the npm registry. Run npm run build
first. Exits with 1 if a figure is above its limit.

  --all        print all figures. Default: of each measure, the 6 figures that are closest to their limit
  --write      also write the figures to tools/budgets/figures.json. Later runs report growth since then
  --help, -h   print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run check:budgets', {
    options: { all: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return console.log(usage)
  const budgets = await readBudgets()
  const figures = await measureFigures(root, budgets, createProgress())
  console.log(`\n${figuresTable(figures, budgets, values.all ? Number.POSITIVE_INFINITY : undefined)}`)
  const problems = problemsOf(compare(figures, budgets, await readFigures()))
  for (const problem of problems) console.log(`\n${problem}`)
  if (values.write) await writeFile(figuresFile, `${JSON.stringify(toRecord(figures), null, 2)}\n`)
  if (problems.length > 0) {
    throw new InputFault(
      'budgets',
      `${problems.length} problems found`,
      'Make the packages smaller, or raise a limit in tools/budgets/budgets.json and give the reason in the commit',
    )
  }
})

/** Rounds and sorts, so that a new record changes few lines. */
function toRecord(figures: readonly Figure[]): RecordedFigures {
  const round = (value: number) => Math.round(value * 100) / 100
  const record: Record<string, Record<string, Pick<Figure, 'value' | 'parts'>>> = {}
  for (const { measure, name, value, parts } of figures) {
    const rounded = Object.entries(parts).map(([part, size]) => [part, round(size)] as const)
    rounded.sort(([a], [b]) => (a < b ? -1 : 1))
    record[measure] = { ...record[measure], [name]: { value: round(value), parts: Object.fromEntries(rounded) } }
  }
  return record
}
