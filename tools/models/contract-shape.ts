/**
 * The keys of a Swagger 2.0 model that a contract keeps, and their order. There is one row per kind of object in the
 * specification, because the meaning of a key depends on its place. For example, `description` is prose in a schema, but
 * a name in `properties`.
 *
 * Keys of an object have the order of its row. Definitions, headers and responses are sorted by name, so that moving
 * them upstream does not change the contract. Paths, properties and arrays keep Amazon's order, which READMEs and types
 * use. Verbatim values (sandbox cases, defaults, enums) do not change.
 *
 * @see https://swagger.io/specification/v2/
 */
export interface ObjectShape {
  /** Keys to keep, in the order of the contract. */
  readonly keep: Readonly<Record<string, Rule>>
  /** Keys to remove: prose, and marks without meaning for callers. */
  readonly leaveOut: readonly string[]
}

export type Rule =
  | 'verbatim'
  | { readonly object: ShapeName }
  | { readonly list: ShapeName }
  | { readonly map: ShapeName; readonly order: 'upstream' | 'name' }

export type ShapeName =
  | 'document'
  | 'info'
  | 'tag'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'response'
  | 'schema'
  | 'jsonSchema'

/** Keys of prose, including Amazon's own keys for examples and for tables of enum values. */
const prose = [
  'description',
  'summary',
  'externalDocs',
  'example',
  'examples',
  'x-example',
  'x-examples',
  'x-docgen-enum-table-extension',
]

/** Constraints of parameters, headers and schemas. */
const constraints: Record<string, Rule> = {
  type: 'verbatim',
  format: 'verbatim',
  enum: 'verbatim',
  default: 'verbatim',
  collectionFormat: 'verbatim',
  pattern: 'verbatim',
  minLength: 'verbatim',
  maxLength: 'verbatim',
  multipleOf: 'verbatim',
  minimum: 'verbatim',
  exclusiveMinimum: 'verbatim',
  maximum: 'verbatim',
  exclusiveMaximum: 'verbatim',
  minItems: 'verbatim',
  maxItems: 'verbatim',
  uniqueItems: 'verbatim',
  items: { object: 'schema' },
}

export const contractShape: Readonly<Record<ShapeName, ObjectShape>> = {
  document: {
    keep: {
      swagger: 'verbatim',
      info: { object: 'info' },
      host: 'verbatim',
      basePath: 'verbatim',
      schemes: 'verbatim',
      consumes: 'verbatim',
      produces: 'verbatim',
      tags: { list: 'tag' },
      securityDefinitions: 'verbatim',
      security: 'verbatim',
      paths: { map: 'pathItem', order: 'upstream' },
      parameters: { map: 'parameter', order: 'name' },
      responses: { map: 'response', order: 'name' },
      definitions: { map: 'schema', order: 'name' },
    },
    // `x-components` is always empty, because it comes from a conversion from OpenAPI 3.
    leaveOut: [...prose, 'x-components'],
  },
  info: {
    // The title is the name of the API. NOTICE refers to the license.
    keep: { title: 'verbatim', version: 'verbatim', license: 'verbatim' },
    leaveOut: [...prose, 'contact', 'termsOfService'],
  },
  tag: { keep: { name: 'verbatim' }, leaveOut: prose },
  pathItem: {
    keep: {
      $ref: 'verbatim',
      'x-amzn-api-sandbox-only': 'verbatim',
      'x-amzn-api-sandbox': 'verbatim',
      parameters: { list: 'parameter' },
      get: { object: 'operation' },
      put: { object: 'operation' },
      post: { object: 'operation' },
      delete: { object: 'operation' },
      options: { object: 'operation' },
      head: { object: 'operation' },
      patch: { object: 'operation' },
    },
    leaveOut: prose,
  },
  operation: {
    keep: {
      tags: 'verbatim',
      operationId: 'verbatim',
      deprecated: 'verbatim',
      'x-usage-plan': 'verbatim',
      'x-amzn-api-sandbox-only': 'verbatim',
      'x-amzn-api-sandbox': 'verbatim',
      'x-amazon-spds-sandbox-behaviors': 'verbatim',
      schemes: 'verbatim',
      consumes: 'verbatim',
      produces: 'verbatim',
      security: 'verbatim',
      parameters: { list: 'parameter' },
      responses: { map: 'response', order: 'name' },
    },
    // `x-amzn-api-internal` is always INTERNAL_AND_EXTERNAL. Only Amazon's publishing uses it.
    leaveOut: [...prose, 'x-amzn-api-internal'],
  },
  parameter: {
    keep: {
      $ref: 'verbatim',
      name: 'verbatim',
      in: 'verbatim',
      required: 'verbatim',
      allowEmptyValue: 'verbatim',
      'x-amazon-spds-greedy-path-parameter': 'verbatim',
      schema: { object: 'schema' },
      ...constraints,
    },
    leaveOut: prose,
  },
  response: {
    keep: {
      $ref: 'verbatim',
      // Swagger requires a description. toContract replaces it with the standard phrase of the status.
      description: 'verbatim',
      headers: { map: 'schema', order: 'name' },
      schema: { object: 'schema' },
      'x-amzn-api-sandbox': 'verbatim',
      'x-amazon-spds-sandbox-behaviors': 'verbatim',
    },
    leaveOut: prose.filter((key) => key !== 'description'),
  },
  schema: {
    keep: {
      $ref: 'verbatim',
      ...constraints,
      allOf: { list: 'schema' },
      discriminator: 'verbatim',
      readOnly: 'verbatim',
      xml: 'verbatim',
      required: 'verbatim',
      minProperties: 'verbatim',
      maxProperties: 'verbatim',
      properties: { map: 'schema', order: 'upstream' },
      additionalProperties: { object: 'schema' },
    },
    leaveOut: [...prose, 'title'],
  },
  // JSON Schema draft 7, for notifications, reports and feeds.
  jsonSchema: {
    keep: {
      $schema: 'verbatim',
      $ref: 'verbatim',
      type: 'verbatim',
      format: 'verbatim',
      enum: 'verbatim',
      const: 'verbatim',
      pattern: 'verbatim',
      minLength: 'verbatim',
      maxLength: 'verbatim',
      minimum: 'verbatim',
      maximum: 'verbatim',
      minItems: 'verbatim',
      maxItems: 'verbatim',
      uniqueItems: 'verbatim',
      items: { object: 'jsonSchema' },
      allOf: { list: 'jsonSchema' },
      anyOf: { list: 'jsonSchema' },
      oneOf: { list: 'jsonSchema' },
      required: 'verbatim',
      minProperties: 'verbatim',
      maxProperties: 'verbatim',
      properties: { map: 'jsonSchema', order: 'upstream' },
      additionalProperties: { object: 'jsonSchema' },
      definitions: { map: 'jsonSchema', order: 'name' },
    },
    // An editor has written an `$id`, a default and `additionalItems` to most schemas. They have no effect, and no default is a fact.
    leaveOut: [...prose, 'title', '$id', '$comment', 'default', 'additionalItems'],
  },
}
