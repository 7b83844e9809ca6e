import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { checkPackage } from './check-package.js'
import { packPackages } from './pack-packages.js'

/** Packs every package as npm would publish it and checks what comes out, for ESM, CommonJS and their types. */
export async function checkPackages(root: string, progress: Progress): Promise<void> {
  const destination = await mkdtemp(join(tmpdir(), 'packages-'))
  try {
    progress.step('Packing')
    const packages = await packPackages(root, destination)
    progress.step(`Checking ${packages.length} packages`)
    const faults: string[] = []
    for (const [index, packed] of packages.entries()) {
      faults.push(...(await checkPackage(packed)).map((fault) => `${packed.name}: ${fault}`))
      progress.advance(index + 1, packages.length)
    }
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) throw new InputFault('packages', `${faults.length} faults`, 'mend them before publishing')
    progress.finish(`${packages.length} packages are fit to publish.`)
  } finally {
    await rm(destination, { recursive: true, force: true })
  }
}
