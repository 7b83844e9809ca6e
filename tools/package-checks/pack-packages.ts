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
  return pack(root, destination, names.length === 0 ? ['--workspaces'] : names.flatMap((name) => ['--workspace', name]))
}

/** Packs the package in a folder, which is not a workspace. npm builds it first, if it has a script for that. */
export async function packFolder(folder: string, destination: string): Promise<PackedPackage> {
  // The settings of this repository turn scripts off.
  const [packed] = await pack(folder, destination, ['--ignore-scripts=false'])
  if (packed === undefined) throw new Error(`npm packed nothing in ${folder}.`)
  return packed
}

async function pack(
  folder: string,
  destination: string,
  options: readonly string[],
): Promise<readonly PackedPackage[]> {
  const { stdout } = await run('npm', ['pack', ...options, '--json', '--pack-destination', destination], {
    cwd: folder,
    maxBuffer: 1 << 26,
  })
  const printed = JSON.parse(jsonIn(stdout)) as PackReport[] | Record<string, PackReport>
  const reports = Array.isArray(printed) ? printed : Object.values(printed)
  return reports.map(({ name, filename, files }) => ({
    name,
    tarball: join(destination, filename),
    files: files.map(({ path }) => path),
  }))
}

/** npm prints the output of the scripts before its own. */
function jsonIn(output: string): string {
  return output.slice(Math.max(output.search(/^[[{]$/m), 0))
}
