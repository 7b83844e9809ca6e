import { firstFew, InputFault } from '../cli/input-fault.js'
import type { GitRepository } from '../models/diff/git-files.js'

/** @throws {InputFault} if the work tree has changes, which would get into a release without a commit */
export async function requireCleanWorkTree(git: GitRepository): Promise<void> {
  const status = await git.git('status', '--porcelain')
  const files = status.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)]))
  if (files.length === 0) return
  throw new InputFault(
    firstFew(files),
    'The work tree has changes without a commit',
    'Commit them, or run git stash -u',
  )
}

/** @throws {InputFault} if HEAD is not on the branch of releases */
export async function requireBranch(git: GitRepository, branch: string): Promise<void> {
  const current = (await git.git('rev-parse', '--abbrev-ref', 'HEAD')).trim()
  if (current === branch) return
  const where = current === 'HEAD' ? 'no branch' : current
  throw new InputFault(where, `Releases are made from ${branch}`, `Run git switch ${branch}, or pass --branch`)
}

/** @throws {InputFault} if the history is incomplete, because the last release would be unknown */
export async function requireFullHistory(git: GitRepository): Promise<void> {
  if ((await git.git('rev-parse', '--is-shallow-repository')).trim() === 'false') return
  throw new InputFault(
    'git',
    'The clone is shallow, so the last releases are unknown',
    'Run git fetch --unshallow --tags',
  )
}
