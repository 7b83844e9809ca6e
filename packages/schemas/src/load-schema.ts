import { schemaImports, schemaOfType } from './generated/schema-imports.js'
import type { JsonSchema } from './json-schema.js'

/**
 * Name of a schema: Amazon's name of its file, such as `OrderChangeNotification`. Also the type of a notification, report or feed
 * that has one schema, such as `ORDER_CHANGE`.
 */
export type SchemaName = keyof typeof schemaImports | keyof typeof schemaOfType

/**
 * Loads a JSON Schema with our corrections. Each schema is a separate module, so an application loads only those that it uses.
 *
 * Amazon sends fields and values that are not in its schemas. Use the schemas to find changes, not to reject data.
 *
 * @param name such as `ORDER_CHANGE`, `GET_SALES_AND_TRAFFIC_REPORT` or `OrderChangeNotification`
 * @throws {RangeError} if no schema has this name, or the type has several schemas
 */
export async function loadSchema(name: SchemaName): Promise<JsonSchema> {
  const schema = nameIn(schemaOfType, name) ? schemaOfType[name] : name
  if (nameIn(schemaImports, schema)) return schemaImports[schema]()
  throw new RangeError(
    `The schema ${schema} does not exist. Use the name of a file in @selling-partner/schemas/json, or a type with one schema.`,
  )
}

function nameIn<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name)
}
