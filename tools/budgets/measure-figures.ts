import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { install } from '../package-checks/consumer.js'
import { packPackages } from '../package-checks/pack-packages.js'
import type { Budgets, Figure } from './figure.js'
import { bundledPackages, measureBundles } from './measure/bundle-size.js'
import { measureImportCpu } from './measure/import-cpu.js'
import { measureInstallation } from './measure/install-size.js'
import { measureLines } from './measure/lines.js'
import { measureTarballs } from './measure/tarball-size.js'

/** The packages that a user of one API installs. */
const oneApi = ['@selling-partner/auth', '@selling-partner/sellers-v1']

/** Packs and installs the packages, and measures every figure that has a budget. */
export async function measureFigures(root: string, budgets: Budgets, progress: Progress): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    progress.step('Counting lines')
    const lines = await measureLines(root)
    progress.step('Packing')
    const packed = await packPackages(root, folder)
    const tarballs = await measureTarballs(packed)
    const tarballsOf = (names: readonly string[]) =>
      packed.filter(({ name }) => names.includes(name)).map(({ tarball }) => tarball)

    progress.step(`Installing ${oneApi.join(' and ')}`)
    const application = { folder: join(folder, 'application') }
    await mkdir(application.folder)
    await writeFile(join(application.folder, 'package.json'), '{ "private": true }\n')
    await install(application, tarballsOf(oneApi))
    const installation = await measureInstallation(application.folder)
    progress.step('Importing packages and axios in turn')
    const importCpu = await measureImportCpu(application.folder, oneApi, budgets.importCpu?.limits ?? {})

    progress.step('Bundling')
    await install(application, tarballsOf(bundledPackages))
    const bundles = await measureBundles(application.folder)
    return [...importCpu, ...installation, ...bundles, ...lines, ...tarballs]
  })
}
