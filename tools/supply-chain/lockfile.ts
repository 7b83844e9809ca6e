import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A package in `packages` of a package-lock.json, by its path. */
export interface LockedPackage {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  /** Whether the path is a link to a workspace. */
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Ranges
  readonly devDependencies?: Ranges
  readonly optionalDependencies?: Ranges
  readonly peerDependencies?: Ranges
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

type Ranges = Readonly<Record<string, string>>

export interface Lockfile {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** Returns the committed lockfiles, relative to the repository. */
export function listLockfiles(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--', ':(glob)**/package-lock.json'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed.split('\0').filter((file) => file !== '')
}

export function readLockfile(root: string, file: string): Lockfile {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Lockfile
}

/** Returns the path of the package that Node loads for an import, or `undefined` if npm installs none. */
export function resolveFrom({ packages }: Lockfile, path: string, name: string): string | undefined {
  for (let folder = path; ; folder = parentOf(folder)) {
    const candidate = posix.join(folder, 'node_modules', name)
    const found = packages[candidate]
    if (found !== undefined) return found.link === true ? found.resolved : candidate
    if (folder === '') return undefined
  }
}

function parentOf(path: string): string {
  const parent = posix.dirname(path)
  return parent === '.' ? '' : parent
}

/** Returns the name of the package at a path: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
