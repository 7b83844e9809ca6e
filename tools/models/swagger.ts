import type { Grant, UsagePlan } from '../../packages/auth/src/operation/operation.js'
import type { Pages, Replacement } from './annotations.js'
import type { JsonObject, JsonValue } from './json.js'
import type { ParameterRule } from './prose-facts.js'

/**
 * The part of Swagger 2.0 that SP-API's models use.
 * @see https://swagger.io/specification/v2/
 */
export interface Document {
  swagger: '2.0'
  info: { title: string; version: string; description?: string; license?: { name: string; url?: string } }
  host?: string
  basePath?: string
  schemes?: string[]
  consumes?: string[]
  produces?: string[]
  tags?: { name: string }[]
  paths: Record<string, PathItem>
  parameters?: Record<string, Parameter>
  responses?: Record<string, Response>
  definitions?: Record<string, Schema>
}

/** Keys whose values are data. A `$ref` or a description in data is not one of the model. */
export const dataKeys: readonly string[] = [
  'default',
  'enum',
  'example',
  'examples',
  'x-example',
  'x-examples',
  'x-amzn-api-sandbox',
  'x-amazon-spds-sandbox-behaviors',
  'x-known-values',
  'x-rules',
]

/** HTTP methods in the order of the specification. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const

export type HttpMethod = (typeof httpMethods)[number]

export interface PathItem extends Partial<Record<HttpMethod, OperationObject>> {
  parameters?: ParameterOrReference[]
  'x-amzn-api-sandbox'?: Sandbox
  'x-amzn-api-sandbox-only'?: boolean
}

export interface OperationObject {
  tags?: string[]
  operationId: string
  summary?: string
  description?: string
  deprecated?: boolean
  consumes?: string[]
  produces?: string[]
  parameters?: ParameterOrReference[]
  responses: Record<string, Response>
  'x-amzn-api-sandbox'?: Sandbox
  'x-amzn-api-sandbox-only'?: boolean
  /** Default usage plan. Absent if none is documented. */
  'x-usage-plan'?: UsagePlan
  /** Usage plan that all selling partners of the application share. Absent if none is documented. */
  'x-application-plan'?: UsagePlan
  /** How the operation is authorized. Set on every operation of a prepared model. */
  'x-grant'?: Grant
  /** Set in a prepared model if the operation is idempotent although its method is not. */
  'x-idempotent'?: true
  /** The operation that replaces this deprecated one, in a prepared model. */
  'x-replacement'?: Replacement
  /** How the operation paginates, in a prepared model. Absent if it does not. */
  'x-pages'?: Pages
  /** Set in a prepared model if only the sandbox has the operation. */
  'x-sandbox-only'?: true
  /** Which parameters can be combined. Set in a prepared model. */
  'x-rules'?: ParameterRule[]
  /** Sentences for the description. Set in a prepared model. */
  'x-note'?: string
}

export interface Reference {
  $ref: string
}

type ParameterOrReference = Parameter | Reference

export interface Parameter extends Constraints {
  name: string
  in: 'path' | 'query' | 'header' | 'body' | 'formData'
  description?: string
  required?: boolean
  allowEmptyValue?: boolean
  /** Schema of a body parameter. */
  schema?: Schema
  'x-amazon-spds-greedy-path-parameter'?: boolean
}

export interface Constraints {
  type?: string
  format?: string
  enum?: JsonValue[]
  default?: JsonValue
  collectionFormat?: 'csv' | 'ssv' | 'tsv' | 'pipes' | 'multi'
  pattern?: string
  minLength?: number
  maxLength?: number
  multipleOf?: number
  minimum?: number
  exclusiveMinimum?: boolean
  maximum?: number
  exclusiveMaximum?: boolean
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  items?: Schema
  /** Set for the generator if a response can contain an integer that a number rounds. */
  'x-large-integer'?: true
  /** The values that Amazon documents, if there can be others. Set in a prepared model. */
  'x-known-values'?: JsonValue[]
  /** Name of the exported type of the known values, if several schemas share it. Set in a prepared model. */
  'x-known-type'?: string
  /** Sentences for the description. Set in a prepared model. */
  'x-note'?: string
}

export interface Schema extends Constraints {
  $ref?: string
  title?: string
  description?: string
  allOf?: Schema[]
  required?: string[]
  /** Required properties that responses can omit. Set in a prepared model. */
  'x-optional-in-responses'?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  readOnly?: boolean
}

export interface Response {
  $ref?: string
  description: string
  headers?: Record<string, Constraints>
  schema?: Schema
  'x-amzn-api-sandbox'?: Sandbox
  'x-amazon-spds-sandbox-behaviors'?: SandboxCase[]
}

/** Sandbox data. Responses have static cases; operations and paths have `dynamic`. */
export interface Sandbox {
  static?: SandboxCase[]
  dynamic?: Record<string, JsonValue>
}

export interface SandboxCase {
  /**
   * Request that the case matches, as `{ name: { value } }`. Without parameters it matches every request. A few
   * cases have no `value`: some match any value, some contain the body itself.
   */
  request?: { parameters?: Record<string, JsonObject> }
  response?: JsonValue
  responseHeaders?: JsonObject
}
