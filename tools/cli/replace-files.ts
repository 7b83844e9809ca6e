import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputFault } from './input-fault.js'

export interface Replacement {
  readonly path: string
  /** All that the file shall say. */
  readonly text: string
}

export type Change = 'new' | 'changed' | 'unchanged'

/**
 * Gives files new texts, all of them or none: each is written in full beside its target before the first takes its
 * place, and a failure takes back what was done. A file that says the same already is not touched.
 *
 * @returns what became of each file, by path
 * @throws {InputFault} naming the file that cannot be written; nothing has changed then
 */
export async function replaceFiles(replacements: readonly Replacement[]): Promise<ReadonlyMap<string, Change>> {
  const undo: Undo[] = []
  const changes = new Map<string, Change>()
  const staged: { path: string; old: string | undefined }[] = []
  let current = ''
  try {
    for (const { path, text } of replacements) {
      current = path
      const old = await readOld(path)
      changes.set(path, old === undefined ? 'new' : old === text ? 'unchanged' : 'changed')
      if (old === text) continue
      await stage(path, text, undo)
      staged.push({ path, old })
    }
    for (const { path, old } of staged) {
      current = path
      await rename(besideOf(path), path)
      undo.push(() => (old === undefined ? rm(path) : writeFile(path, old)))
    }
    return changes
  } catch (error) {
    for (const takeBack of undo.reverse()) await takeBack()
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new InputFault(
      current,
      `cannot be written (${code})`,
      'look what stands there and at its permissions; nothing was changed',
    )
  }
}

type Undo = () => Promise<unknown>

async function readOld(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function stage(path: string, text: string, undo: Undo[]): Promise<void> {
  const firstCreated = await mkdir(dirname(path), { recursive: true })
  if (firstCreated !== undefined) undo.push(() => rm(firstCreated, { recursive: true, force: true }))
  undo.push(() => rm(besideOf(path), { force: true, recursive: true }))
  await writeFile(besideOf(path), text)
}

/** In the same folder, so that it lies on the same disk: a rename across disks is not one step. */
function besideOf(path: string): string {
  return `${path}.new`
}
