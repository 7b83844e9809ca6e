import type { Workspace } from '../package-checks/workspaces.js'
import { runtimeDependencies } from './check-dependencies.js'
import { type Lockfile, nameAt, resolveFrom } from './lockfile.js'

/** A row of licenses.json. */
export interface LicenseRow {
  /** SPDX expression, as manifests have it. */
  readonly license: string
  readonly reason: string
}

/** Returns the packages whose license is not in the list, and rows that no package needs, one line each. */
export function licenseFaults(
  rows: readonly LicenseRow[],
  lockfile: Lockfile,
  workspaces: readonly Workspace[],
): readonly string[] {
  const found = [...runtimeClosure(lockfile, workspaces)].map(([path, user]) => ({
    name: nameAt(path),
    user,
    license: lockfile.packages[path]?.license,
  }))
  const allowed = new Set(rows.map(({ license }) => license))
  const used = new Set(found.map(({ license }) => license))
  return [
    ...found
      .filter(({ license }) => license === undefined || !allowed.has(license))
      .map(({ name, user, license }) => `${name}, which ${user} installs, has the license ${license ?? 'unknown'}`),
    ...rows.filter(({ license }) => !used.has(license)).map(({ license }) => `no package has the license ${license}`),
  ]
}

/**
 * Returns the path of every package that users install with a published package or for one of its optional peers, and the
 * published package.
 */
export function runtimeClosure(lockfile: Lockfile, workspaces: readonly Workspace[]): ReadonlyMap<string, string> {
  const own = new Set(workspaces.map(({ folder }) => folder))
  const found = new Map<string, string>()
  for (const { folder, manifest } of workspaces) {
    const open = [folder]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const locked = lockfile.packages[path] ?? {}
      const kinds = [...runtimeDependencies(locked)].filter(([, kind]) => path === folder || kind !== 'optional peer')
      for (const [name] of kinds) {
        const next = resolveFrom(lockfile, path, name)
        if (next === undefined || own.has(next) || found.has(next)) continue
        found.set(next, String(manifest.name))
        open.push(next)
      }
    }
  }
  return found
}
