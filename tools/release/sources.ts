/** The paths that a package is made of, as prefixes relative to the repository. */
export interface PackageSources {
  /** Paths whose change changes the tarball. */
  readonly content: readonly string[]
  /** Paths whose commits are listed in the changelog and have a level. */
  readonly commits: readonly string[]
  /** Names in the diff of the models: a name, or a prefix that ends with `/`. Absent if no diff decides the level. */
  readonly models?: string
}

/** Folder of the generated clients. */
const clients = 'packages/clients/'

/** Packages that are built from more than their own folder. */
const rows: Readonly<Record<string, PackageSources>> = {
  'packages/generator': {
    content: [
      'packages/generator/',
      'generator-templates/',
      'models/',
      ...tools('cli', 'contract', 'generate', 'models'),
    ],
    commits: ['packages/generator/', 'generator-templates/', 'tools/generate/'],
  },
  'packages/sandbox': {
    content: ['packages/sandbox/', ...models('contracts/', 'corrections/', 'annotations/', 'catalog.json')],
    commits: ['packages/sandbox/'],
  },
  'packages/schemas': {
    content: ['packages/schemas/', ...models('schemas/', 'corrections/schemas/', 'schema-catalog.json')],
    commits: ['packages/schemas/'],
    models: 'schemas/',
  },
}

/** Returns the sources of the package in a folder. */
export function sourcesOf(root: string): PackageSources {
  const row = rows[root]
  if (row !== undefined) return row
  const own = [`${root}/`]
  if (!root.startsWith(clients)) return { content: own, commits: own }
  // A template changes the code of a client only if its folder changes too.
  return { content: own, commits: [...own, 'generator-templates/'], models: root.slice(clients.length) }
}

/** Files of packages and tools that no tarball contains. */
const notPacked =
  /\.spec\.ts$|\/(test|test-support|test-results|__snapshots__)\/|\/tsconfig[^/]*\.json$|\/CHANGELOG\.md$/

/** Returns whether a change of a file changes the tarball of a package. */
export function isContent(sources: PackageSources, file: string): boolean {
  return !notPacked.test(file) && startsWithAny(file, sources.content)
}

/** Returns whether the diff has changes of a package under this name. */
export function isModelOf(sources: PackageSources, name: string): boolean {
  return (
    sources.models !== undefined &&
    (sources.models.endsWith('/') ? name.startsWith(sources.models) : name === sources.models)
  )
}

export function startsWithAny(file: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => file.startsWith(prefix))
}

function tools(...names: readonly string[]): string[] {
  return names.map((name) => `tools/${name}/`)
}

function models(...names: readonly string[]): string[] {
  return names.map((name) => `models/${name}`)
}
