import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { PullRequest } from './pull-request.js'

/** Paths that a watch can change. */
const paths = ['models', 'packages', 'package-lock.json']

/** Marks commits of the watch, so that it never overwrites those of a person. */
export const trailer = 'Written-by: npm run models:watch'

export const proposalFile = 'pull-request.json'
export const bundleFile = 'changes.bundle'

/**
 * Commits the changes of the work tree to the branch of the pull request. Writes a folder from which another machine can open
 * it: `pull-request.json`, `body.md` and a git bundle. Does not change the current branch.
 *
 * @param root folder of the repository
 * @param output folder to replace
 */
export async function writeProposal(root: string, output: string, request: PullRequest): Promise<void> {
  const commit = await commitChanges(root, `${request.title}\n\n${trailer}`)
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  await git(root, ['update-ref', `refs/heads/${request.branch}`, commit])
  await git(root, ['bundle', 'create', '--quiet', join(output, bundleFile), `HEAD..${request.branch}`])
  await writeFile(join(output, proposalFile), `${JSON.stringify(request, null, 2)}\n`)
  await writeFile(join(output, 'body.md'), `${request.body}\n`)
}

/** Uses a separate index, so that the user's index stays as it is. */
function commitChanges(root: string, message: string): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    await git(root, ['read-tree', 'HEAD'], env)
    await git(root, ['add', '--all', '--', ...paths], env)
    const tree = await git(root, ['write-tree'], env)
    return git(root, ['commit-tree', tree, '-p', 'HEAD', '-m', message], { ...identity(), ...env })
  })
}

/** The identity of GitHub's own commits in workflows, unless the environment names another one. */
function identity(): Record<string, string> {
  const name = process.env.GIT_AUTHOR_NAME ?? 'github-actions[bot]'
  const email = process.env.GIT_AUTHOR_EMAIL ?? '41898282+github-actions[bot]@users.noreply.github.com'
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email }
}

/** Runs git in a folder, and returns its output without surrounding whitespace. */
export async function git(folder: string, options: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const settings = { env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...env }, maxBuffer: 64 * 1024 * 1024 }
  return (await promisify(execFile)('git', ['-C', folder, ...options], settings)).stdout.trim()
}
