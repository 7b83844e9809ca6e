import { chownSync } from 'node:fs'

const nobody = 65_534

/** Runs `work` as a user without root's permissions, even if root runs the tests. The files at `paths` are given to that user. */
export async function asOrdinaryUser<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  for (const path of paths) chownSync(path, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
