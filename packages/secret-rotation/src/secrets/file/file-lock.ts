import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { SharedStoreError } from '@selling-partner/auth'
import { unlessCode } from './file-errors.js'

/** Age in milliseconds at which a lock is stale: its process was killed. A writer holds its lock for a few milliseconds. */
export const staleAfterMs = 10_000

/** Returns the path of a file's lock. */
export function lockFileOf(place: string): string {
  return `${place}.lock`
}

/**
 * A lock between processes: a file next to the secret's file, which only one process at a time can create. Another process removes
 * a lock that is older than ten seconds, so the holder must check `isHeld` before it replaces the secret's file.
 */
export class FileLock {
  readonly #path: string
  readonly #handle: FileHandle

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  /**
   * Acquires the lock of a file, and waits while another process holds it.
   *
   * @param place The file to lock.
   * @param store The store's name in errors.
   * @param timeout Longest wait, in milliseconds.
   * @throws SharedStoreError `LOCKED` after the timeout; errors of the file system.
   */
  static async acquire(place: string, store: string, timeout: number): Promise<FileLock> {
    const path = lockFileOf(place)
    const deadline = performance.now() + timeout
    while (true) {
      const handle = await unlessCode('EEXIST', open(path, 'wx', 0o600))
      if (handle) return new FileLock(path, handle)
      if (await removeStale(path)) continue
      if (performance.now() >= deadline) throw locked(path, store, timeout)
      // A random delay, so that waiting processes do not collide again and again.
      await pause(2 + 8 * Math.random())
    }
  }

  /** Whether this process still holds the lock. It may have been suspended until the lock was stale. */
  async isHeld(): Promise<boolean> {
    const current = await unlessCode('ENOENT', stat(this.#path))
    if (!current) return false
    const own = await this.#handle.stat()
    return current.ino === own.ino && current.mtimeMs === own.mtimeMs
  }

  /** Releases the lock. A lock that another process has acquired since stays. */
  async release(): Promise<void> {
    if (await this.isHeld()) await rm(this.#path, { force: true })
    await this.#handle.close()
  }
}

/**
 * Removes a lock whose process was killed. If two processes do this at once, one may remove the lock that the other has just
 * acquired. That one notices with `isHeld`, and acquires the lock again.
 *
 * @returns Whether the lock is gone.
 */
async function removeStale(path: string): Promise<boolean> {
  const found = await unlessCode('ENOENT', stat(path))
  if (!found) return true
  // A lock is an empty file. Anything else belongs to another program.
  if (!found.isFile() || found.size > 0) return false
  // A lock from the future is stale too: the clock was set back, so its age is unknown.
  if (Math.abs(Date.now() - found.mtimeMs) <= staleAfterMs) return false
  await rm(path, { force: true })
  return true
}

function locked(path: string, store: string, timeout: number): SharedStoreError {
  const remedy = `Try again. If no process uses it, remove ${path}.`
  return new SharedStoreError('LOCKED', `Another process locked ${store} for more than ${timeout} ms. ${remedy}`)
}
