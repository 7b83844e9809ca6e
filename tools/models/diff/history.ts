import { InputFault } from '../../cli/input-fault.js'
import type { AmazonRepository } from './amazon-set.js'
import type { Fact } from './change.js'
import { diffSets, type PackageDiff } from './diff-sets.js'
import type { GitRepository } from './git-files.js'

/** The state of Amazon's repository at the end of a day or a month. */
export interface State {
  /** Day such as `2026-07-30`. */
  readonly date: string
  readonly commit: string
}

/** The changes between a state and the one before. */
export interface Update extends State {
  readonly packages: readonly PackageDiff[]
}

/** Kinds of updates, from the most to the least important. */
export const updateKinds = ['breaking', 'additive', 'enum only', 'minor facts', 'prose only'] as const

export type UpdateKind = (typeof updateKinds)[number]

/** Facts of an update that is `enum only`. */
const enumFacts: readonly Fact[] = ['enum value', 'known value']

/** Facts of an update that is `prose only`: nothing that a call depends on. */
const proseFacts: readonly Fact[] = ['prose', 'other', 'sandbox case']

/** Returns the kind of an update, or of the changes of one package. */
export function kindOf(packages: readonly PackageDiff[]): UpdateKind {
  const changes = packages.flatMap((diff) => diff.changes)
  if (changes.some(({ level }) => level === 'major')) return 'breaking'
  const minor = changes.filter(({ level }) => level === 'minor')
  if (minor.some(({ fact }) => !enumFacts.includes(fact))) return 'additive'
  if (minor.length > 0) return 'enum only'
  return changes.some(({ fact }) => !proseFacts.includes(fact)) ? 'minor facts' : 'prose only'
}

/**
 * Lists the states of a branch, one for each day with a commit, and before them the state at `since`. Follows the first parents,
 * because Amazon merges its other branches.
 *
 * @param since first day, such as `2024-01-01`
 * @throws {InputFault} if the branch does not exist, or has no commit since that day
 */
export async function statesSince(repository: GitRepository, branch: string, since: string): Promise<State[]> {
  const head = await repository.commitOf(branch)
  if (head === undefined) throw new InputFault(branch, 'The repository has no such branch', 'Check the folder')
  // Dates of commits can go back, so that the latest date of all commits so far counts.
  let latest = ''
  const states = new Map<string, State>()
  for (const line of (await repository.git('log', '--first-parent', '--reverse', '--format=%H %cs', head)).split(
    '\n',
  )) {
    const [commit = '', date = ''] = line.split(' ')
    if (commit === '') continue
    if (date > latest) latest = date
    states.delete(latest)
    states.set(latest, { date: latest, commit })
  }
  const all = [...states.values()]
  const first = all.findIndex(({ date }) => date >= since)
  if (first < 0) throw new InputFault(branch, `The branch does not have commits since ${since}`, 'Use an earlier day')
  return all.slice(Math.max(first - 1, 0))
}

/** Counts the commits of a branch since a day, of its first parents, that change models. */
export async function commitsSince(repository: GitRepository, branch: string, since: string): Promise<number> {
  const list = await repository.git('log', '--first-parent', '--format=%cs', branch, '--', 'models')
  return list.split('\n').filter((date) => date >= since).length
}

/** Keeps the last state of each month. */
export function monthlyStates(states: readonly State[]): State[] {
  return states.filter(({ date }, index) => states[index + 1]?.date.slice(0, 7) !== date.slice(0, 7))
}

/** Compares each state with the one before. Leaves out states without changes. */
export async function updatesBetween(amazon: AmazonRepository, states: readonly State[]): Promise<Update[]> {
  const updates: Update[] = []
  const [first, ...others] = states
  let before = first && (await amazon.read(first.commit))
  for (const state of others) {
    const after = await amazon.read(state.commit)
    const { packages } = before === undefined ? { packages: [] } : diffSets(before, after)
    if (packages.length > 0) updates.push({ ...state, packages })
    before = after
  }
  return updates
}
