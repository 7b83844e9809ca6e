import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '@selling-partner/auth'
import { unlessCode } from './file-errors.js'
import { temporaryFileFor } from './secret-file.js'

/** Milliseconds after which a lock is taken for one of a process that was killed: others hold it for a few. */
const longestHold = 10_000

/** What tells a lock file from another one at the same path. */
interface LockState {
  readonly ino: number
  readonly mtimeMs: number
}

/**
 * A lock among processes: a file beside another one, which one process at a time can make. A lock that is older than ten seconds is
 * taken over, so its holder has to ask `isHeld` before it changes anything.
 */
export class FileLock {
  readonly #path: string
  readonly #handle: FileHandle

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  /**
   * Takes the lock of the file at `place`, and waits for it as long as somebody else holds it.
   *
   * @param store What to call the store in an error.
   * @param timeout Milliseconds to wait at most.
   * @throws StoreError `LOCKED` where it is held for longer; Node's errors.
   */
  static async take(place: string, store: string, timeout: number): Promise<FileLock> {
    const path = `${place}.lock`
    const time = new FileSystemTime(place)
    const deadline = performance.now() + timeout
    while (true) {
      const handle = await unlessCode('EEXIST', open(path, 'wx', 0o600))
      if (handle) return new FileLock(path, handle)
      if (await removeForgotten(path, place, time)) continue
      if (performance.now() >= deadline) throw locked(path, store, timeout)
      // At different times for each, so that they do not get into each other's way again and again.
      await pause(2 + 8 * Math.random())
    }
  }

  /** Whether it is still this process that holds it: a machine may sleep for longer than a lock lasts. */
  async isHeld(): Promise<boolean> {
    const current = await unlessCode('ENOENT', stat(this.#path))
    return current !== undefined && isSame(current, await this.#handle.stat())
  }

  /** Gives it back. One that was taken over is the other's to give back. */
  async release(): Promise<void> {
    if (await this.isHeld()) await rm(this.#path, { force: true })
    await this.#handle.close()
  }
}

function locked(path: string, store: string, timeout: number): StoreError {
  const advice = `try again; if no process uses it, remove ${path}`
  return new StoreError('LOCKED', `${store} was in use by another process for ${timeout} ms: ${advice}`)
}

/** Removes the lock of a process that was killed. @returns Whether there is a chance to take it now. */
async function removeForgotten(path: string, place: string, time: FileSystemTime): Promise<boolean> {
  const found = await unlessCode('ENOENT', stat(path))
  if (!found) return true
  if (!isForgotten(found, await time.now())) return false
  await takeAway(found, path, place)
  return true
}

/** A time that lies ahead is as wrong: somebody has set the clock back since, and nobody knows the lock's age. */
function isForgotten({ mtimeMs }: LockState, now: number): boolean {
  return Math.abs(now - mtimeMs) > longestHold
}

/**
 * Two may do this at once. The lock is renamed, which only one can do to it; who finds to have renamed the lock that the other
 * has taken meanwhile, puts it back.
 */
async function takeAway(forgotten: LockState, path: string, place: string): Promise<void> {
  const aside = temporaryFileFor(place)
  const isRenamed = await unlessCode(
    'ENOENT',
    rename(path, aside).then(() => true),
  )
  if (!isRenamed) return
  const renamed = await unlessCode('ENOENT', stat(aside))
  // Where it cannot be put back, because a third one has the lock by now, its holder finds out from `isHeld`.
  if (renamed && !isSame(renamed, forgotten)) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

function isSame(one: LockState, other: LockState): boolean {
  return one.ino === other.ino && one.mtimeMs === other.mtimeMs
}

/** The time by the clock that files get theirs from, which may be another machine's. */
export class FileSystemTime {
  readonly #place: string
  /** By how many milliseconds it is ahead of this process' monotonic clock. */
  #lead?: number

  /** @param place A file beside which another one may be made, to look at its time. */
  constructor(place: string) {
    this.#place = place
  }

  /** Milliseconds since 1970. */
  async now(): Promise<number> {
    this.#lead ??= await this.#measure()
    return performance.now() + this.#lead
  }

  async #measure(): Promise<number> {
    const probe = temporaryFileFor(this.#place)
    const handle = await open(probe, 'wx', 0o600)
    try {
      return (await handle.stat()).mtimeMs - performance.now()
    } finally {
      await handle.close()
      await rm(probe, { force: true })
    }
  }
}
