import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { readCatalog } from './catalog.js'
import { brokenOperations } from './diff/broken-operations.js'
import { diffEntries } from './diff/diff-sets.js'
import { modelEntry, type SetEntry } from './diff/model-set.js'

const usage = `Usage: npx tsx tools/models/diff-types.ts OLD NEW

Check the levels of npm run models:diff against the compiler. Generates the clients of two versions of a model, and lists the
operations whose types break callers, beside the major changes. Limits, grants, removed values of enums and removed optional
properties do not show in types. Needs Java, and takes about a minute. Exits with 1 if a file is not a model.

  OLD, NEW     Swagger 2.0 files with the same name, in different folders
  --help, -h   print this help`

await runCommand(async () => {
  const { values, positionals } = parseCommandLine('npx tsx tools/models/diff-types.ts', {
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const [old, next, ...others] = positionals
  if (old === undefined || next === undefined || others.length > 0) {
    throw new InputFault('OLD and NEW', 'Exactly two files are necessary', 'Use two versions of a model')
  }
  const [from, to] = [old, next].map((file) => entryOf(file))
  const changes = diffEntries(basename(old), from, to)?.changes ?? []
  const major = changes.filter(({ level }) => level === 'major')
  console.log(`Major changes: ${major.length}`)
  for (const { place, fact, kind } of major) console.log(`  ${place}: ${fact} ${kind}`)
  const broken = await brokenOperations(old, next)
  console.log(`Operations whose types break callers: ${broken.size}`)
  for (const [name, reason] of broken) console.log(`  ${name}: ${reason}`)
})

function entryOf(file: string): SetEntry {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new InputFault(file, 'File not found', 'Check the path')
  return modelEntry({ path: basename(file), bytes: readFileSync(file) }, readCatalog())
}
