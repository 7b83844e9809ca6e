import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { checkInstall } from './check-install.js'
import { checkPackages } from './check-packages.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  const progress = createProgress()
  await checkPackages(root, progress)
  await checkInstall(root, progress)
})
