import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What a package was made from and what came out, as hashes: equal ones mean that there is nothing to do. */
export interface Fingerprint {
  readonly inputs: string
  readonly outputs: string
}

export type Fingerprints = Record<string, Fingerprint>

export async function readFingerprints(file: string): Promise<Fingerprints> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Fingerprints
  } catch {
    return {}
  }
}

export async function writeFingerprints(file: string, fingerprints: Fingerprints): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(fingerprints))
}

export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest('hex')
}

/** Hash of a package's generated files as they lie on disk; a missing one counts as empty. */
export async function hashOfFiles(folder: string, files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')))
  return hashOf(...texts)
}

/** Hash of the code that prepares and generates: another code, another output. */
export async function hashOfSources(folders: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.spec)\.ts$/.test(name)).sort()
    for (const name of names) texts.push(name, await readFile(join(folder, name), 'utf8'))
  }
  return hashOf(...texts)
}
