import { fileURLToPath } from 'node:url'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { GitRepository } from '../models/diff/git-files.js'
import { type PlannedRelease, planRelease } from './plan.js'
import { requireBranch, requireCleanWorkTree, requireFullHistory } from './preconditions.js'
import { readFacts } from './read-facts.js'
import { writeRelease } from './write-release.js'

const usage = `Usage: npm run release [-- --dry-run] [--branch NAME]

Release the packages that changed since their last tag. Choose each version from the commits and, for clients and schemas,
from the changes of the models. Write versions, ranges and changelogs, create a commit and a tag for each package.
Does not push and does not publish.

  --dry-run       print the releases, and change nothing
  --branch NAME   branch that releases are made from (default: main)
  --help, -h      print this help

Exits with 1 if the work tree has changes, or the branch or an option is wrong.`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const { values } = parseCommandLine('npm run release', {
    args: process.argv.slice(2),
    options: {
      'dry-run': { type: 'boolean', default: false },
      branch: { type: 'string', default: 'main' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const git = new GitRepository(root)
  if (!values['dry-run']) {
    await requireBranch(git, values.branch)
    await requireCleanWorkTree(git)
  }
  await requireFullHistory(git)
  const plan = planRelease(await readFacts(root))
  if (plan.length > 0 && !values['dry-run']) await writeRelease(root, plan, new Date().toISOString().slice(0, 10))
  console.log(planText(plan).join('\n'))
})

function planText(plan: readonly PlannedRelease[]): string[] {
  if (plan.length === 0) return ['Nothing to release. No package changed since its last release.']
  const width = Math.max(...plan.map(({ name }) => name.length))
  return [
    ...plan.map(
      ({ name, from = 'new', version, level = 'first release' }) =>
        `${name.padEnd(width)}  ${from} -> ${version}  ${level}`,
    ),
    `${plan.length} ${plan.length === 1 ? 'package' : 'packages'} to release.`,
  ]
}
