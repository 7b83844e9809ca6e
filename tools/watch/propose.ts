import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { readJsonFile } from '../models/json.js'
import type { Forge, OpenedPullRequest } from './forge.js'
import type { PullRequest } from './pull-request.js'
import { bundleFile, git, proposalFile, trailer } from './write-proposal.js'

interface ProposeOptions {
  /** Clone of the repository, with the commit on which the proposal is based. */
  readonly root: string
  /** Output folder of `npm run models:watch`. */
  readonly folder: string
  readonly forge: Forge
  /** Name or URL of the remote. */
  readonly remote: string
  /** Further environment variables of git, such as those with a token. */
  readonly env?: NodeJS.ProcessEnv
  readonly log: (line: string) => void
}

/** Workflow that tests a branch. */
const tests = 'ci.yml'

/**
 * Pushes a proposal and opens its pull request, or updates the open one. A second call with the same proposal changes nothing.
 * Never changes a branch to which a person has pushed, and does not open a pull request again that a person closed.
 *
 * @throws {InputFault} if the folder has no proposal, or the forge rejects a call
 */
export async function propose({ root, folder, forge, remote, env = {}, log }: ProposeOptions): Promise<void> {
  const request = readProposal(folder)
  const { branch, key, title, body } = request
  const newest = await forge.newest(branch)
  const open = newest?.state === 'open' ? newest : undefined
  if (open === undefined && newest !== undefined && isRejected(newest, key)) {
    log(`${newest.html_url} has the same changes, and a person closed it`)
    return
  }
  const run = (...options: string[]) => git(root, options, env)
  const bundle = join(folder, bundleFile)
  await run('fetch', '--quiet', bundle, branch)
  const commit = await run('rev-parse', 'FETCH_HEAD')
  const tip = await fetchTip(run, remote, branch)
  if (tip !== undefined && open !== undefined && !(await isOurs(run, tip))) {
    await leaveToPerson(forge, open, request, log)
    return
  }
  const isPushed = tip === undefined || (await treeOf(run, tip)) !== (await treeOf(run, commit))
  if (isPushed) {
    // Fails if somebody has pushed since the fetch.
    const lease = `--force-with-lease=refs/heads/${branch}:${tip ?? ''}`
    await run('push', '--quiet', lease, remote, `${commit}:refs/heads/${branch}`)
  }
  if (open === undefined) {
    const base = await forge.defaultBranch()
    const opened = await forge.open({ head: branch, base, title, body })
    log(`Opened ${opened.html_url}`)
  } else {
    await forge.update(open.number, { title, body: keepTicks(open.body ?? '', body) })
    log(`Updated ${open.html_url}${isPushed ? '' : '. The branch is up to date'}`)
  }
  if (isPushed || open === undefined) await forge.start(tests, branch)
}

function readProposal(folder: string): PullRequest {
  const file = join(folder, proposalFile)
  if (existsSync(file)) return readJsonFile<PullRequest>(file)
  throw new InputFault(folder, `The folder has no ${proposalFile}`, 'Run npm run models:watch first')
}

function isRejected({ state, merged_at: merged, body }: OpenedPullRequest, key: string): boolean {
  return state === 'closed' && merged === null && (body ?? '').includes(markOf(key))
}

function markOf(key: string): string {
  return `<!-- watch: ${key} -->`
}

type Run = (...options: string[]) => Promise<string>

/** Returns the last commit of a branch of the remote, or `undefined` if it does not exist. */
async function fetchTip(run: Run, remote: string, branch: string): Promise<string | undefined> {
  if ((await run('ls-remote', '--heads', remote, `refs/heads/${branch}`)) === '') return undefined
  await run('fetch', '--quiet', '--depth=1', remote, `refs/heads/${branch}`)
  return run('rev-parse', 'FETCH_HEAD')
}

async function isOurs(run: Run, commit: string): Promise<boolean> {
  return (await run('log', '-1', '--format=%B', commit)).endsWith(trailer)
}

function treeOf(run: Run, commit: string): Promise<string> {
  return run('rev-parse', `${commit}^{tree}`)
}

/** Tells the person about further changes of Amazon, once. */
async function leaveToPerson(
  forge: Forge,
  open: OpenedPullRequest,
  { key }: PullRequest,
  log: (line: string) => void,
): Promise<void> {
  log(`A person has pushed to the branch of ${open.html_url}, so the watch does not change it`)
  const texts = [open.body ?? '', ...(await forge.comments(open.number))]
  if (texts.some((text) => text.includes(markOf(key)))) return
  await forge.comment(
    open.number,
    `Amazon has changed more since this pull request was opened. Merge it, and the watch opens another one with the rest. ${markOf(key)}`,
  )
}

/** Keeps the ticks of a checklist: a task with the same text stays ticked in the new body. */
export function keepTicks(old: string, next: string): string {
  const ticked = new Set(
    old.split(/\r?\n/).flatMap((line) => (/^- \[[xX]\] /.test(line) ? [line.slice('- [x] '.length)] : [])),
  )
  return next
    .split('\n')
    .map((line) => (line.startsWith('- [ ] ') && ticked.has(line.slice(6)) ? `- [x] ${line.slice(6)}` : line))
    .join('\n')
}
