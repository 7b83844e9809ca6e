import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseClient } from 'nx/release'
import { replaceFiles } from '../cli/replace-files.js'
import { changelogSection } from './changelog.js'
import { commitRelease, restoreWorkTree } from './commit-release.js'
import type { PlannedRelease } from './plan.js'
import { generatorPackage, rangeTemplate, tagOf, withRange } from './repository.js'

/**
 * Writes versions, ranges and changelogs with nx, then creates the commit and the tags. Restores all files if a step fails.
 *
 * @param root the repository, with a clean work tree
 * @param date day of the release, such as `2026-11-27`
 */
export async function writeRelease(root: string, plan: readonly PlannedRelease[], date: string): Promise<void> {
  // nx ends the process if its configuration is invalid, which no `finally` notices.
  const restore = () => restoreWorkTree(root)
  process.once('exit', restore)
  await writeVersions(plan, date)
  await writeOtherFiles(root, plan)
  commitRelease(
    root,
    plan.map(({ name, version }) => tagOf(name, version)),
  )
  process.off('exit', restore)
}

async function writeVersions(plan: readonly PlannedRelease[], date: string): Promise<void> {
  const client = new ReleaseClient({
    version: { versionActionsOptions: { plan: Object.fromEntries(plan.map((release) => [release.name, release])) } },
    changelog: {
      projectChangelogs: {
        // nx calls it for each package. The section has more than commits, so nx does not have to read them.
        renderer: sectionRenderer(plan, date),
        createRelease: false,
        file: '{projectRoot}/CHANGELOG.md',
      },
    },
  } as unknown as ConstructorParameters<typeof ReleaseClient>[0])
  const projects = plan.map(({ name }) => name)
  const git = { gitCommit: false, gitTag: false, stageChanges: false }
  // `planned-versions.cjs` knows the version of each package; nx only requires a valid specifier.
  const { projectsVersionData, releaseGraph } = await client.releaseVersion({ ...git, projects, specifier: 'patch' })
  await client.releaseChangelog({ ...git, projects, versionData: projectsVersionData, releaseGraph, from: 'HEAD' })
}

function sectionRenderer(plan: readonly PlannedRelease[], date: string) {
  return class SectionRenderer {
    readonly #project: string | undefined

    constructor({ project }: { readonly project?: string }) {
      this.#project = project
    }

    async render(): Promise<string> {
      const release = plan.find(({ name }) => name === this.#project)
      if (release === undefined)
        throw new Error(`nx writes a changelog for ${this.#project}, which is not in the plan.`)
      return changelogSection(release, date)
    }
  }
}

/** Writes the files that have versions or ranges too: the lockfile, and the template of generated packages. */
async function writeOtherFiles(root: string, plan: readonly PlannedRelease[]): Promise<void> {
  const lockfile = join(root, 'package-lock.json')
  const template = join(root, rangeTemplate)
  const range = plan.find(({ name }) => name === generatorPackage)?.ranges['@selling-partner/auth']
  const text = await readFile(template, 'utf8')
  await replaceFiles([
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
