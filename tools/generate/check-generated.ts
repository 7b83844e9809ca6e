import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstFew, InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { generate } from './generate.js'
import { defaultOptions } from './options.js'
import type { Workspace } from './workspace.js'

/**
 * Generates all packages in a temporary folder and compares them with the checked-in packages.
 *
 * @throws {InputFault} if they differ
 */
export async function checkGenerated(workspace: Workspace, clients: string, progress: Progress): Promise<void> {
  const remedy = 'Run npm run generate and commit the changes'
  if (!existsSync(clients)) throw new InputFault('packages/clients', 'The folder is missing', remedy)
  await mkdir(workspace.cache, { recursive: true })
  const folder = await mkdtemp(join(workspace.cache, 'check-generated-'))
  const clean = join(folder, 'clients')
  try {
    const isManifest = (path: string) =>
      !/\/(src|dist|node_modules|test-results)(\/|$)/.test(path.slice(clients.length))
    await cp(clients, clean, { recursive: true, filter: isManifest })
    await generate(
      { ...workspace, cache: join(folder, 'cache') },
      { ...defaultOptions(workspace), output: clean, force: true },
      progress,
    )
    const differences = await compareFolders(clean, clients)
    if (differences.length > 0) {
      throw new InputFault('packages/clients', firstFew(differences), remedy)
    }
    progress.finish('packages/clients is up to date.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Describes each file that differs, is missing in `actual`, or is missing in `expected`. Ignores build output. */
export async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const files = await filesIn(expected)
  const differences: string[] = []
  for (const file of files) {
    const [wanted, found] = await Promise.all([read(join(expected, file)), read(join(actual, file))])
    if (found === undefined) differences.push(`${file} is missing`)
    else if (found !== wanted) differences.push(`${file} differs`)
  }
  const wanted = new Set(files)
  const surplus = (await filesIn(actual)).filter((file) => isSource(file) && !wanted.has(file))
  return [...differences, ...surplus.map((file) => `${file} must be deleted`)]
}

/** Builds and tests write to these folders. */
function isSource(file: string): boolean {
  return !/(^|\/)((dist|node_modules|test-results)\/|(LICENSE|NOTICE)$)/.test(file)
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
