import type { Account } from '../account/account.js'

/** A feed to process. */
export interface FeedInput {
  readonly account: Account
  readonly feedId: string
  /** Marketplace IDs of the stores that the feed changes. */
  readonly marketplaceIds: readonly string[]
  /** The decoded document. */
  readonly text: string
}

/** The processing report of a feed. */
export interface FeedReport {
  readonly content: string
  readonly contentType: string
  /** Whether Amazon compresses the report with GZIP. */
  readonly isCompressed: boolean
}

/** Reads a feed, changes the account, and reports what happened. */
export type FeedType = (input: FeedInput) => FeedReport

/** A problem with one message of a feed. */
export interface FeedIssue {
  /** Number of the problem. Amazon does not publish all numbers, so some are the sandbox' own. */
  readonly code: string
  readonly message: string
}

/** The numbers of problems that several feed types have. */
export const issueCodes = {
  unknownProduct: '8560',
  unknownSku: '13013',
  invalidValue: '4000001',
  invalidFeed: '4000003',
  invalidXml: '5000',
  wrongMessageType: '5002',
  invalidOrder: '18028',
} as const
