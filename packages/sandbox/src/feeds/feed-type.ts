import type { Account } from '../account/account.js'
import type { FeedReport } from '../account/feeds.js'

/** A feed to process. */
export interface FeedInput {
  readonly account: Account
  readonly feedId: string
  /** Marketplace IDs of the stores that the feed changes. */
  readonly marketplaceIds: readonly string[]
  /** The decoded document. */
  readonly text: string
}

/** Reads a feed, changes the account, and reports what happened. */
export type FeedType = (input: FeedInput) => FeedReport

/** A problem with one message of a feed. */
export interface FeedIssue {
  /** Number of the problem. Amazon does not publish all numbers, so some are the sandbox's own. */
  readonly code: string
  readonly message: string
}

/** The numbers of problems that several feed types have. */
export const issueCodes = {
  invalidValue: '4000001',
  invalidFeed: '4000003',
  invalidXml: '5000',
  wrongMessageType: '5002',
  invalidOrder: '18028',
} as const

/** The problem of a message with a value that Amazon does not accept. */
export function invalidValue(message: string): FeedIssue {
  return { code: issueCodes.invalidValue, message }
}
