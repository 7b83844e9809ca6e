import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FileSecretStore } from '@selling-partner/secret-rotation'
import type { Ending, StoreUnderTrouble } from './faulty-stores.js'

const fileName = 'client-secret.json'

/** A store in a file. The way to it leads through a link, so that it can be cut for those too whom no permission stops. */
export class FileUnderTrouble implements StoreUnderTrouble {
  readonly store: FileSecretStore
  readonly environment = {}
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
    this.store = new FileSecretStore({ path: this.#path })
  }

  static async open(): Promise<FileUnderTrouble> {
    const file = new FileUnderTrouble(await mkdtemp(join(tmpdir(), 'secret-rotation-soak-')))
    await mkdir(file.#disk)
    await writeFile(file.#nothing, '')
    await file.#leadTo(file.#disk)
    return file
  }

  get place(): string {
    return `file:${this.#path}`
  }

  /** The folder seems to be none. */
  async fail(): Promise<Ending> {
    await this.#leadTo(this.#nothing)
    return () => this.#leadTo(this.#disk)
  }

  /** Some other process is writing, and takes its time. */
  async hinder(): Promise<Ending> {
    const lock = join(this.#disk, `${fileName}.lock`)
    while (!(await isMade(lock))) await sleep(1)
    return () => rm(lock, { force: true })
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  get #path(): string {
    return join(this.#folder, 'way', fileName)
  }

  get #disk(): string {
    return join(this.#folder, 'disk')
  }

  get #nothing(): string {
    return join(this.#folder, 'nothing')
  }

  /** In one step: there is always a way. */
  async #leadTo(end: string): Promise<void> {
    const next = join(this.#folder, 'next')
    await symlink(end, next)
    await rename(next, join(this.#folder, 'way'))
  }
}

async function isMade(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
