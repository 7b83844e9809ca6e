import { appendFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { pullRequestOf } from './pull-request.js'
import { updateModels } from './update-models.js'
import { updateSteps } from './update-steps.js'
import { watchedSources } from './watched-sources.js'
import { git, writeProposal } from './write-proposal.js'

const usage = `Usage: npm run models:watch [-- --from SOURCE]... [--output DIR] [--no-checks]

Look for new versions of Amazon's models and schemas. If there are any, pull them, write rows, generate, and test. Then write a
pull request: the local branch watch/amazon-models, and a folder for npm run models:propose. The changes stay in the work tree too.
Needs Java to generate. The folders models and packages must not have uncommitted changes.

  --from SOURCE   git (Amazon's repository), npm (Amazon's npm package), a local clone of the repository, or a folder. Can be
                  repeated, the most important source first; default: git, then npm
  --output DIR    folder for the pull request; default: .cache/watch
  --no-checks     do not run tests and linters
  --help, -h      print this help

Exits with 0 if nothing is new, or if the pull request is written. It names the steps that failed. Exits with 1 if a source
cannot be read. In a GitHub workflow, sets the output changed to true or false.`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run models:watch', {
    args: process.argv.slice(2),
    options: {
      from: { type: 'string', multiple: true, default: ['git', 'npm'] },
      output: { type: 'string', default: join(root, '.cache/watch') },
      'no-checks': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  if (values.from.includes('')) throw new InputFault('--from', 'The value is empty', 'Use git, npm or a folder')
  if (values.output === '') throw new InputFault('--output', 'The value is empty', 'Use a folder')
  const output = resolve(values.output)
  await requireCleanTree()
  await rm(output, { recursive: true, force: true })
  const watched = await watchedSources(values.from, join(root, 'models'))
  for (const { source } of watched) console.log(`Reading ${source.label}`)
  const steps = values['no-checks'] ? updateSteps.filter(({ kind }) => kind === 'write') : updateSteps
  const update = await updateModels({ root, watched, steps, log: console.log })
  report(update !== undefined)
  if (update === undefined) {
    console.log("Nothing is new in Amazon's models and schemas")
    return
  }
  const request = pullRequestOf(update)
  await writeProposal(root, output, request)
  for (const { name, command } of update.failed) console.log(`Failed: ${name} (${command})`)
  console.log(`Wrote ${relative(process.cwd(), output)} and the branch ${request.branch}: ${request.title}`)
})

async function requireCleanTree(): Promise<void> {
  const changes = await git(root, ['status', '--porcelain', '--', 'models', 'packages', 'package-lock.json'])
  if (changes === '') return
  throw new InputFault(
    'npm run models:watch',
    `Uncommitted changes (${changes.split('\n')[0]})`,
    'Commit or stash them',
  )
}

/** @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs */
function report(changed: boolean): void {
  const file = process.env.GITHUB_OUTPUT
  if (file) appendFileSync(file, `changed=${changed}\n`)
}
