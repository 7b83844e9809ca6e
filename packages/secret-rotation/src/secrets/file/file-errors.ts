import { isSellingPartnerError, SharedStoreError } from '@selling-partner/auth'

const permissions = 'Give the user of this process permission to read and write the file and its folder'
const space = 'Free some space. The content is unchanged'

/** The remedy, for each error code of Node. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: permissions,
  EPERM: permissions,
  EROFS: 'The disk is read-only. Keep the secret on another one',
  ENOSPC: space,
  EDQUOT: space,
  EFBIG: space,
  ENOTDIR: 'A part of the path is not a folder. Check the path',
  ELOOP: 'The path contains a circular symbolic link. Check the path',
  ENAMETOOLONG: 'The path is too long. Use a shorter one',
}

/** Converts an error of the file system. @param store The store's name. */
export function toFileError(error: unknown, store: string): unknown {
  if (isSellingPartnerError(error)) return error
  const code = codeOf(error)
  if (code === undefined) return error
  const remedy = Object.hasOwn(remedies, code) ? remedies[code] : 'Check its path and its disk'
  return new SharedStoreError(code, `Cannot use ${store} (${code}). ${remedy}.`)
}

/** Returns the result of `work`. `undefined` if it fails with the error code, which is an expected result. */
export async function unlessCode<T>(code: string, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === code) return undefined
    throw error
  }
}

/** The error code of a failed file system call: `ENOENT`, ... */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
