import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, lstat, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SharedStoreError } from '@selling-partner/auth'
import { unlessCode } from './file-errors.js'
import { type FileLock, lockFileOf } from './file-lock.js'

/** The content of a secret's file, as it was read. */
export interface SecretFile {
  readonly text: string
  /** ID of the user who owns the file. */
  readonly uid: number
}

/** New content for a file. */
interface Replacement {
  readonly text: string
  /** Owner to keep, if root replaces another user's file. Absent for a new file. */
  readonly uid?: number
}

/**
 * Resolves all symbolic links in a path: the file is locked and replaced at its real place.
 *
 * @param store The store's name in errors.
 * @throws SharedStoreError if the folder does not exist or a link is broken; errors of the file system.
 */
export async function locateSecretFile(path: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(path))
  if (found !== undefined) return found
  const folder = await locateFolder(dirname(path), store)
  const link = await unlessCode('ENOENT', lstat(path))
  if (!link?.isSymbolicLink()) return join(folder, basename(path))
  throw new SharedStoreError(
    'BROKEN_LINK',
    `Broken symbolic link: ${store}. Create the file that it points to, or remove it.`,
  )
}

async function locateFolder(folder: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(folder))
  if (found !== undefined) return found
  throw new SharedStoreError('NO_FOLDER', `The folder of ${store} does not exist. Create ${folder}.`)
}

/**
 * Reads a secret's file.
 *
 * @param place The result of `locateSecretFile`.
 * @returns `undefined` if the file does not exist.
 * @throws SharedStoreError if it is not a regular file or other users may read it; errors of the file system.
 */
export async function readSecretFile(place: string, store: string): Promise<SecretFile | undefined> {
  const found = await unlessCode('ENOENT', stat(place))
  if (!found) return undefined
  checkSecretFile(found, place, store)
  const text = await unlessCode('ENOENT', readFile(place, 'utf8'))
  return text === undefined ? undefined : { text, uid: found.uid }
}

function checkSecretFile(found: Stats, place: string, store: string): void {
  if (found.isDirectory())
    throw new SharedStoreError('IS_FOLDER', `Cannot use ${store}. It is a folder: name a file in it.`)
  if (!found.isFile())
    throw new SharedStoreError('NO_FILE', `Cannot use ${store}. It is not a regular file: name another one.`)
  if (process.platform === 'win32' || (found.mode & 0o077) === 0) return
  throw new SharedStoreError('OPEN_TO_OTHERS', `Other users can access ${store}. Run chmod 600 ${place}.`)
}

/** Replacing a file needs no permission to write it, only its folder. This checks that permission, and fails as writing would. */
export async function checkWritable(place: string): Promise<void> {
  const handle = await unlessCode('ENOENT', open(place, 'r+'))
  await handle?.close()
}

/**
 * Replaces a file atomically: writes a temporary file next to it, flushes that to disk, and renames it.
 *
 * @param lock Keeps other processes away.
 * @returns `false` if another process has taken the lock since. The file is unchanged then.
 * @throws Errors of the file system. The file is unchanged then.
 */
export async function replaceFile(place: string, replacement: Replacement, lock: FileLock): Promise<boolean> {
  const temporary = temporaryFileFor(place)
  try {
    await writeNewFile(temporary, replacement)
    // A process that takes the lock over removes all temporary files. If this one is suspended here, it finds nothing to rename.
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
    await setOwner(handle, uid)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function setOwner(handle: FileHandle, uid: number | undefined): Promise<void> {
  const { uid: own, gid } = await handle.stat()
  if (uid !== undefined && uid !== own) await handle.chown(uid, gid)
}

/** Without it, a power failure may undo the rename. Windows cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function temporaryFileFor(place: string): string {
  return `${place}.${randomUUID()}.tmp`
}

const uuidAndSuffix = /^\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/

/** Removes the temporary files of killed processes. Only the holder of the lock may call it. */
export async function removeTemporaryFiles(place: string): Promise<void> {
  const owner = (await unlessCode('ENOENT', stat(place)))?.uid
  for (const path of await temporaryFilesOf(place)) {
    if (await isOwn(path, owner)) await rm(path, { force: true })
  }
}

/** Whether a process that was killed left a lock or a temporary file, or another process is writing now. */
export async function hasUnfinishedFiles(place: string): Promise<boolean> {
  if (await unlessCode('ENOENT', lstat(lockFileOf(place)))) return true
  return (await temporaryFilesOf(place)).length > 0
}

async function temporaryFilesOf(place: string): Promise<string[]> {
  const folder = dirname(place)
  const name = basename(place)
  const names = await readdir(folder)
  return names
    .filter((other) => other.startsWith(name) && uuidAndSuffix.test(other.slice(name.length)))
    .map((other) => join(folder, other))
}

/** Whether this package has written a file: only its owner can access it, who is this process' user or the secret's. */
async function isOwn(path: string, owner: number | undefined): Promise<boolean> {
  const found = await unlessCode('ENOENT', lstat(path))
  if (!found?.isFile()) return false
  if (process.platform === 'win32') return true
  return (found.mode & 0o077) === 0 && (found.uid === process.geteuid?.() || found.uid === owner)
}
