import type { Progress } from '../../cli/progress.js'
import type { PackedPackage } from '../../package-checks/pack-packages.js'
import { buildPackages } from './build-packages.js'
import { checkContenders } from './check-contenders.js'
import { installPacked } from './install-packed.js'
import { installPeers } from './install-peers.js'

/** What the contender of this SDK imports, and what one API takes. */
const measured = ['auth', 'redis', 'orders-v0', 'sellers-v1']

/** What the client secret's rotation takes beside. */
const rotating = ['secret-rotation', 'application-management-2023-11-30', 'sandbox']

/**
 * Brings everything in place that the measurements need.
 *
 * @param only The names of the measurements.
 * @returns the packages of ours, as npm would publish them
 */
export async function prepare(
  root: string,
  bench: string,
  only: readonly string[],
  progress: Progress,
): Promise<readonly PackedPackage[]> {
  const packages = [...measured, ...(only.includes('secret-rotation') ? rotating : [])].map(
    (name) => `@selling-partner/${name}`,
  )
  progress.step(`Building ${packages.join(', ')}`)
  await buildPackages(root, packages)
  progress.step('Installing the peers')
  await installPeers(bench)
  progress.step('Packing and installing the packages')
  const packed = await installPacked(root, bench, packages)
  progress.step('Checking the types of the contenders')
  await checkContenders(root)
  if (only.includes('fleet')) {
    // It asks through the package that was installed just now.
    const { requireRedis } = await import('./redis.js')
    await requireRedis()
  }
  return packed
}
