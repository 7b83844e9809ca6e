import { inc, satisfies } from 'semver'
import { highestLevel, type Level } from '../models/diff/change.js'
import type { PackageDiff } from '../models/diff/diff-sets.js'
import { type Commit, levelOfCommit } from './commits.js'

/** A package of the repository, with what happened since its last release. */
export interface PackageFacts {
  /** Name with its scope. */
  readonly name: string
  /** Folder, relative to the repository. */
  readonly root: string
  /** Version of the last release. Absent if the package was never released. */
  readonly released?: string
  /** Whether the files of its tarball changed. */
  readonly changed: boolean
  /** Commits that changed its sources, from new to old. */
  readonly commits: readonly Commit[]
  /** Changes of its models for callers. Absent if the package is not made of models. */
  readonly models?: readonly PackageDiff[]
  /** Ranges of other packages of the repository, by name. */
  readonly ranges: Readonly<Record<string, string>>
}

/** A package to release, with the content of its section in the changelog. */
export interface PlannedRelease {
  readonly name: string
  readonly root: string
  readonly from?: string
  readonly version: string
  /** Absent if it is the first release. */
  readonly level?: Level
  readonly commits: readonly Commit[]
  /** Commits whose level the diff of the models decides. */
  readonly modelCommits: readonly Commit[]
  readonly models: readonly PackageDiff[]
  /** New ranges of other packages of the repository, by name. */
  readonly ranges: Readonly<Record<string, string>>
}

const firstVersion = '1.0.0'

/**
 * Chooses the packages to release, and their versions. A package is released if the files of its tarball changed. It is also
 * released if it depends on a package whose new version is outside of its range.
 */
export function planRelease(packages: readonly PackageFacts[]): PlannedRelease[] {
  const own = new Map(packages.map((facts) => [facts.name, ownLevel(facts)]))
  const versions = new Map(
    packages.flatMap((facts) => {
      const level = own.get(facts.name)
      return level === undefined ? [] : [[facts.name, versionAt(facts.released, level)] as const]
    }),
  )
  return packages.flatMap((facts) => {
    const ranges = newRanges(facts.ranges, versions)
    const level = highestOf([own.get(facts.name), Object.keys(ranges).length > 0 ? 'minor' : undefined])
    return level === undefined ? [] : [plannedRelease(facts, level, ranges)]
  })
}

/** The level of the changes of the package itself, or `undefined` if nothing is to be released. */
export function ownLevel({ released, changed, commits, models }: PackageFacts): Level | undefined {
  if (released === undefined) return 'major'
  if (!changed) return undefined
  if (models === undefined) return highestOf(['patch', ...commits.map(levelOfCommit)])
  // The diff decides about commits that change models, so that nobody has to judge them.
  const judged = commits.filter((commit) => !changesModels(commit))
  return highestOf(['patch', ...models.map(({ level }) => level), ...judged.map(levelOfCommit)])
}

function changesModels({ files }: Commit): boolean {
  return files.some((file) => file.startsWith('models/'))
}

function highestOf(found: readonly (Level | undefined)[]): Level | undefined {
  return highestLevel(found.flatMap((level) => (level === undefined ? [] : [{ level }])))
}

function versionAt(released: string | undefined, level: Level): string {
  if (released === undefined) return firstVersion
  const version = inc(released, level)
  if (version === null) throw new Error(`Invalid version ${released}.`)
  return version
}

function newRanges(
  ranges: Readonly<Record<string, string>>,
  versions: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const changed = Object.entries(ranges).flatMap(([name, range]) => {
    const version = versions.get(name)
    const wider = version === undefined ? range : accept(range, version)
    return wider === range ? [] : [[name, wider] as const]
  })
  return Object.fromEntries(changed)
}

function plannedRelease(facts: PackageFacts, level: Level, ranges: Readonly<Record<string, string>>): PlannedRelease {
  const { name, root, released, models = [] } = facts
  const version = versionAt(released, level)
  if (released === undefined) return { name, root, version, ranges, commits: [], modelCommits: [], models: [] }
  // Commits without an effect on the tarball belong to the next release with one.
  const all = facts.changed ? facts.commits : []
  const modelCommits = facts.models === undefined ? [] : all.filter(changesModels)
  const commits = all.filter((commit) => !modelCommits.includes(commit))
  return { name, root, version, ranges, from: released, level, models, modelCommits, commits }
}

/** Version of packages that were never released. */
export const unreleased = '0.1.0'

/**
 * Returns a range that accepts a new version too. So a major of a package forces no major of the packages that depend on it:
 * `^1.0.0` becomes `^1.0.0 || ^2.0.0`. Returns the same range if it accepts the version already.
 */
export function accept(range: string, version: string): string {
  if (satisfies(version, range)) return range
  const caret = `^${version}`
  // Nobody can have a version that was never published.
  return range === `^${unreleased}` ? caret : `${range} || ${caret}`
}
