/**
 * A row of the operation table: everything that a client needs to call one operation of SP-API. Generated packages export one
 * row per operation.
 *
 * @typeParam Params Type of the operation's parameter object. Includes `undefined` if a call can omit it.
 * @typeParam Result Type of a successful response's body.
 */
export interface Operation<Params extends object | undefined = object | undefined, Result = unknown> {
  /** Exists only in types, so that a call can be typed by the row. */
  readonly '~types'?: OperationTypes<Params, Result>
  /** Name of the operation's package without its scope, such as `orders-v0`. */
  readonly api: string
  /** Amazon's operationId, such as `getOrder`. Also the name of the client's method. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path template with Amazon's parameter names in braces, such as `/orders/v0/orders/{orderId}`. */
  readonly path: string
  readonly parameters: readonly OperationParameter[]
  readonly grant: Grant
  /** The default usage plan. `undefined` if Amazon documents none. Calls are then paced after a response has reported the rate. */
  readonly usagePlan?: UsagePlan
  /**
   * An additional plan of the application, shared by all its selling partners. Responses don't report its rate. `undefined` if
   * Amazon documents none.
   */
  readonly applicationPlan?: UsagePlan
  /** Media type for the `accept` header. @default 'application/json' */
  readonly accept?: string
  /** Whether a repeated call has no further effect. @default true for GET, PUT and DELETE, false for POST and PATCH */
  readonly idempotent?: boolean
  /** The operation exists only in Amazon's sandbox. Production responds with 404 or 403. */
  readonly sandboxOnly?: boolean
  /** Amazon has removed the API. Calls fail, or will soon. */
  readonly retired?: boolean
  /** A successful response has no body, although its status is not 202 or 204. Without it, an empty body is an error. */
  readonly emptyResponse?: boolean
  /** How to get the pages of the response. `undefined` if the operation does not paginate. */
  readonly pages?: PageRule
}

interface OperationTypes<Params, Result, Item = unknown> {
  readonly params: Params
  readonly result: Result
  readonly item: Item
}

/**
 * A row of an operation that paginates.
 *
 * @typeParam Item Type of one item of a page.
 */
export interface PagedOperation<Params extends object | undefined, Result, Item> extends Operation<Params, Result> {
  readonly '~types'?: OperationTypes<Params, Result, Item>
  readonly pages: PageRule
}

/** Tells where a key of the parameter object goes. The request body is the parameter `{ name: 'body', in: 'body' }`. */
export interface OperationParameter {
  /** Name in the request, and key in the parameter object. */
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly required?: boolean
  /** `date` if the value is a date without time. A `Date` is then sent as its date in UTC. */
  readonly format?: 'date'
  /** How an array is written. `csv` joins the items with commas, `multi` repeats the name. @default 'csv' */
  readonly collectionFormat?: 'csv' | 'multi'
  /** Whether the path parameter spans several segments. Its slashes are then not encoded. */
  readonly greedy?: boolean
}

/** The places of an operation's page tokens and items. Paths are names joined by dots. */
export interface PageRule {
  /** Path of the parameter that selects a page: `nextToken`, or `body.pagination.offset`. */
  readonly in: string
  /** Path of the next page's token in the response's body. `undefined` if `in` takes an offset. */
  readonly out?: string
  /** Path of the number of all items in the response's body. `undefined` if `in` takes a token. */
  readonly total?: string
  /** Path of the page's items in the response's body: a list, or an object that is the only item. */
  readonly items: string
  /** Parameters that all pages after the first one need. */
  readonly with?: Readonly<Record<string, string>>
  /** If `true`, SP-API accepts only required parameters with the token. */
  readonly alone?: boolean
}

/** Type of one item of a page: an element of the list at a path of the body, or the object at that path. */
export type PageItem<Body, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? PageItem<FieldOf<Body, Name>, Rest>
  : FieldOf<Body, Path> extends ReadonlyArray<infer Item>
    ? Item
    : FieldOf<Body, Path>

type FieldOf<Body, Name extends string> = Name extends keyof NonNullable<Body>
  ? NonNullable<NonNullable<Body>[Name]>
  : unknown

/**
 * The rate and burst of the bucket that limits an operation.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export interface UsagePlan {
  /** Permits per second that are added to the bucket. */
  readonly rate: number
  /** Permits that a full bucket holds. */
  readonly burst: number
}

/** How an operation is authorized. */
export type Grant = SellerGrant | GrantlessGrant | RestrictedGrant

/** Grants for which LWA issues an access token. */
export type AccessTokenGrant = SellerGrant | GrantlessGrant

/** Calls send an access token that LWA issues for the selling partner's refresh token. */
export interface SellerGrant {
  readonly type: 'seller'
}

/**
 * Calls send an access token of the application, limited to a scope and without a selling partner.
 * @see https://developer-docs.amazon/sp-api/docs/grantless-operations
 */
export interface GrantlessGrant {
  readonly type: 'grantless'
  /** LWA's scope, such as `sellingpartnerapi::notifications`. */
  readonly scope: string
}

/**
 * Calls send a restricted data token (RDT) instead of the access token.
 * @see https://developer-docs.amazon/sp-api/docs/tokens-api
 */
export interface RestrictedGrant {
  readonly type: 'restricted'
  /** Data elements that a caller can request. `undefined` if the operation has none. */
  readonly dataElements?: readonly string[]
  /** Whether the operation also accepts an access token. Its response then contains no personal data. */
  readonly optional?: boolean
  /** Whether an RDT must name the exact path of the call instead of the path template. */
  readonly specificPath?: boolean
  /** Report types whose documents need an RDT. Documents of all other types need only an access token. */
  readonly restrictedReportTypes?: readonly string[]
}

/** Parameter object of an operation without parameters. */
export type NoParams = Record<string, never>
