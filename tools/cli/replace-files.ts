import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputFault } from './input-fault.js'

export interface Replacement {
  readonly path: string
  /** Full text of the file. */
  readonly text: string
}

export type Change = 'new' | 'changed' | 'unchanged'

/**
 * Writes several files, all or none. Writes every text to a temporary file first, then renames them. If one fails,
 * restores the others. Does not touch files whose text is unchanged.
 *
 * @returns the change of each file, by path
 * @throws {InputFault} if a file cannot be written; no file has changed then
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
      await rename(temporaryPathOf(path), path)
      undo.push(() => (old === undefined ? rm(path) : writeFile(path, old)))
    }
    return changes
  } catch (error) {
    for (const restore of undo.reverse()) await restore()
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new InputFault(
      current,
      `Cannot write this file (${code})`,
      'Check what is at this path and its permissions. No file was changed',
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
  undo.push(() => rm(temporaryPathOf(path), { force: true, recursive: true }))
  await writeFile(temporaryPathOf(path), text)
}

/** In the same folder and so on the same disk, because a rename across disks is not atomic. */
function temporaryPathOf(path: string): string {
  return `${path}.new`
}
