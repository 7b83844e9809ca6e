import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstFew } from '../cli/first-few.js'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { compareFolders } from './compare-folders.js'
import { generate } from './generate.js'
import type { Workspace } from './workspace.js'

/** Generates everything into a clean place and fails where the checked-in packages differ. */
export async function checkGenerated(workspace: Workspace, clients: string, progress: Progress): Promise<void> {
  const remedy = 'run npm run generate and commit what it writes'
  if (!existsSync(clients)) throw new InputFault('packages/clients', 'it is missing', remedy)
  await mkdir(workspace.cache, { recursive: true })
  const folder = await mkdtemp(join(workspace.cache, 'check-generated-'))
  const clean = join(folder, 'clients')
  try {
    const isManifest = (path: string) =>
      !/\/(src|dist|node_modules|test-results)(\/|$)/.test(path.slice(clients.length))
    await cp(clients, clean, { recursive: true, filter: isManifest })
    await generate(
      { ...workspace, cache: join(folder, 'cache') },
      { apis: [], templates: undefined, output: clean, force: true },
      progress,
    )
    const differences = await compareFolders(clean, clients)
    if (differences.length > 0) {
      throw new InputFault('packages/clients', firstFew(differences), remedy)
    }
    progress.finish('packages/clients is what the models and the templates give.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
