import { firstFew, InputFault } from '../cli/input-fault.js'
import { diffSets, type SetDiff } from '../models/diff/diff-sets.js'
import { GitRepository } from '../models/diff/git-files.js'
import { readSets } from '../models/diff/read-argument.js'
import { type PackageFacts, unreleased } from './plan.js'
import {
  type History,
  type Release,
  readHistory,
  readPackages,
  readReleases,
  type WorkspacePackage,
} from './repository.js'
import { isContent, isModelOf, type PackageSources, sourcesOf, startsWithAny } from './sources.js'

/** Reads what happened to each package since its last release, up to HEAD. */
export async function readFacts(root: string): Promise<PackageFacts[]> {
  const git = new GitRepository(root)
  const [packages, releases] = await Promise.all([readPackages(root), readReleases(git)])
  requireTags(packages, releases)
  const histories = new PerCommit((commit) => readHistory(git, commit))
  const diffs = new PerCommit((commit) => readDiff(root, commit))
  const facts: PackageFacts[] = []
  for (const each of packages) facts.push(await factsOf(each, releases.get(each.name), histories, diffs))
  return facts
}

async function factsOf(
  { name, root, ranges }: WorkspacePackage,
  release: Release | undefined,
  histories: PerCommit<History>,
  diffs: PerCommit<SetDiff>,
): Promise<PackageFacts> {
  if (release === undefined) return { name, root, ranges, changed: true, commits: [] }
  const sources = sourcesOf(root)
  const { files, commits } = await histories.of(release.commit)
  const changed = files.some((file) => isContent(sources, file))
  return {
    name,
    root,
    ranges,
    released: release.version,
    changed,
    commits: commits.filter((commit) => commit.files.some((file) => startsWithAny(file, sources.commits))),
    ...(sources.models !== undefined && { models: changed ? await modelsOf(sources, release, files, diffs) : [] }),
  }
}

/** Compares models only if one of them changed, because reading all models takes seconds. */
async function modelsOf(
  sources: PackageSources,
  release: Release,
  files: readonly string[],
  diffs: PerCommit<SetDiff>,
) {
  if (!files.some((file) => file.startsWith('models/'))) return []
  const { packages } = await diffs.of(release.commit)
  return packages.filter(({ name }) => isModelOf(sources, name))
}

async function readDiff(root: string, commit: string): Promise<SetDiff> {
  const note = (text: string) => process.stderr.write(`${text}\n`)
  const [from, to] = await readSets({ from: commit, to: 'HEAD', root, note })
  return diffSets(from, to)
}

/** Without its tag, a package would start again with the first version. */
function requireTags(packages: readonly WorkspacePackage[], releases: ReadonlyMap<string, Release>): void {
  const untagged = packages.filter(
    ({ name, version }) => releases.get(name)?.version !== version && version !== unreleased,
  )
  if (untagged.length === 0) return
  throw new InputFault(
    firstFew(untagged.map(({ name, version }) => `${name}@${version}`)),
    'The package has this version, but HEAD does not contain its tag',
    'Run git fetch --tags. In a shallow clone, also run git fetch --unshallow',
  )
}

/** Reads something once for each commit. Many packages have the same last release. */
class PerCommit<T> {
  readonly #known = new Map<string, Promise<T>>()
  readonly #read: (commit: string) => Promise<T>

  constructor(read: (commit: string) => Promise<T>) {
    this.#read = read
  }

  of(commit: string): Promise<T> {
    const known = this.#known.get(commit) ?? this.#read(commit)
    this.#known.set(commit, known)
    return known
  }
}
