import { isSellingPartnerError, StoreError } from '@selling-partner/auth'

/** What `work` gives; `undefined` where it fails with Node's `code`, which is no failure here. */
export async function unlessCode<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === code) return undefined
    throw error
  }
}

/** Node's code of a failed call to the file system: `ENOENT`, ... */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

const noRight = 'give the user who runs this the right to read and write it, and its folder'
const noRoom = 'make room there: what it held is untouched'

/** What to do about each of Node's codes. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: 'its disk is read-only: keep the secret on another one',
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: noRoom,
  ENOTDIR: 'a part of its path is no folder: check the path',
  ELOOP: 'its path is a symbolic link that leads round in a circle: check the path',
  ENAMETOOLONG: 'its path is too long: choose a shorter one',
}

/** What went wrong with a file, as an error that says what to do. @param store What to call the store. */
export function toFileError(error: unknown, store: string): unknown {
  if (isSellingPartnerError(error)) return error
  const code = codeOf(error)
  if (code === undefined) return error
  const remedy = Object.hasOwn(remedies, code) ? remedies[code] : 'check its path and its disk'
  return new StoreError(code, `${store} cannot be used (${code}): ${remedy}`)
}
