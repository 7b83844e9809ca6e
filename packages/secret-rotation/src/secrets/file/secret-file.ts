import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StoreError } from '@selling-partner/auth'
import { unlessCode } from './file-errors.js'
import type { FileLock } from './file-lock.js'

/** A file that holds a secret, as it was found. */
export interface SecretFile {
  readonly text: string
  /** The user that it belongs to. */
  readonly uid: number
}

/**
 * Where the file at `path` is, whatever links lead there: it is replaced and locked at that place.
 *
 * @throws StoreError where its folder does not exist or it is a link to nowhere; Node's errors.
 */
export async function locateSecretFile(path: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(path))
  if (found !== undefined) return found
  const folder = await locateFolder(dirname(path), store)
  const link = await unlessCode('ENOENT', lstat(path))
  if (!link?.isSymbolicLink()) return join(folder, basename(path))
  throw new StoreError(
    'BROKEN_LINK',
    `${store} is a symbolic link to nowhere: make the file that it names, or remove it`,
  )
}

async function locateFolder(folder: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(folder))
  if (found !== undefined) return found
  throw new StoreError('NO_FOLDER', `${store} has no folder to be in: make ${folder} first`)
}

/**
 * What the file at a place that was located holds; `undefined` where there is none.
 *
 * @throws StoreError where it is no file or others may read it; Node's errors.
 */
export async function readSecretFile(place: string, store: string): Promise<SecretFile | undefined> {
  const found = await unlessCode('ENOENT', stat(place))
  if (!found) return undefined
  checkSecretFile(found, place, store)
  const text = await unlessCode('ENOENT', readFile(place, 'utf8'))
  return text === undefined ? undefined : { text, uid: found.uid }
}

function checkSecretFile(found: Stats, place: string, store: string): void {
  if (found.isDirectory()) throw new StoreError('IS_FOLDER', `${store} is a folder: name a file in it`)
  if (!found.isFile()) throw new StoreError('NO_FILE', `${store} is no ordinary file: name one`)
  if (process.platform === 'win32' || (found.mode & 0o077) === 0) return
  throw new StoreError('OPEN_TO_OTHERS', `${store} is open to other users: run chmod 600 ${place}`)
}

/** Whoever may not write a file, may not replace it either, though its folder would allow that. Fails as opening it does. */
export async function checkWritable(place: string): Promise<void> {
  const handle = await unlessCode('ENOENT', open(place, 'r+'))
  await handle?.close()
}

/** The new content of a file. */
export interface Replacement {
  readonly text: string
  /** The user that the file belongs to: root may replace it, and it stays that user's. Left out for a new file. */
  readonly uid?: number
}

/**
 * Puts a file in the place of another one, all or nothing: it is written beside it, is on the disk, and is then renamed.
 *
 * @param lock What keeps other processes away.
 * @returns `false` where another process has taken the lock over meanwhile: the file is as it was then.
 * @throws Node's errors. The file is as it was then.
 */
export async function replaceFile(place: string, replacement: Replacement, lock: FileLock): Promise<boolean> {
  const temporary = temporaryFileFor(place)
  try {
    await writeNewFile(temporary, replacement)
    // Who takes a lock over removes all temporary files: one that is paused behind this line finds nothing to rename.
    const isReplaced =
      (await lock.isHeld()) &&
      (await unlessCode(
        'ENOENT',
        rename(temporary, place).then(() => true),
      ))
    if (!isReplaced) return false
  } finally {
    await rm(temporary, { force: true })
  }
  await syncFolder(dirname(place))
  return true
}

async function writeNewFile(path: string, { text, uid }: Replacement): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await giveTo(handle, uid)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function giveTo(handle: FileHandle, uid: number | undefined): Promise<void> {
  const { uid: own, gid } = await handle.stat()
  if (uid !== undefined && uid !== own) await handle.chown(uid, gid)
}

/** Without it, a renamed file may have its old name again after a power failure. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

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
