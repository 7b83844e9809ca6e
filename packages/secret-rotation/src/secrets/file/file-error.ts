import { isSellingPartnerError, SharedStoreError } from '@selling-partner/auth'
import { codeOf } from './unless-code.js'

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
  return new SharedStoreError(code, `${store} cannot be used (${code}): ${remedy}`)
}
