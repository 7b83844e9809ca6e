import type { Workspace } from '../package-checks/workspaces.js'
import type { LockedPackage, Lockfile } from './lockfile.js'
import { resolveFrom } from './lockfile.js'

/** How a package depends on another one at run time. */
export type Kind = 'dependency' | 'peer' | 'optional peer'

/** A row of dependencies.json. */
export interface DependencyRow {
  readonly name: string
  readonly license: string
  /** Kind of the dependency by the published package that has it. */
  readonly packages: Readonly<Record<string, Kind>>
  readonly reason: string
}

/**
 * Returns the differences between the rows and the manifests, one line each. Packages of this repository need no row: they have
 * the same source and license.
 */
export function dependencyFaults(
  rows: readonly DependencyRow[],
  workspaces: readonly Workspace[],
  lockfile: Lockfile,
): readonly string[] {
  const own = new Set(workspaces.map(({ manifest }) => String(manifest.name)))
  const actual = new Map<string, Use>(
    workspaces.flatMap(({ folder, manifest }) => {
      const found = [...runtimeDependencies(manifest as LockedPackage)].filter(([name]) => !own.has(name))
      return found.map(([name, kind]) => [`${name} of ${manifest.name}`, { name, kind, folder }] as const)
    }),
  )
  const told = new Map<string, Kind>(
    rows.flatMap(({ name, packages }) => Object.entries(packages).map(([user, kind]) => [`${name} of ${user}`, kind])),
  )
  return [
    ...[...actual.keys()].filter((key) => !told.has(key)).map((key) => `${key} has no row`),
    ...[...told.keys()].filter((key) => !actual.has(key)).map((key) => `${key} has a row, but is not in its manifest`),
    ...[...actual].flatMap(([key, { kind }]) => {
      const row = told.get(key)
      return row === undefined || row === kind ? [] : [`${key} is a ${kind}, not a ${row}`]
    }),
    ...rows.filter(({ reason }) => reason.trim().length < 20).map(({ name }) => `${name} has no reason`),
    ...rows.flatMap((row) => licenseFaults(row, [...actual.values()], lockfile)),
  ]
}

/** Returns the dependencies that users of a package install, with their kind. */
export function runtimeDependencies(manifest: LockedPackage): ReadonlyMap<string, Kind> {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
  const peers = Object.keys(peerDependencies).map(
    (name) => [name, peerDependenciesMeta[name]?.optional === true ? 'optional peer' : 'peer'] as const,
  )
  const others = Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => [name, 'dependency'] as const)
  return new Map<string, Kind>([...peers, ...others])
}

interface Use {
  readonly name: string
  readonly kind: Kind
  readonly folder: string
}

function licenseFaults(row: DependencyRow, uses: readonly Use[], lockfile: Lockfile): readonly string[] {
  const licenses = uses
    .filter(({ name }) => name === row.name)
    .map(({ folder, name }) => lockfile.packages[resolveFrom(lockfile, folder, name) ?? '']?.license)
  const others = licenses.filter((license) => license !== row.license)
  return others.slice(0, 1).map((license) => `${row.name} has the license ${license ?? 'unknown'}, not ${row.license}`)
}
