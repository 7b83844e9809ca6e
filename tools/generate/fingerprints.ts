import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CatalogRow } from '../models/catalog.js'
import { engine } from './engine/jar.js'
import type { GenerateOptions } from './options.js'
import type { Templates } from './templates.js'
import type { Workspace } from './workspace.js'

/** The input of a package. Every property counts, so it must be serializable as JSON. */
interface Source {
  readonly row: CatalogRow
}

/** Finds the sources whose input or output changed since the last run. With `--force`, returns all sources. */
export async function findStale<T extends Source>(
  workspace: Workspace,
  options: GenerateOptions,
  templates: Templates,
  sources: readonly T[],
): Promise<readonly T[]> {
  if (options.force) return sources
  const known = await readFingerprints(fingerprintsFile(workspace))
  const current = await fingerprints(workspace, options, templates, sources)
  return sources.filter(({ row }) => {
    const previous = known[key(options, row.package)]
    const found = current.get(row.package)
    return previous?.inputs !== found?.inputs || previous?.outputs !== found?.outputs
  })
}

/** Saves the fingerprints of the packages that this run wrote. */
export async function saveFingerprints(
  workspace: Workspace,
  options: GenerateOptions,
  templates: Templates,
  sources: readonly Source[],
): Promise<void> {
  const file = fingerprintsFile(workspace)
  const known = await readFingerprints(file)
  for (const [name, fingerprint] of await fingerprints(workspace, options, templates, sources)) {
    known[key(options, name)] = fingerprint
  }
  await writeFingerprints(file, known)
}

async function fingerprints(
  workspace: Workspace,
  options: GenerateOptions,
  templates: Templates,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, Fingerprint>> {
  const code = await hashOfSources(workspace.code)
  const { scope, models } = options
  const settings = JSON.stringify([scope, models !== undefined, [...templates.texts], templates.outputs])
  const common = hashOf(engine.sha256, code, settings)
  const files = Object.values(templates.outputs)
  const entries = sources.map(async (source): Promise<[string, Fingerprint]> => {
    const name = source.row.package
    const outputs = await hashOfFiles(join(options.output, name), files)
    return [name, { inputs: hashOf(common, JSON.stringify(source)), outputs }]
  })
  return new Map(await Promise.all(entries))
}

function fingerprintsFile({ cache }: Workspace): string {
  return join(cache, 'generate', 'fingerprints.json')
}

/** Includes the folder, because a package may be generated in several folders. */
function key({ output }: GenerateOptions, name: string): string {
  return join(output, name)
}

/** Hashes of a package's input and output. If both are unchanged, the package is up to date. */
interface Fingerprint {
  readonly inputs: string
  readonly outputs: string
}

type Fingerprints = Record<string, Fingerprint>

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

/** Hashes the generated files of a package on disk. A missing file counts as empty. */
export async function hashOfFiles(folder: string, files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')))
  return hashOf(...texts)
}

/** Hashes the generator's code, because a change in it can change the output. */
export async function hashOfSources(folders: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.spec)\.[jt]s$/.test(name)).sort()
    for (const name of names) texts.push(name, await readFile(join(folder, name), 'utf8'))
  }
  return hashOf(...texts)
}
