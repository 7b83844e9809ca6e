/**
 * The operation table's row: what a client needs to know to call one operation of SP-API. Generated packages
 * export one row per operation; nothing about an operation is decided anywhere else.
 */
export interface Operation {
  /** The package that the operation belongs to, without its scope: `orders-v0`. */
  readonly api: string
  /** Amazon's operationId: `getOrder`. Also the name of the client's method. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path template with Amazon's parameter names in braces: `/orders/v0/orders/{orderId}`. */
  readonly path: string
  readonly parameters: readonly OperationParameter[]
  readonly grant: Grant
  /** The default usage plan. Left out where Amazon documents none: calls are paced once an answer has told the rate. */
  readonly usagePlan?: UsagePlan
  /**
   * The plan under which the calls of all the application's selling partners stand together, besides the usage plan of
   * each. No answer tells its rate. Left out where Amazon documents none.
   */
  readonly applicationPlan?: UsagePlan
  /** Media type asked for in the `accept` header. @default 'application/json' */
  readonly accept?: string
  /** Twice does no more than once. @default true for GET, PUT and DELETE, false for POST and PATCH */
  readonly idempotent?: boolean
  /** The operation exists in Amazon's sandbox only; production answers 404 or 403. */
  readonly sandboxOnly?: boolean
}

/** Where one key of the parameter object goes. A request body is the parameter `{ name: 'body', in: 'body' }`. */
export interface OperationParameter {
  /** Name on the wire, and the key in the parameter object. */
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly required?: boolean
  /** How an array is written: `csv` joins with commas, `multi` repeats the name. @default 'csv' */
  readonly collectionFormat?: 'csv' | 'multi'
  /** A path parameter that spans segments: its slashes stay slashes. */
  readonly greedy?: boolean
}

/**
 * The token bucket that Amazon grants an operation.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export interface UsagePlan {
  /** Requests per second at which the bucket refills. */
  readonly rate: number
  /** Requests that a full bucket holds. */
  readonly burst: number
}

/** How an operation is authorized. */
export type Grant = SellerGrant | GrantlessGrant | RestrictedGrant

/** The grants for which LWA issues an access token. */
export type AccessTokenGrant = SellerGrant | GrantlessGrant

/** An access token for the selling partner's refresh token. */
export interface SellerGrant {
  readonly type: 'seller'
}

/**
 * An access token for the application alone, limited to a scope.
 * @see https://developer-docs.amazon.com/sp-api/docs/grantless-operations
 */
export interface GrantlessGrant {
  readonly type: 'grantless'
  /** `sellingpartnerapi::notifications`, for one. */
  readonly scope: string
}

/**
 * A restricted data token (RDT) in place of the access token.
 * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
 */
export interface RestrictedGrant {
  readonly type: 'restricted'
  /** The data elements that a caller may ask for. Left out where the operation has none. */
  readonly dataElements?: readonly string[]
  /** The operation also answers a plain access token, and then leaves personal data out. */
  readonly optional?: boolean
  /** An RDT must name the very path that is called, never its template. */
  readonly specificPath?: boolean
  /** The report types whose documents need an RDT; those of all others take a plain access token. */
  readonly restrictedReportTypes?: readonly string[]
}

/** The parameter object of an operation that takes no parameters. */
export type NoParams = Record<string, never>
