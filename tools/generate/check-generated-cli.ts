import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProgress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { checkGenerated } from './check-generated.js'
import { workspaceOf } from './options.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

await runCommand(async () => {
  await checkGenerated(workspaceOf(root), join(root, 'packages/clients'), createProgress())
})
