import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How many packages npm put into a `node_modules`. */
export async function installedPackages(modules: string): Promise<number> {
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8')
  return Object.keys((JSON.parse(lock) as { packages: object }).packages).length
}
