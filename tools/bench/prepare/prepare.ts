import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'
import type { Progress } from '../../cli/progress.js'
import { type PackedPackage, packPackages } from '../../package-checks/pack-packages.js'
import { installPeers, runNpm } from './npm.js'
import { requireRedis } from './redis.js'

const run = promisify(execFile)

/** The packages that this SDK's contender needs. */
const always = ['auth', 'redis', 'orders-v0', 'sellers-v1']

/** The packages that single measurements also need. */
const alsoFor: Readonly<Record<string, readonly string[]>> = {
  bundle: ['catalog-items-2022-04-01'],
  document: ['jobs'],
  sandbox: ['sandbox'],
  'secret-rotation': ['secret-rotation', 'application-management-2023-11-30', 'sandbox'],
}

/**
 * Installs everything that the measurements need.
 *
 * @param only The names of the measurements.
 * @returns our packages, as npm would publish them
 */
export async function prepare(
  root: string,
  bench: string,
  only: readonly string[],
  progress: Progress,
): Promise<readonly PackedPackage[]> {
  const names = [...new Set([...always, ...only.flatMap((name) => alsoFor[name] ?? [])])]
  const packages = names.map((name) => `@selling-partner/${name}`)
  progress.step(`Building ${packages.join(', ')}`)
  await buildPackages(root, packages)
  progress.step('Installing the other SDKs')
  await installPeers(bench)
  progress.step('Packing and installing our packages')
  const packed = await installPacked(root, bench, packages)
  progress.step('Checking the types of the contenders')
  await checkContenders(root)
  if (['fleet', 'shared-plans'].some((name) => only.includes(name))) await requireRedis()
  return packed
}

/** Builds packages and their dependencies. */
async function buildPackages(root: string, names: readonly string[]): Promise<void> {
  const nx = join(root, 'node_modules', '.bin', 'nx')
  if (!existsSync(nx)) throw new InputFault('node_modules', 'nx is not installed', 'Run npm ci')
  try {
    await run(nx, ['run-many', '-t', 'build', '-p', ...names], { cwd: root, maxBuffer: 1 << 26 })
  } catch {
    throw new InputFault(names.join(', '), 'The build failed', 'Run npm run build to see why')
  }
}

/** Packs our packages as npm would publish them, and installs them beside the other SDKs. */
async function installPacked(root: string, bench: string, names: readonly string[]): Promise<readonly PackedPackage[]> {
  const folder = join(bench, '.cache', 'packed')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const packed = await packPackages(root, folder, names)
  // npm does not reinstall a package if the version is the same.
  await rm(join(bench, 'node_modules', '@selling-partner'), { recursive: true, force: true })
  await runNpm(['install', '--no-save', ...packed.map(({ tarball }) => tarball)], bench)
  return packed
}

/** Checks the types of the contenders. `npm run lint` excludes them, because it does not install the other SDKs. */
async function checkContenders(root: string): Promise<void> {
  const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
  try {
    await run(process.execPath, [tsc, '-p', 'tools/bench', '--pretty', 'false'], { cwd: root })
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    const [first = 'tsc failed'] = stdout.split('\n')
    throw new InputFault('tools/bench/contenders', first, 'Adapt the file to the API of the installed package')
  }
}
