/** Types of the JSON that the scripts of the page read. This file imports nothing, so that the scripts can use its types. */

/** The state that the page shows. */
export interface PageState {
  /** The date of the sandbox's clock. */
  readonly now: string
  /** Selling partners that a request can be sent for. */
  readonly sellers: readonly string[]
  readonly buckets: readonly BucketRow[]
  /** Newest first. */
  readonly tokens: readonly TokenRow[]
  readonly accounts: readonly AccountView[]
}

/** The bucket of one usage plan. */
export interface BucketRow {
  /** Method and path template. */
  readonly operation: string
  readonly owner: string
  /** Permits in the bucket. */
  readonly level: number
  readonly burst: number
  /** Permits per second. */
  readonly rate: number
}

/** An access token or RDT that the sandbox has issued. */
export interface TokenRow {
  readonly type: 'seller' | 'grantless' | 'restricted'
  /** The selling partner, the scope, or the selling partner and the resources of an RDT. */
  readonly grant: string
  /** The last four characters of the token. */
  readonly ending: string
  readonly expiresAt: string
  readonly isExpired: boolean
}

/** The data of one selling partner or application. */
export interface AccountView {
  readonly owner: string
  readonly tables: readonly AccountTable[]
}

/** The data of one API. */
export interface AccountTable {
  readonly name: string
  readonly rows: readonly Readonly<Record<string, string | number | boolean>>[]
  /** Number of rows that are left out. */
  readonly more: number
}

/** A call that the sandbox has responded to. */
export interface PageCall {
  /** Position of the call since the start or the last reset. */
  readonly number: number
  readonly date: string
  /** Method and path template. */
  readonly operation: string
  readonly id: string
  /** Parameters by name. */
  readonly params: Readonly<Record<string, unknown>>
  /** Left out if the sandbox closed the connection. */
  readonly status?: number
  readonly durationMs: number
  /** The step of the sandbox that responded. */
  readonly stage: string
  readonly seller?: string
}

/** An operation in the list to choose from. */
export interface OperationChoice {
  readonly key: string
  readonly id: string
}

/** An operation with everything that the form shows. */
export interface OperationForm extends OperationChoice {
  readonly method: string
  /** Path template. */
  readonly path: string
  /** The token that the operation needs, in words. */
  readonly token: string
  /** The usage plan, in words. */
  readonly usagePlan: string
  readonly fields: readonly FormField[]
  /** Left out if the operation has no body. */
  readonly body?: { readonly isRequired: boolean; readonly example: unknown }
}

/** A parameter of an operation. */
export interface FormField {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly isRequired: boolean
  /** Whether all characters of a path parameter, also slashes, belong to it. */
  readonly isGreedy: boolean
  readonly type: 'text' | 'number' | 'boolean'
  readonly values: readonly string[]
  /** Left out for a single value. `multi` repeats the parameter, `csv` has commas. */
  readonly list?: 'csv' | 'multi'
  /** Type and limits in words. */
  readonly hint: string
  /** A value that fits. */
  readonly example: string
  /** Whether the form has the example from the start, because a request without it is invalid. */
  readonly isPrefilled: boolean
}
