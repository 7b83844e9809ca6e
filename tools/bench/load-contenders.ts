import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Contender } from './contender.js'

export interface LoadedContender extends Contender {
  /** URL of its file. */
  readonly file: string
  /** Its name and version, for the table. */
  readonly label: string
}

const bench = fileURLToPath(new URL('.', import.meta.url))
const roles: readonly Contender['role'][] = ['baseline', 'subject', 'peer']

/** Every file in `contenders`, the baseline first, then this SDK, then its peers. */
export async function loadContenders(): Promise<readonly LoadedContender[]> {
  const files = (await readdir(join(bench, 'contenders'))).filter((file) => file.endsWith('.ts')).sort()
  const contenders = await Promise.all(files.map((file) => loadContender(join(bench, 'contenders', file))))
  return roles.flatMap((role) => contenders.filter((contender) => contender.role === role))
}

async function loadContender(path: string): Promise<LoadedContender> {
  const file = pathToFileURL(path).href
  const { contender } = (await import(file)) as { contender: Contender }
  const [first = ''] = contender.packages
  return { ...contender, file, label: `${contender.name} ${await versionOf(first)}` }
}

/** The installed version of a package of the bench. */
export async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(join(bench, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
