import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import type { Manifest, Repository } from './manifest.js'

/** A package of this repository. */
export interface Workspace {
  /** Path in the repository. */
  readonly folder: string
  readonly manifest: Manifest
}

/** Returns the packages that the root package.json lists. */
export function readWorkspaces(root: string): readonly Workspace[] {
  const { workspaces = [] } = readManifest(root) as { workspaces?: readonly string[] }
  const folders = workspaces.flatMap((pattern) => {
    const parent = pattern.replace(/\/\*$/, '')
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
  })
  const packages = folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).sort()
  return packages.map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }))
}

/**
 * Returns what the manifests must refer to.
 *
 * @throws {InputFault} if the root package.json lacks it
 */
export function readRepository(root: string): Repository {
  const { repository, license, engines } = readManifest(root) as {
    repository?: { url?: string }
    license?: string
    engines?: { node?: string }
  }
  if (repository?.url === undefined || license === undefined || engines?.node === undefined) {
    throw new InputFault('package.json', 'repository.url, license or engines.node is missing', 'Add it')
  }
  const folders = readWorkspaces(root).map(({ folder, manifest }) => [String(manifest.name), folder] as const)
  return { url: repository.url, license, node: engines.node, folders: new Map(folders) }
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
