import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputFault } from './input-fault.js'

export type Change = 'new' | 'changed' | 'unchanged'

export interface FileToWrite {
  readonly path: string
  readonly text: string
}

/**
 * Writes files so that a reader never meets half of one: all are staged first, and only when each has been written in
 * full are they renamed into place. A file that already says the same is not touched.
 *
 * @param folder holds all the files, and the staged ones for a moment
 * @returns what became of each file, by path
 * @throws {InputFault} where something cannot be written
 */
export function writeTogether(folder: string, files: readonly FileToWrite[]): Map<string, Change> {
  try {
    const changes = new Map(files.map((file) => [file.path, changeOf(file)]))
    replace(
      folder,
      files.filter((file) => changes.get(file.path) !== 'unchanged'),
    )
    return changes
  } catch (error) {
    const { path, code, message } = error as NodeJS.ErrnoException
    throw new InputFault(
      path ?? folder,
      `it cannot be written (${code ?? message})`,
      'make room for it, then pull again',
    )
  }
}

function changeOf({ path, text }: FileToWrite): Change {
  if (!existsSync(path)) return 'new'
  return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed'
}

function replace(folder: string, files: readonly FileToWrite[]): void {
  for (const { path } of files) mkdirSync(dirname(path), { recursive: true })
  mkdirSync(folder, { recursive: true })
  // Inside the folder, so that it lies on the same disk: a rename across disks is not one step.
  const staging = mkdtempSync(join(folder, '.staging-'))
  try {
    const staged = files.map(({ path, text }, index) => ({ path, from: join(staging, String(index)), text }))
    for (const { from, text } of staged) writeFileSync(from, text)
    for (const { from, path } of staged) renameSync(from, path)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}
