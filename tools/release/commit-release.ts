import { spawnSync } from 'node:child_process'
import { InputFault } from '../cli/input-fault.js'

/** Runs a git command that changes the repository. Returns its output. */
export function runGit(root: string, options: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...options], { input, encoding: 'utf8' })
  if (status === 0) return stdout.trim()
  const reason = stderr.replace(/^(fatal|error): /, '').trim()
  throw new InputFault(`git ${options[0]}`, reason, 'Fix the cause, and run the command again')
}

/**
 * Creates a commit with all changes of the work tree, and its tags. They appear in one transaction: a crash leaves all or none.
 *
 * @returns the hash of the commit
 */
export function commitRelease(root: string, tags: readonly string[]): string {
  runGit(root, ['add', '--all'])
  const head = runGit(root, ['rev-parse', 'HEAD'])
  const branch = runGit(root, ['symbolic-ref', 'HEAD'])
  const message = `chore(release): publish\n\n${tags.map((tag) => `- ${tag}`).join('\n')}\n`
  const commit = runGit(root, ['commit-tree', runGit(root, ['write-tree']), '-p', head], message)
  const changes = [`update ${branch} ${commit} ${head}`, ...tags.map((tag) => `create refs/tags/${tag} ${commit}`)]
  runGit(root, ['update-ref', '--stdin'], `${changes.join('\n')}\n`)
  return commit
}

/** Restores all files of the last commit. Only for a work tree that was clean before. */
export function restoreWorkTree(root: string): void {
  runGit(root, ['reset', '--hard', '--quiet', 'HEAD'])
  runGit(root, ['clean', '-d', '--force', '--quiet'])
}
