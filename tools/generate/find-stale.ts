import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogRow } from '../models/catalog.js'
import { engine } from './engine/engine.js'
import {
  type Fingerprint,
  hashOf,
  hashOfFiles,
  hashOfSources,
  readFingerprints,
  writeFingerprints,
} from './fingerprints.js'
import type { GenerateOptions } from './options.js'
import type { Templates } from './templates.js'
import type { Workspace } from './workspace.js'

/** What a package is made from: all of it that can be written as JSON. */
interface Source {
  readonly row: CatalogRow
}

/** The sources whose packages are not what they and the templates give, as far as the last run is remembered. */
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
    const remembered = known[key(options, row.package)]
    const found = current.get(row.package)
    return remembered?.inputs !== found?.inputs || remembered?.outputs !== found?.outputs
  })
}

/** Remembers what was just written. */
export async function rememberFingerprints(
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
  const tools = ['generate', 'models'].map((name) => join(workspace.root, 'tools', name))
  const code = await hashOfSources(tools)
  const formatting = await readFile(join(workspace.root, 'biome.json'), 'utf8').catch(() => '')
  const common = hashOf(engine.sha256, workspace.authVersion, code, formatting, JSON.stringify([...templates.texts]))
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

/** The same package may be generated into several folders. */
function key({ output }: GenerateOptions, name: string): string {
  return join(output, name)
}
