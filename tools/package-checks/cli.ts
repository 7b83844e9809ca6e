import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand, wantsHelp } from '../cli/run-command.js'
import { checkInstall } from './check-install.js'
import { checkPackages } from './check-packages.js'

const usage = `Usage: npm run check:packages

Pack every package as npm would publish it, and check its files, manifest and types. Then install a few packages in an
empty folder and call the sandbox from ESM, CommonJS and bundles. Run npm run build first. Exits with 1 if a check fails.

  --help, -h   print this help`

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  if (wantsHelp('npm run check:packages', process.argv.slice(2))) {
    console.log(usage)
    return
  }
  const progress = createProgress()
  await checkPackages(root, progress)
  await checkInstall(root, progress)
})
