import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runNpm } from './npm.js'

/** Installs the versions in package-lock.json, unless they are installed already. */
export async function installPeers(bench: string): Promise<void> {
  const lock = await readFile(join(bench, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(bench, 'node_modules', '.installed-from')
  const installed = await readFile(stamp, 'utf8').catch(() => undefined)
  if (installed === wanted) return
  await runNpm(['ci'], bench)
  await writeFile(stamp, wanted)
}
