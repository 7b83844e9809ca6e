import type { Grant, UsagePlan } from '../../packages/auth/src/operation/operation.js'
import type { JsonObject, JsonValue } from './json.js'

/**
 * The part of Swagger 2.0 that SP-API's models use, by hand and minimal.
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

/** In the order in which the specification lists them. */
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
  /** The default usage plan. Absent where nobody documents one. */
  'x-usage-plan'?: UsagePlan
  /** The plan of all the application's selling partners together. Absent where nobody documents one. */
  'x-application-plan'?: UsagePlan
  /** What a call is authorized with. Set on every operation of a prepared model. */
  'x-grant'?: Grant
  /** Set by preparation where twice does no more than once, although the method does not say so. */
  'x-idempotent'?: true
  /** Set by preparation where the operation or its path exists in the sandbox only. */
  'x-sandbox-only'?: true
}

export interface Reference {
  $ref: string
}

export type ParameterOrReference = Parameter | Reference

export interface Parameter extends Constraints {
  name: string
  in: 'path' | 'query' | 'header' | 'body' | 'formData'
  description?: string
  required?: boolean
  allowEmptyValue?: boolean
  /** Of a body parameter. */
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
}

export interface Schema extends Constraints {
  $ref?: string
  title?: string
  description?: string
  allOf?: Schema[]
  required?: string[]
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

/** Static cases stand on responses; `dynamic` stands on operations and paths. */
export interface Sandbox {
  static?: SandboxCase[]
  dynamic?: Record<string, JsonValue>
}

export interface SandboxCase {
  /**
   * The request that the case answers, `{ name: { value } }`; without parameters it answers any. A few of Amazon's
   * cases leave `value` out: some mean "any", some put the body itself in its place.
   */
  request?: { parameters?: Record<string, JsonObject> }
  response?: JsonValue
  responseHeaders?: JsonObject
}
