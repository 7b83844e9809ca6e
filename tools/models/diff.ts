import { nearestName } from '../../packages/auth/src/values/nearest-name.js'
import { InputFault } from '../cli/input-fault.js'
import { runCommand } from '../cli/run-command.js'
import { highestLevel, isAtLeast } from './diff/change.js'
import { diffSets } from './diff/diff-sets.js'
import type { ModelSet } from './diff/model-set.js'
import { tablesOf } from './diff/print.js'
import { readSets } from './diff/read-argument.js'
import { opinionLines, secondOpinion } from './diff/second-opinion.js'
import { diffUsage, parseDiffArguments } from './diff-arguments.js'

await runCommand(async () => {
  const { packages, failOn, compile, json, help, ...names } = parseDiffArguments(process.argv.slice(2))
  if (help) {
    console.log(diffUsage)
    return
  }
  const [from, to] = await readSets({ ...names, note: (text) => process.stderr.write(`${text}\n`) })
  checkNames(packages, from, to)
  const all = diffSets(from, to)
  const isShown = (name: string) => packages.length === 0 || packages.includes(name)
  const diff = {
    ...all,
    packages: all.packages.filter(({ name }) => isShown(name)),
    notCompared: all.notCompared.filter(isShown),
  }
  const level = highestLevel(diff.packages)
  const opinions = compile ? await secondOpinion(diff, from, to, names.from) : undefined
  const result = { ...diff, level: level ?? null, ...(opinions && { opinions }) }
  console.log(json ? JSON.stringify(result, null, 2) : tablesOf(diff).join('\n'))
  if (opinions && !json) for (const line of ['', ...opinionLines(opinions)]) console.log(line)
  if (failOn !== undefined && level !== undefined && isAtLeast(level, failOn)) process.exitCode = 1
})

function checkNames(names: readonly string[], from: ModelSet, to: ModelSet): void {
  const known = [...new Set([...from.entries.keys(), ...to.entries.keys()])]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const suggestion = nearestName(unknown, known)
  const remedy = suggestion === undefined ? 'See models/catalog.json for all packages' : `Did you mean ${suggestion}?`
  throw new InputFault(unknown, 'Neither set has this package or schema', remedy)
}
