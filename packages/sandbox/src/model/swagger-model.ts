import type { Grant, PageRule, UsagePlan } from '@selling-partner/auth'

/**
 * The parts of a prepared model that the sandbox reads. A prepared model is Swagger 2.0 with the usage plan and the
 * grant of each operation added.
 * @see https://swagger.io/specification/v2/
 */
export interface SwaggerModel {
  /** Name of the generated package without its scope, such as `orders-v0`. Left out for models that are not in the catalog. */
  readonly package?: string
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

type HttpVerb = (typeof httpVerbs)[number]

export interface ModelOperation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly produces?: readonly string[]
  readonly responses: Readonly<Record<string, ModelResponse>>
  readonly 'x-usage-plan'?: UsagePlan
  readonly 'x-grant'?: Grant
  readonly 'x-pages'?: PageRule
  readonly 'x-rules'?: readonly ParameterRule[]
}

/** Tells which parameters of an operation can be combined. */
export interface ParameterRule {
  /**
   * The constraint on `parameters`. `requires` and `excludes` apply only if the condition `if` is met. `alone` means that all other
   * optional parameters must be absent.
   */
  readonly kind: 'exactlyOne' | 'atLeastOne' | 'atMostOne' | 'allOrNone' | 'requires' | 'excludes' | 'alone'
  /** Names of parameters, or paths into the body such as `body.items[].sku`. */
  readonly parameters: readonly string[]
  /** Is met if a parameter is present and, if `values` is given, has one of these values. */
  readonly if?: { readonly parameter: string; readonly values?: readonly unknown[] }
}

export interface Reference {
  readonly $ref: string
}

/** Constraints of a schema. In Swagger 2.0, path, query and header parameters have them too. */
export interface Constraints {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean
  readonly exclusiveMaximum?: boolean
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
}

export interface Parameter extends Constraints {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'body'
  readonly required?: boolean
  readonly collectionFormat?: string
  readonly items?: Constraints
  readonly schema?: Schema
  /** The values that Amazon documents. It can add others. */
  readonly 'x-known-values'?: readonly string[]
  /** The parameter can contain slashes. */
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
  readonly schema?: Schema
  readonly 'x-amzn-api-sandbox'?: { readonly static?: readonly ModelCase[] }
  /** The older name of the same list. Two vendor models still use it. */
  readonly 'x-amazon-spds-sandbox-behaviors'?: readonly ModelCase[]
}

export interface ModelCase {
  readonly request?: { readonly parameters?: Readonly<Record<string, unknown>> }
  readonly response?: unknown
  readonly responseHeaders?: Readonly<Record<string, { readonly value: unknown }>>
}
