/**
 * What a contract keeps of a Swagger 2.0 model, and in which order. One row per kind of object in the specification,
 * so that a key is judged by where it stands: `description` is prose in a schema and a field's name in `properties`.
 *
 * Order. Keys of an object come in the order of its row. A map that is looked up by name (definitions, headers,
 * responses) is sorted by name, so that moving an entry upstream changes nothing here. Paths and properties keep
 * Amazon's order, since READMEs and types present them in it. Arrays always keep theirs. What is kept verbatim
 * (sandbox cases, defaults, enums) is not touched at all.
 *
 * @see https://swagger.io/specification/v2/
 */
export interface ObjectShape {
  /** Keys that are kept, in the order in which they are written. */
  readonly keep: Readonly<Record<string, Rule>>
  /** Keys that are left out: prose, and marks that tell a caller nothing. */
  readonly leaveOut: readonly string[]
}

export type Rule =
  | 'verbatim'
  | { readonly object: ShapeName }
  | { readonly list: ShapeName }
  | { readonly map: ShapeName; readonly order: 'upstream' | 'name' }

export type ShapeName = 'document' | 'info' | 'tag' | 'pathItem' | 'operation' | 'parameter' | 'response' | 'schema'

/** Amazon's own spellings of prose: examples, and tables that describe each value of an enum. */
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

/** Constraints are facts wherever they stand: in a parameter, a header or a schema. */
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
    // `x-components` is an empty leftover of a conversion from OpenAPI 3.
    leaveOut: [...prose, 'x-components'],
  },
  info: {
    // The title is the API's name, and the licence is what NOTICE relies on.
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
    // `x-amzn-api-internal` is always INTERNAL_AND_EXTERNAL: a mark for Amazon's own publishing.
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
      // Required by Swagger. By now it is the status' standard phrase.
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
}
