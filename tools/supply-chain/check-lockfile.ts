import { isDeepStrictEqual } from 'node:util'
import { isObject, type Manifest } from '../package-checks/manifest.js'
import type { LockedPackage, Lockfile } from './lockfile.js'

/** Keys of a manifest that npm copies to the lockfile. */
const copied = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta']

/** Ranges that npm does not take from the registry. */
const otherSource = /^(?:git|github|gitlab|bitbucket|gist|https?|file|link)[:+]|^[^@:]+\/[^@:]+$/

/**
 * Returns the faults of a lockfile, one line each. Each package must have a hash and come from the registry. The lockfile must
 * match the manifests.
 *
 * @param manifests manifests of the root and the workspaces by folder; the root is the empty text
 */
export function lockfileFaults(lockfile: Lockfile, manifests: ReadonlyMap<string, Manifest>): readonly string[] {
  if (lockfile.lockfileVersion !== 3) return [`lockfileVersion is ${lockfile.lockfileVersion}, not 3`]
  const installed = Object.entries(lockfile.packages).filter(([path]) => path.includes('node_modules/'))
  return [
    ...installed.flatMap(([path, locked]) => sourceFaults(path, locked, manifests)),
    ...Object.entries(lockfile.packages).flatMap(([path, locked]) => rangeFaults(path, locked)),
    ...[...manifests].flatMap(([folder, manifest]) => manifestFaults(folder, manifest, lockfile)),
  ]
}

function sourceFaults(
  path: string,
  { link, resolved, integrity }: LockedPackage,
  manifests: ReadonlyMap<string, Manifest>,
): readonly string[] {
  if (link === true) {
    return manifests.has(resolved ?? '') ? [] : [`${path} is a link to ${resolved}, which is not a workspace`]
  }
  const isElsewhere = resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')
  return [
    ...(isElsewhere ? [`${path} does not come from the npm registry, but from ${resolved}`] : []),
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512 hash`]),
  ]
}

function rangeFaults(path: string, locked: LockedPackage): readonly string[] {
  const ranges = Object.entries({
    ...locked.dependencies,
    ...locked.devDependencies,
    ...locked.optionalDependencies,
    ...locked.peerDependencies,
  })
  const faulty = ranges.filter(([, range]) => otherSource.test(range))
  return faulty.map(
    ([name, range]) => `${path || 'package.json'} takes ${name} from ${range}, not from the npm registry`,
  )
}

function manifestFaults(folder: string, manifest: Manifest, { packages }: Lockfile): readonly string[] {
  const file = folder === '' ? 'package.json' : `${folder}/package.json`
  const locked = packages[folder]
  if (locked === undefined) return [`${file} is not in the lockfile`]
  const different = copied.filter((key) => !isDeepStrictEqual(rowsOf(manifest[key]), rowsOf(Reflect.get(locked, key))))
  return different.map((key) => `${file} has other ${key} than the lockfile`)
}

function rowsOf(value: unknown): object {
  return isObject(value) ? value : {}
}
