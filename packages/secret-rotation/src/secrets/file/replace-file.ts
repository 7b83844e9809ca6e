import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileLock } from './file-lock.js'
import { temporaryFileFor } from './temporary-file.js'
import { unlessCode } from './unless-code.js'

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
