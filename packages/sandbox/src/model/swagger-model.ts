/**
 * What the sandbox reads of a prepared model: Swagger 2.0 whose operations also carry their usage plan and grant.
 * Everything else in a model is ignored.
 * @see https://swagger.io/specification/v2/
 */
export interface SwaggerModel {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly definitions?: Definitions
  readonly parameters?: Readonly<Record<string, Parameter>>
  readonly produces?: readonly string[]
}

export type Definitions = Readonly<Record<string, Schema>>

export interface PathItem extends Partial<Readonly<Record<HttpVerb, ModelOperation>>> {
  readonly parameters?: readonly (Parameter | Reference)[]
}

export const httpVerbs = ['get', 'post', 'put', 'patch', 'delete'] as const

export type HttpVerb = (typeof httpVerbs)[number]

export interface ModelOperation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly produces?: readonly string[]
  readonly responses: Readonly<Record<string, ModelResponse>>
  readonly 'x-usage-plan'?: UsagePlan
  readonly 'x-grant'?: Grant
}

export interface Reference {
  readonly $ref: string
}

/** A schema's constraints, which Swagger 2.0 also writes straight into path, query and header parameters. */
export interface Constraints {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

export interface Parameter extends Constraints {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly required?: boolean
  readonly collectionFormat?: string
  readonly items?: Constraints
  readonly schema?: Schema
  /** The parameter spans segments of the path. */
  readonly 'x-amazon-spds-greedy-path-parameter'?: boolean
}

export interface Schema extends Constraints {
  readonly $ref?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
}

export interface ModelResponse {
  readonly 'x-amzn-api-sandbox'?: { readonly static?: readonly ModelCase[] }
  /** The older spelling of the same list, which two vendor models still use. */
  readonly 'x-amazon-spds-sandbox-behaviors'?: readonly ModelCase[]
}

export interface ModelCase {
  readonly request?: { readonly parameters?: Readonly<Record<string, unknown>> }
  readonly response?: unknown
  readonly responseHeaders?: Readonly<Record<string, { readonly value: unknown }>>
}

/**
 * The token bucket of an operation.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export interface UsagePlan {
  /** Requests per second at which the bucket refills. */
  readonly rate: number
  /** Requests that a full bucket holds. */
  readonly burst: number
}

/** What a call to an operation must be authorized with. */
export type Grant = SellerGrant | GrantlessGrant | RestrictedGrant

export interface SellerGrant {
  readonly type: 'seller'
}

/** @see https://developer-docs.amazon.com/sp-api/docs/grantless-operations */
export interface GrantlessGrant {
  readonly type: 'grantless'
  readonly scope: string
}

/** @see https://developer-docs.amazon.com/sp-api/docs/tokens-api */
export interface RestrictedGrant {
  readonly type: 'restricted'
  /** The data elements that an RDT may name. Left out where the operation has none. */
  readonly dataElements?: readonly string[]
  /** The operation answers a plain access token too. */
  readonly optional?: boolean
  /** The RDT must name the path that is called, never its template. */
  readonly specificPath?: boolean
}
