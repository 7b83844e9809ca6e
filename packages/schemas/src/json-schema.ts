/** A JSON Schema of draft 7, for a validator such as Ajv. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly [keyword: string]: unknown
}
