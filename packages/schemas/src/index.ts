export type { JsonSchema } from './json-schema.js'
export { loadSchema, type SchemaName } from './load-schema.js'
