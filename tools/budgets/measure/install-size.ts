import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Figure, sumByKey, total } from '../figure.js'

/** Measures the installed packages of one API: the size of the files, and the number of packages. */
export async function measureInstallation(folder: string): Promise<readonly Figure[]> {
  const modules = join(folder, 'node_modules')
  const parts = await sizesByPackage(modules)
  const name = 'one API'
  return [
    { measure: 'installSize', name, value: total(parts), parts },
    { measure: 'installedPackages', name, value: await countPackages(modules), parts: {} },
  ]
}

/** Size of the files of each package in a `node_modules` folder, in MiB. Files of npm have the key `npm`. */
async function sizesByPackage(modules: string): Promise<Record<string, number>> {
  const files = await filesIn(modules)
  return sumByKey(files.map(({ path, size }) => [packageOf(path), size / 2 ** 20]))
}

function packageOf(path: string): string {
  const [, name] = /^(@[^/]+\/[^/]+|[^./][^/]*)\//.exec(path) ?? []
  return name ?? 'npm'
}

/** Size of the files in a folder and its subfolders, in MiB. */
export async function folderSize(folder: string): Promise<number> {
  return (await filesIn(folder)).reduce((sum, { size }) => sum + size, 0) / 2 ** 20
}

/** Files of a folder and its subfolders, with relative paths and their sizes in bytes. */
async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly size: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(
    paths.map(async (path) => ({ path: path.slice(folder.length + 1), size: (await stat(path)).size })),
  )
}

/** Number of packages that npm installed in a `node_modules` folder. */
export async function countPackages(modules: string): Promise<number> {
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8')
  return Object.keys((JSON.parse(lock) as { packages: object }).packages).length
}
