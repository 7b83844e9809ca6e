import { type CheckedPackage, isObject, valueAt, webUrl } from './manifest.js'
import { type Entry, entriesOf, targetsOf } from './manifest-exports.js'

/** One rule for a manifest and the files of its package. */
export interface ManifestRule {
  /** Path of the value in package.json, or the file that the rule is about. */
  readonly key: string
  /** Completes the sentence "`key` must ...". */
  readonly must: string
  readonly reason: string
  /** Whether the rule is about imports, which a package with only a command does not have. */
  readonly imports?: true
  readonly isMet: (value: unknown, checked: CheckedPackage) => boolean
}

/** Rules for every package that npm publishes, including those that users generate. */
export const packageRules: readonly ManifestRule[] = [
  {
    key: 'name',
    must: 'be a scoped name in kebab case',
    reason: 'A scope belongs to one publisher, so that nobody else can take the name.',
    isMet: (name) => matches(name, /^@[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+)*$/),
  },
  {
    key: 'version',
    must: 'be a version of three numbers',
    reason: 'npm rejects other versions.',
    isMet: (version) => matches(version, /^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/),
  },
  {
    key: 'description',
    must: 'be one line of 20 to 160 characters without a full stop',
    reason: 'Results of a search show it, and cut a longer one.',
    isMet: (description) => matches(description, /^[^\n]{19,159}[^\n.]$/),
  },
  {
    key: 'keywords',
    must: 'contain amazon, selling-partner-api and sp-api, sorted, without duplicates',
    reason: 'Users search for these words.',
    isMet: (keywords) => isSortedList(keywords) && required.every((word) => keywords.includes(word)),
  },
  {
    key: 'license',
    must: "be the repository's license",
    reason: 'Tools that check licenses read it.',
    isMet: (license, { repository }) => license === repository.license,
  },
  {
    key: 'type',
    must: 'be module',
    reason: 'Node then loads dist/esm as ES modules.',
    isMet: (type) => type === 'module',
  },
  {
    key: 'engines.node',
    must: "be the repository's range",
    reason: 'npm then warns users with an older Node. NODE_VERSION_POLICY.md explains the range.',
    isMet: (node, { repository }) => node === repository.node,
  },
  {
    key: 'sideEffects',
    must: 'be false',
    reason: 'Bundlers can then leave out modules that a program does not use.',
    imports: true,
    isMet: (sideEffects) => sideEffects === false,
  },
  {
    key: 'exports',
    must: 'have the entries . and ./package.json',
    reason: 'Tools read the manifest of an installed package by its name.',
    imports: true,
    isMet: (exports) => isObject(exports) && '.' in exports && exports['./package.json'] === './package.json',
  },
  {
    key: 'exports',
    must: 'have import and require for each entry with code, each with types first, then default. Only browser can come first',
    reason: 'The first condition that matches wins. TypeScript does not find types after default.',
    imports: true,
    isMet: (exports) => entriesOf(exports).every(hasAllConditions),
  },
  {
    key: 'exports',
    must: 'lead only to files in the tarball',
    reason: 'An import fails with an error if its file is missing.',
    imports: true,
    isMet: (exports, { files }) => targetsOf(exports).every((target) => isPublished(target, files)),
  },
  {
    key: 'main',
    must: 'be the CommonJS file of the entry .',
    reason: 'Older tools do not read exports.',
    imports: true,
    isMet: (main, { manifest }) => isText(main) && main === mainEntry(manifest.exports)?.require?.default,
  },
  {
    key: 'module',
    must: 'be the ESM file of the entry .',
    reason: 'Older bundlers do not read exports.',
    imports: true,
    isMet: (module, { manifest }) => isText(module) && module === mainEntry(manifest.exports)?.import?.default,
  },
  {
    key: 'types',
    must: 'be the types of the ESM file of the entry .',
    reason: 'TypeScript does not read exports with moduleResolution node10.',
    imports: true,
    isMet: (types, { manifest }) => isText(types) && types === mainEntry(manifest.exports)?.import?.types,
  },
  {
    key: 'bin',
    must: 'lead only to files in the tarball',
    reason: 'npm installs a command that does not start if its file is missing.',
    isMet: (bin, { files }) =>
      bin === undefined ||
      (isObject(bin) && Object.values(bin).every((file) => isText(file) && isPublished(file, files))),
  },
  {
    key: 'files',
    must: 'list what the package publishes, and leave out specs and build state',
    reason: 'Without a list, npm publishes the whole folder.',
    isMet: (list, { files }) => Array.isArray(list) && list.length > 0 && !files.some(isUnneeded),
  },
  {
    key: 'scripts',
    must: 'have no script that npm runs at installation',
    reason: 'Scripts of dependencies are a common way of attacks, and many users turn them off.',
    isMet: (scripts) => !installScripts.some((name) => isObject(scripts) && name in scripts),
  },
  ...['LICENSE', 'NOTICE', 'README.md'].map((file) => ({
    key: file,
    must: 'be a file in the tarball',
    reason: file === 'README.md' ? 'npm shows it.' : 'The license requires it in every copy.',
    isMet: (_: unknown, { files }: CheckedPackage) => files.includes(file),
  })),
]

/** Further rules for the packages of this repository. */
export const repositoryRules: readonly ManifestRule[] = [
  {
    key: 'repository.type',
    must: 'be git',
    reason: 'npm links to the source.',
    isMet: (type) => type === 'git',
  },
  {
    key: 'repository.url',
    must: 'be that of the root package.json',
    reason: 'npm rejects a provenance statement for another repository.',
    isMet: (url, { repository }) => url === repository.url,
  },
  {
    key: 'repository.directory',
    must: "be the package's folder",
    reason: 'Users find the source of one package among all.',
    isMet: (directory, { manifest, repository }) => directory === repository.folders.get(String(manifest.name)),
  },
  {
    key: 'homepage',
    must: "be the README of the package's folder in the repository",
    reason: 'npm links to it.',
    isMet: (homepage, { manifest, repository }) =>
      homepage === `${webUrl(repository)}/tree/main/${valueAt(manifest, 'repository.directory')}#readme`,
  },
  {
    key: 'bugs.url',
    must: "be the repository's issues",
    reason: 'npm links to it, and prints it for "npm bugs".',
    isMet: (url, { repository }) => url === `${webUrl(repository)}/issues`,
  },
  {
    key: 'files',
    must: 'contain CHANGELOG.md',
    reason: 'Users read what an update changes. The release writes the file.',
    isMet: (list) => Array.isArray(list) && list.includes('CHANGELOG.md'),
  },
  {
    key: 'publishConfig.access',
    must: 'be public',
    reason: 'npm publishes a scoped package as private by default.',
    isMet: (access) => access === 'public',
  },
  {
    key: 'publishConfig.provenance',
    must: 'be true',
    reason: 'A package that was not built by the release workflow can then not be published by mistake.',
    isMet: (provenance) => provenance === true,
  },
]

/** Further rules for a package that the published generator writes. It belongs to its user. */
export const ownPackageRules: readonly ManifestRule[] = ['repository', 'homepage', 'bugs', 'publishConfig'].map(
  (key) => ({
    key,
    must: 'be missing',
    reason: 'The package is not in our repository.',
    isMet: (value) => value === undefined,
  }),
)

const required = ['amazon', 'selling-partner-api', 'sp-api']

const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function matches(value: unknown, pattern: RegExp): boolean {
  return isText(value) && pattern.test(value)
}

function isSortedList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText) && value.join() === [...new Set(value)].sort().join()
}

function mainEntry(exports: unknown): Entry | undefined {
  return entriesOf(exports).find(({ path }) => path === '.')
}

function hasAllConditions({ conditions, ...entry }: Entry): boolean {
  const modules = [entry.import, entry.require]
  return (
    /^(browser,)?import,require$/.test(conditions) && modules.every((module) => module?.conditions === 'types,default')
  )
}

/** A path with `*` stands for all files of a folder. */
function isPublished(target: string, files: readonly string[]): boolean {
  const path = target.replace(/^\.\//, '')
  const [folder = ''] = path.split('*')
  return path.includes('*') ? files.some((file) => file.startsWith(folder)) : files.includes(path)
}

/** Users of a package do not need specs, their helpers, settings of tools and build state. */
function isUnneeded(file: string): boolean {
  return unneeded.test(file)
}

export const unneeded =
  /\.(?:spec|test)\.|\.(?:tsbuildinfo|snap|log|tgz)$|(?:^|\/)(?:test|test-support|test-results|node_modules|__snapshots__)\/|(?:^|\/)(?:tsconfig[^/]*\.json|\.[^/]+)$/
