import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A package as npm would publish it. */
export interface PackedPackage {
  readonly name: string
  /** Path of the tarball. */
  readonly tarball: string
  /** Paths in it, relative to the package's folder. */
  readonly files: readonly string[]
}

interface PackReport {
  readonly name: string
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** Packs the named workspaces into `destination`, or all workspaces if `names` is empty. */
export async function packPackages(
  root: string,
  destination: string,
  names: readonly string[] = [],
): Promise<readonly PackedPackage[]> {
  const which = names.length === 0 ? ['--workspaces'] : names.flatMap((name) => ['--workspace', name])
  const { stdout } = await run('npm', ['pack', ...which, '--json', '--pack-destination', destination], {
    cwd: root,
    maxBuffer: 1 << 26,
  })
  const printed = JSON.parse(stdout) as PackReport[] | Record<string, PackReport>
  const reports = Array.isArray(printed) ? printed : Object.values(printed)
  return reports.map(({ name, filename, files }) => ({
    name,
    tarball: join(destination, filename),
    files: files.map(({ path }) => path),
  }))
}
