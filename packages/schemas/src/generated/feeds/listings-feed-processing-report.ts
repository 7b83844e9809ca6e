// Generated from Amazon's schema listings-feed-processing-report-schema-v2. To change this file, see CONTRIBUTING.md.

/** Result of a feed of the type `JSON_LISTINGS_FEED`. */
export interface ListingsFeedProcessingReport {
  /** Which feed the report is about. */
  header: Header
  /** Problems of the messages. At least 0 items. */
  issues: Issue[]
  /** How many messages Amazon accepted. */
  summary: Summary
  /** Listings with the data sets that the feed asked for, as in `getListingsItem`. */
  items?: Record<string, unknown>[] | undefined
}

/** Which feed the report is about. */
export interface Header {
  /** Selling partner ID of the seller or vendor code of the vendor. */
  sellerId: string
  /** Version of the feed's format. */
  version: '2.0'
  /** ID of the feed. Unique only together with `sellerId`. */
  feedId: string
  /** Which data of the listings the feed asked for. */
  report?: Report | undefined
}

/** Which data of the listings the processing report returns. */
export interface Report {
  /** Data sets of each listing, as in `getListingsItem`. At least 1 item. */
  includedData: IncludedData[]
  /** Version of the Listings Items API for these data sets. */
  apiVersion: '2021-08-01' | (string & {})
}

/** Data sets of each listing, as in `getListingsItem`. */
export type IncludedData =
  | 'summaries'
  | 'attributes'
  | 'issues'
  | 'offers'
  | 'fulfillmentAvailability'
  | 'procurement'
  | 'relationships'
  | 'productTypes'
  | (string & {})

/** A problem of a message. */
export interface Issue {
  /** ID of the message. Absent if the problem concerns the whole feed. At least 1. */
  messageId?: number | undefined
  /** SKU in the message. At least 1 character. */
  sku?: string | undefined
  /** Code of the problem, for programs. At least 1 character. */
  code?: string | undefined
  /** `ERROR`: the message had no effect. */
  severity: Severity
  /** Explanation for people, in the language of `issueLocale`. At least 1 character. */
  message: string
  /** Attribute with the problem. */
  attributeName?: string | undefined
}

/** `ERROR`: the message had no effect. */
export type Severity = 'ERROR' | 'WARNING' | 'INFO' | (string & {})

/** Counts of messages and problems. */
export interface Summary {
  /** Number of problems that prevent a change. At least 0. */
  errors: number
  /** Number of problems that do not prevent a change. At least 0. */
  warnings: number
  /** How many messages Amazon has read. At least 0. */
  messagesProcessed: number
  /** How many messages Amazon applies. At least 0. */
  messagesAccepted: number
  /** How many messages have no effect. At least 0. */
  messagesInvalid: number
  /** Counts of the listings in `items`. Absent if the feed asked for none. */
  itemSummary?: ItemSummary | undefined
}

/** Counts of the listings in the report. */
export interface ItemSummary {
  /** How many listings were created or changed. At least 0. */
  items: number
  /** Errors of all these listings. At least 0. */
  errors: number
  /** Warnings of all these listings. At least 0. */
  warnings: number
}
