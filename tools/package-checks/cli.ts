import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand, wantsHelp } from '../cli/run-command.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { checkInstall } from './check-install.js'
import { checkPackages } from './check-packages.js'
import { packageRules, repositoryRules } from './manifest-rules.js'
import { packPackages } from './pack-packages.js'
import { readRepository } from './workspaces.js'

const usage = `Usage: npm run check:packages

Pack every package as npm would publish it, and check its files, manifest, types and source maps. Then install packages in
empty folders as the READMEs say, check their traces, and load all schemas. Generate, pack and call clients with the packed
generator. Needs Java 11 or later. Run npm run build first. Exits with 1 if a check fails.

  --help, -h   print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  if (wantsHelp('npm run check:packages', process.argv.slice(2))) {
    console.log(usage)
    return
  }
  const progress = createProgress()
  await inTemporaryFolder(async (folder) => {
    progress.step('Packing')
    const packed = await packPackages(root, folder)
    await checkPackages(packed, readRepository(root), [...packageRules, ...repositoryRules], progress)
    await checkInstall(root, packed, progress)
  })
})
