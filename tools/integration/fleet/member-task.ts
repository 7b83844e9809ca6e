import type { AuthOptions, RequestOptions } from '@selling-partner/auth'
import type { SharedRedisOptions } from '@selling-partner/redis'

/** What one process of a fleet is to do. */
export interface MemberTask {
  readonly redis: Omit<SharedRedisOptions, 'client'>
  readonly auth: AuthOptions
  readonly baseUrl: string
  /** How many calls it makes, all at once. */
  readonly calls: number
  readonly options?: RequestOptions
}

/** What it tells: that it is ready, and then for each call `answered` or the code of the error that it ended with. */
export interface MemberReport {
  readonly event: string
}
