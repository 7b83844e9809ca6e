import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Written by hand, in the order in which a reader meets them. */
const names = ['auth', 'jobs', 'notifications', 'sandbox', 'redis', 'secret-rotation', 'schemas', 'generator'] as const

/** Entry points that are not documented: they serve our own packages, name a folder, or export only generated types. */
const hiddenEntryPoints: readonly RegExp[] = [/\/internal$/, /\/package-root$/, /\.json$/, /\*/, /^schemas\//]

/** A package that is not generated. */
export interface DocumentedPackage {
  /** Name without its scope. */
  readonly name: string
  readonly description: string
  readonly readme: string
  readonly entryPoints: readonly EntryPoint[]
}

/** A path that users import from. */
export interface EntryPoint {
  /** Without the scope, such as `auth/testing`. */
  readonly name: string
  /** Absolute path of its source. */
  readonly source: string
}

interface Manifest {
  readonly description: string
  readonly exports?: Readonly<Record<string, string | { readonly import?: { readonly types?: string } }>>
}

/** Reads the manifests and READMEs of the packages that are not generated. */
export function documentedPackages(root: string): readonly DocumentedPackage[] {
  return names.map((name) => {
    const folder = join(root, 'packages', name)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    return {
      name,
      description: manifest.description,
      readme: readFileSync(join(folder, 'README.md'), 'utf8'),
      entryPoints: entryPointsOf(name, folder, manifest),
    }
  })
}

function entryPointsOf(name: string, folder: string, { exports = {} }: Manifest): readonly EntryPoint[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const entryPoint = `${name}${path.slice(1)}`
    const types = typeof target === 'string' ? undefined : target.import?.types
    if (types === undefined || hiddenEntryPoints.some((hidden) => hidden.test(entryPoint))) return []
    const source = join(folder, types.replace('./dist/esm/', 'src/').replace(/\.d\.ts$/, '.ts'))
    if (!existsSync(source)) throw new Error(`${entryPoint} has no source at ${source}.`)
    return [{ name: entryPoint, source }]
  })
}
