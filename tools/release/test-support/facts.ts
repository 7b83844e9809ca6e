import type { Level } from '../../models/diff/change.js'
import type { PackageDiff } from '../../models/diff/diff-sets.js'
import { type Commit, parseMessage } from '../commits.js'

/** A commit with a message, which changed files. */
export function commitOf(title: string, ...files: readonly string[]): Commit {
  return { hash: 'abc1234', ...parseMessage(title, ''), files }
}

/** The diff of a model with one change. */
export function diffOf(level: Level): PackageDiff {
  const change = { fact: 'optional parameter', kind: 'removed', reason: 'Calls that pass it fail' } as const
  return { name: 'orders-v0', level, changes: [{ ...change, place: 'getOrders.a|b', level, directions: ['request'] }] }
}
