import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseClient } from 'nx/release'
import { replaceFiles } from '../cli/replace-files.js'
import { changelogSection, withSection } from './changelog.js'
import { commitRelease, restoreWorkTree } from './commit-release.js'
import type { PlannedRelease } from './plan.js'
import { generatorPackage, rangeTemplate, tagOf, withRange } from './repository.js'

/**
 * Writes versions and ranges with nx, and changelogs, then creates the commit and the tags. Restores all files if a step fails.
 *
 * @param root the repository, with a clean work tree
 * @param date day of the release, such as `2026-11-27`
 */
export async function writeRelease(root: string, plan: readonly PlannedRelease[], date: string): Promise<void> {
  // nx ends the process if its configuration is invalid, which no `finally` notices.
  const restore = () => restoreWorkTree(root)
  process.once('exit', restore)
  await writeVersions(plan)
  await writeOtherFiles(root, plan, date)
  commitRelease(
    root,
    plan.map(({ name, version }) => tagOf(name, version)),
  )
  process.off('exit', restore)
}

/** Writes the manifests. `planned-versions.cjs` knows the version of each package; nx only requires a valid specifier. */
async function writeVersions(plan: readonly PlannedRelease[]): Promise<void> {
  const versionActionsOptions = { plan: Object.fromEntries(plan.map((release) => [release.name, release])) }
  const client = new ReleaseClient({ version: { versionActionsOptions } })
  await client.releaseVersion({
    projects: plan.map(({ name }) => name),
    specifier: 'patch',
    gitCommit: false,
    gitTag: false,
    stageChanges: false,
  })
}

/** Writes the changelogs, and the files that have versions or ranges too: the lockfile and the template of generated packages. */
async function writeOtherFiles(root: string, plan: readonly PlannedRelease[], date: string): Promise<void> {
  const lockfile = join(root, 'package-lock.json')
  const template = join(root, rangeTemplate)
  const range = plan.find(({ name }) => name === generatorPackage)?.ranges['@selling-partner/auth']
  const text = await readFile(template, 'utf8')
  const changelogs = plan.map(async (release) => {
    const path = join(root, release.root, 'CHANGELOG.md')
    const old = await readFile(path, 'utf8').catch(() => '')
    return { path, text: withSection(old, changelogSection(release, date)) }
  })
  await replaceFiles([
    ...(await Promise.all(changelogs)),
    { path: lockfile, text: withPlan(await readFile(lockfile, 'utf8'), plan) },
    { path: template, text: range === undefined ? text : withRange(text, range) },
  ])
}

interface Lockfile {
  readonly packages: Record<string, { version?: string; dependencies?: object; peerDependencies?: object }>
}

/** Updates the packages of the repository in the lockfile. npm would ask the registry about all others too. */
export function withPlan(lockfile: string, plan: readonly PlannedRelease[]): string {
  const lock: Lockfile = JSON.parse(lockfile)
  for (const { root, version, ranges } of plan) {
    const entry = lock.packages[root]
    if (entry === undefined) continue
    entry.version = version
    for (const collection of ['dependencies', 'peerDependencies'] as const) {
      const kept = entry[collection]
      if (kept === undefined) continue
      const changed = Object.entries(ranges).filter(([name]) => name in kept)
      entry[collection] = { ...kept, ...Object.fromEntries(changed) }
    }
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}
