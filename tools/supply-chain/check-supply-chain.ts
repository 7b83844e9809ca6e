import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { readManifest, readWorkspaces } from '../package-checks/workspaces.js'
import { type DependencyRow, dependencyFaults } from './check-dependencies.js'
import { type CommandFile, commandFaults, installScriptFaults, type ScriptRow } from './check-install-scripts.js'
import { type LicenseRow, licenseFaults, runtimeClosure } from './check-licenses.js'
import { lockfileFaults } from './check-lockfile.js'
import { auditSignatures } from './check-signatures.js'
import { listLockfiles, readLockfile } from './lockfile.js'

const folder = 'tools/supply-chain'

/**
 * Runs all checks of the supply chain.
 *
 * @param requireSignatures whether to fail if signatures cannot be checked
 * @throws {InputFault} if a check fails, after the faults of all checks were printed
 */
export async function checkSupplyChain(root: string, requireSignatures: boolean, progress: Progress): Promise<void> {
  const workspaces = readWorkspaces(root)
  const lockfile = readLockfile(root, 'package-lock.json')
  const read = <Row>(file: string) => JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as readonly Row[]
  const dependencies = read<DependencyRow>('dependencies.json')
  const licenses = read<LicenseRow>('licenses.json')
  const scripts = read<ScriptRow>('install-scripts.json')
  const closure = runtimeClosure(lockfile, workspaces)
  const lockfiles = listLockfiles(root).map((file) => ({ file, ...readLockfile(root, file) }))

  const checks: readonly { readonly title: string; readonly file: string; readonly faults: readonly string[] }[] = [
    {
      title: `${dependencies.length} run-time dependencies have a reason`,
      file: `${folder}/dependencies.json`,
      faults: dependencyFaults(dependencies, workspaces, lockfile),
    },
    {
      title: `${closure.size} packages that users install have one of ${licenses.length} allowed licenses`,
      file: `${folder}/licenses.json`,
      faults: licenseFaults(licenses, lockfile, workspaces),
    },
    ...lockfiles.map(({ file, ...each }) => ({
      title: `${file} has a hash for each package, only the npm registry, and matches its manifests`,
      file,
      faults: lockfileFaults(each, manifestsOf(root, dirname(file))),
    })),
    {
      title: `${scripts.length} packages have install scripts, which npm does not run`,
      file: `${folder}/install-scripts.json`,
      faults: [
        ...installScriptFaults(scripts, lockfiles, readFileSync(join(root, '.npmrc'), 'utf8')),
        ...commandFaults(commandFiles(root), scripts),
      ],
    },
  ]
  for (const { title, file, faults } of checks) {
    if (faults.length === 0) progress.step(title)
    for (const fault of faults) console.error(`${file}: ${fault}`)
  }
  const count = checks.reduce((sum, { faults }) => sum + faults.length, 0)
  if (count > 0)
    throw new InputFault(folder, `${count} faults found`, `Fix them. ${folder}/README.md explains each file`)
  await checkSignatures(root, requireSignatures, progress)
  progress.finish('The supply chain has no faults.')
}

async function checkSignatures(root: string, requireSignatures: boolean, progress: Progress): Promise<void> {
  const { state, text } = await auditSignatures(root)
  if (state === 'skipped' && requireSignatures) {
    throw new InputFault(
      'npm audit signatures',
      `Signatures cannot be checked: ${text}`,
      'Use a registry with signatures',
    )
  }
  progress.step(state === 'verified' ? `Signatures: ${text}` : `Signatures were not checked: ${text}`)
}

/** The manifests that a lockfile is about, by their folder as the lockfile names it. */
function manifestsOf(root: string, parent: string): ReadonlyMap<string, ReturnType<typeof readManifest>> {
  const home = join(root, parent)
  const workspaces = readWorkspaces(home).map(({ folder: path, manifest }) => [path, manifest] as const)
  return new Map([['', readManifest(home)] as const, ...workspaces])
}

/** The files with the commands of CI. */
function commandFiles(root: string): readonly CommandFile[] {
  const workflows = '.github/workflows'
  const names = existsSync(join(root, workflows)) ? readdirSync(join(root, workflows)) : []
  const files = ['.ci/run', ...names.map((name) => `${workflows}/${name}`)]
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}
