import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine, runCommand } from '../cli/run-command.js'
import { GitRepository } from '../models/diff/git-files.js'
import { requireCleanWorkTree, requireFullHistory } from './preconditions.js'
import { planPublish, requireTaggedContent } from './publish-plan.js'
import { readFacts } from './read-facts.js'
import { Registry } from './registry.js'
import { readPackages, readReleases } from './repository.js'

const usage = `Usage: npm run release:publish [-- --dry-run] [--skip-build] [--no-provenance]

Build the packages, and publish the versions that the registry lacks. npm config get registry prints the registry. After an
interruption, run the command again: it skips published packages. Publishes only versions with a tag, from the content of the tag.

Needs a token in .npmrc, or trusted publishing in a workflow (OIDC). npm creates provenance only in a workflow.

  --dry-run         print the packages, and publish nothing
  --skip-build      publish the existing output of npm run build
  --no-provenance   publish outside of a workflow
  --help, -h        print this help

Exits with 1 if the work tree has changes, a tag or the token is missing, or a package is not published.`

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

await runCommand(async () => {
  const { values } = parseCommandLine('npm run release:publish', {
    args: process.argv.slice(2),
    options: {
      'dry-run': { type: 'boolean', default: false },
      'skip-build': { type: 'boolean', default: false },
      'no-provenance': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const git = new GitRepository(root)
  await requireCleanWorkTree(git)
  await requireFullHistory(git)
  const url = (await run('npm', ['config', 'get', 'registry'], { cwd: root })).stdout.trim()
  const plan = await readPlan(git, new Registry(url))
  if (plan.published.length > 0) console.log(`Already published: ${plan.published.length} packages.`)
  if (values['dry-run'] || plan.missing.length === 0) {
    for (const { name, version } of plan.missing) console.log(`${name}@${version}`)
    console.log(`${plan.missing.length} packages to publish.`)
    return
  }
  await requireAccess(url)
  if (!values['skip-build']) build()
  const names = plan.missing.map(({ name }) => name)
  publish(names, url, !values['no-provenance'])
  console.log(`Published ${names.length} packages.`)
})

async function readPlan(git: GitRepository, registry: Registry) {
  const packages = await readPackages(root)
  const published = await Promise.all(packages.map(({ name }) => registry.versionsOf(name)))
  const plan = planPublish(packages, await readReleases(git), published)
  const facts = await readFacts(root)
  requireTaggedContent(plan, new Set(facts.filter(({ changed }) => changed).map(({ name }) => name)))
  return plan
}

/** Fails before the first package is published. Trusted publishing has no token until npm publishes. */
async function requireAccess(registry: string): Promise<void> {
  if (process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined) return
  try {
    await run('npm', ['whoami', '--registry', registry], { cwd: root })
  } catch {
    throw new InputFault(
      registry,
      'npm has no valid token for this registry, so nothing was published',
      'Run npm login, or publish with the release workflow',
    )
  }
}

function build(): void {
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new InputFault('npm run build', 'The build failed, so nothing was published', 'Fix the build')
}

/** One npm publishes all packages, because starting it takes longer than publishing. It stops at the first failure. */
function publish(names: readonly string[], registry: string, provenance: boolean): void {
  const workspaces = names.flatMap((name) => ['--workspace', name])
  const options = ['--registry', registry, '--ignore-scripts', '--loglevel=error']
  const withoutProvenance = provenance ? [] : ['--no-provenance']
  const { status } = spawnSync('npm', ['publish', ...workspaces, ...options, ...withoutProvenance], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) return
  throw new InputFault(
    'npm publish',
    'Not all packages are published',
    'See the error above, and run the command again',
  )
}
