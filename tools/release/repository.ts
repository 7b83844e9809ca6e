import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rcompare, valid } from 'semver'
import { GitRepository } from '../models/diff/git-files.js'
import { type Commit, logOptions, parseLog } from './commits.js'

/** A package of the repository. */
export interface WorkspacePackage {
  readonly name: string
  /** Folder, relative to the repository. */
  readonly root: string
  readonly version: string
  /** Ranges of other packages of the repository, by name. */
  readonly ranges: Readonly<Record<string, string>>
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The package whose templates have the range of auth that generated packages get. */
export const generatorPackage = '@selling-partner/generator'

/** The template with the range of auth. All generated packages get it, so that it is written in one place. */
export const rangeTemplate = 'generator-templates/auth-range.mustache'

/** Reads the packages that can be published, in the order of their names. */
export async function readPackages(root: string): Promise<WorkspacePackage[]> {
  const files = await new GitRepository(root).git(
    'ls-files',
    '--',
    'packages/*/package.json',
    'packages/clients/*/package.json',
  )
  const roots = files
    .split('\n')
    .flatMap((file) => /^(packages\/(?:clients\/)?[^/]+)\/package\.json$/.exec(file)?.[1] ?? [])
  const manifests = await Promise.all(
    roots.map(async (folder) => {
      const manifest: Manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
      return { folder, manifest }
    }),
  )
  const published = manifests.filter(({ manifest }) => manifest.private !== true)
  const names = new Set(published.map(({ manifest }) => manifest.name))
  const template = await readFile(join(root, rangeTemplate), 'utf8')
  return published
    .map(({ folder, manifest: { name, version, dependencies, peerDependencies } }) => {
      const all = Object.entries({ ...dependencies, ...peerDependencies }).filter(([each]) => names.has(each))
      if (name === generatorPackage) all.push(['@selling-partner/auth', rangeIn(template)])
      return { name, root: folder, version, ranges: Object.fromEntries(all) }
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** The range in the template, which starts with a comment. */
export function rangeIn(template: string): string {
  return template.replace(/^\{\{!.*?\}\}/s, '').trim()
}

/** Replaces the range in the template. Keeps its comment. */
export function withRange(template: string, range: string): string {
  return template.replace(rangeIn(template), () => range)
}

/** The name of the tag of a release. */
export function tagOf(name: string, version: string): string {
  return `${name}@${version}`
}

/** A release of a package. */
export interface Release {
  readonly version: string
  /** Hash of the commit. */
  readonly commit: string
}

/** Reads the newest release of each package, from the tags of commits that HEAD contains. */
export async function readReleases(git: GitRepository): Promise<ReadonlyMap<string, Release>> {
  const format = '--format=%(refname:strip=2) %(objectname) %(*objectname)'
  const output = await git.git('for-each-ref', '--merged=HEAD', format, 'refs/tags/@selling-partner/')
  const releases = new Map<string, Release>()
  for (const line of output.split('\n')) {
    const [, name = '', version = '', object = '', target] = /^(.+)@(\S+) (\S+) ?(\S+)?$/.exec(line) ?? []
    if (valid(version) === null) continue
    const known = releases.get(name)
    if (known === undefined || rcompare(version, known.version) < 0) {
      releases.set(name, { version, commit: target ?? object })
    }
  }
  return releases
}

/** The changes from one commit to HEAD. */
export interface History {
  readonly files: readonly string[]
  readonly commits: readonly Commit[]
}

/** Reads the history since a commit. */
export async function readHistory(git: GitRepository, commit: string): Promise<History> {
  const [files, log] = await Promise.all([
    git.git('diff', '--name-only', '--no-renames', commit, 'HEAD'),
    git.git(...logOptions, `${commit}..HEAD`),
  ])
  return { files: files.split('\n').filter((file) => file !== ''), commits: parseLog(log) }
}
