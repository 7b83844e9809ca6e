import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { npmSource, readSourcePackage, type SourcePackage } from '../models/npm-source.js'
import { folderSource, gitSource, type Source } from '../models/sources.js'

/** A source with models, and the version to record if it is Amazon's npm package. */
export interface WatchedSource {
  readonly source: Source
  /** Newer version of Amazon's npm package. */
  readonly package?: SourcePackage
}

/**
 * Lists the sources to read, the most important first. npm counts only if it has another version than `source-package.json`.
 *
 * @param names `git`, `npm`, a local clone of Amazon's repository, or a folder
 * @param npm command that runs npm
 */
export async function watchedSources(
  names: readonly string[],
  modelsFolder: string,
  npm = 'npm',
): Promise<WatchedSource[]> {
  const sources = await Promise.all(
    names.map(async (name): Promise<readonly WatchedSource[]> => {
      if (name === 'git') return [{ source: gitSource() }]
      if (name === 'npm') return newerPackage(readSourcePackage(modelsFolder), npm)
      return [{ source: isRepository(name) ? gitSource(resolve(name)) : folderSource(name) }]
    }),
  )
  return sources.flat()
}

async function newerPackage(known: SourcePackage, npm: string): Promise<readonly WatchedSource[]> {
  const newest = await viewPackage(known.package, npm)
  if (newest.version === known.version && newest.integrity === known.integrity) return []
  return [{ source: npmSource({ ...newest, command: npm }), package: newest }]
}

async function viewPackage(name: string, npm: string): Promise<SourcePackage> {
  const remedy = 'Check the network and the npm registry, and run the watch again'
  try {
    const { stdout } = await promisify(execFile)(npm, ['view', name, 'version', 'dist.integrity', '--json'])
    const { version, 'dist.integrity': integrity } = JSON.parse(stdout) as Partial<Record<string, unknown>>
    if (typeof version === 'string' && typeof integrity === 'string') return { package: name, version, integrity }
  } catch (error) {
    throw new InputFault(name, `npm view failed (${String(error).split('\n')[0]})`, remedy)
  }
  throw new InputFault(name, 'npm view returned no version with an integrity', remedy)
}

/** With a work tree or bare. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects')))
}
