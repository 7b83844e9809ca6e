import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A name of its own for a file beside `place`, one that `removeTemporaryFiles` knows again. */
export function temporaryFileFor(place: string): string {
  return `${place}.${randomUUID()}.tmp`
}

const uuidAndEnding = /^\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/

/** Removes what processes that were killed have left beside `place`. Only who holds its lock may do so. */
export async function removeTemporaryFiles(place: string): Promise<void> {
  const folder = dirname(place)
  const name = basename(place)
  const names = await readdir(folder)
  const left = names.filter((other) => other.startsWith(name) && uuidAndEnding.test(other.slice(name.length)))
  await Promise.all(left.map((other) => rm(join(folder, other), { force: true })))
}
