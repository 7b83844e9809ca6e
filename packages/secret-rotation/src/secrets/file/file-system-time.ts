import { open, rm } from 'node:fs/promises'
import { temporaryFileFor } from './temporary-file.js'

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
