/** The parts of a package.json that the rules read. They are unknown until a rule has checked them. */
export type Manifest = Readonly<Record<string, unknown>>

/** A package as a rule sees it. */
export interface CheckedPackage {
  readonly manifest: Manifest
  /** Paths of all files in the tarball, relative to the package. */
  readonly files: readonly string[]
  readonly repository: Repository
}

/** This repository, to which the manifests refer. */
export interface Repository {
  /** `repository.url` of the root package.json. */
  readonly url: string
  readonly license: string
  /** `engines.node` of the root package.json. */
  readonly node: string
  /** Folder of each workspace by the name of its package. */
  readonly folders: ReadonlyMap<string, string>
}

/** The value of a path such as `repository.url`. */
export function valueAt(manifest: Manifest, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), manifest)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether the package is only a command: nothing can be imported from it. */
export function isOnlyCommand({ bin, main, exports }: Manifest): boolean {
  return bin !== undefined && main === undefined && exports === undefined
}

/** Address of the repository on the web. */
export function webUrl({ url }: Repository): string {
  return url.replace(/^git\+/, '').replace(/\.git$/, '')
}
