import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstFew, InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { generate } from './generate.js'
import type { Workspace } from './options.js'

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

/** Files of `expected` that `actual` lacks or has otherwise, and sources of `actual` that `expected` lacks. */
export async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const files = await filesIn(expected)
  const differences: string[] = []
  for (const file of files) {
    const [wanted, found] = await Promise.all([read(join(expected, file)), read(join(actual, file))])
    if (found === undefined) differences.push(`${file} is missing`)
    else if (found !== wanted) differences.push(`${file} differs`)
  }
  const wanted = new Set(files)
  const left = (await filesIn(actual)).filter((file) => isSource(file) && !wanted.has(file))
  return [...differences, ...left.map((file) => `${file} is left over`)]
}

/** What a build or a test leaves in a package is nobody's business here. */
function isSource(file: string): boolean {
  return !/(^|\/)(dist|node_modules|test-results)\//.test(file)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
