import type { Stats } from 'node:fs'
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SharedStoreError } from '@selling-partner/auth'
import { unlessCode } from './unless-code.js'

/** A file that holds a secret, as it was found. */
export interface SecretFile {
  readonly text: string
  /** The user that it belongs to. */
  readonly uid: number
}

/**
 * Where the file at `path` is, whatever links lead there: it is replaced and locked at that place.
 *
 * @throws SharedStoreError where its folder does not exist or it is a link to nowhere; Node's errors.
 */
export async function locateSecretFile(path: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(path))
  if (found !== undefined) return found
  const folder = await locateFolder(dirname(path), store)
  const link = await unlessCode('ENOENT', lstat(path))
  if (!link?.isSymbolicLink()) return join(folder, basename(path))
  throw new SharedStoreError(
    'BROKEN_LINK',
    `${store} is a symbolic link to nowhere: make the file that it names, or remove it`,
  )
}

async function locateFolder(folder: string, store: string): Promise<string> {
  const found = await unlessCode('ENOENT', realpath(folder))
  if (found !== undefined) return found
  throw new SharedStoreError('NO_FOLDER', `${store} has no folder to be in: make ${folder} first`)
}

/**
 * What the file at a place that was located holds; `undefined` where there is none.
 *
 * @throws SharedStoreError where it is no file or others may read it; Node's errors.
 */
export async function readSecretFile(place: string, store: string): Promise<SecretFile | undefined> {
  const found = await unlessCode('ENOENT', stat(place))
  if (!found) return undefined
  checkSecretFile(found, place, store)
  const text = await unlessCode('ENOENT', readFile(place, 'utf8'))
  return text === undefined ? undefined : { text, uid: found.uid }
}

function checkSecretFile(found: Stats, place: string, store: string): void {
  if (found.isDirectory()) throw new SharedStoreError('IS_FOLDER', `${store} is a folder: name a file in it`)
  if (!found.isFile()) throw new SharedStoreError('NO_FILE', `${store} is no ordinary file: name one`)
  if (process.platform === 'win32' || (found.mode & 0o077) === 0) return
  throw new SharedStoreError('OPEN_TO_OTHERS', `${store} is open to other users: run chmod 600 ${place}`)
}

/** Whoever may not write a file, may not replace it either, though its folder would allow that. Fails as opening it does. */
export async function checkWritable(place: string): Promise<void> {
  const handle = await unlessCode('ENOENT', open(place, 'r+'))
  await handle?.close()
}
