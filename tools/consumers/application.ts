import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { run } from '../package-checks/consumer.js'
import type { PackedPackage } from '../package-checks/pack-packages.js'
import type { ApplicationName } from './consumers.js'

/** The packages that the projects use. The specs check that no project needs another one. */
export const packages = [
  'auth',
  'catalog-items-2022-04-01',
  'jobs',
  'notifications',
  'orders-2026-01-01',
  'orders-v0',
  'reports-2021-06-30',
  'sandbox',
  'schemas',
  'sellers-v1',
].map((name) => `@selling-partner/${name}`)

/** The packages of the projects with the lowest version of axios. */
const fewPackages = ['@selling-partner/auth', '@selling-partner/sellers-v1']

/** Installs packed packages in a new folder. All projects in it share them, as in a monorepo. */
export async function installApplication(
  root: string,
  folder: string,
  name: ApplicationName,
  packed: readonly PackedPackage[],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const names = name === 'newest' ? packages : fewPackages
  const tarballs = packed.filter((each) => names.includes(each.name)).map(({ tarball }) => tarball)
  const others = name === 'newest' ? [] : [`axios@${await lowestAxios(root)}`]
  await run('npm', ['install', ...npmOptions, ...tarballs, ...others], folder)
}

const npmOptions = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']

/** Returns the lowest version of axios that `auth` accepts. A user whose other packages need it gets it. */
async function lowestAxios(root: string): Promise<string> {
  const manifest = await readFile(join(root, 'packages/auth/package.json'), 'utf8')
  const range = (JSON.parse(manifest) as { dependencies: { axios: string } }).dependencies.axios
  const [, version] = /^\^(\d+\.\d+\.\d+)$/.exec(range) ?? []
  if (version !== undefined) return version
  throw new InputFault(
    'packages/auth',
    `axios has the range ${range}`,
    'Use ^ and a version, so that fixes need no release',
  )
}
