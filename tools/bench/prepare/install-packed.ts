import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type PackedPackage, packPackages } from '../../package-checks/pack-packages.js'
import { runNpm } from './npm.js'

/** Packs packages of ours as npm would publish them, and installs them beside the peers. */
export async function installPacked(
  root: string,
  bench: string,
  names: readonly string[],
): Promise<readonly PackedPackage[]> {
  const folder = join(bench, '.cache', 'packed')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const packed = await packPackages(root, folder, names)
  // npm would keep a package whose version it knows.
  await rm(join(bench, 'node_modules', '@selling-partner'), { recursive: true, force: true })
  await runNpm(['install', '--no-save', ...packed.map(({ tarball }) => tarball)], bench)
  return packed
}
