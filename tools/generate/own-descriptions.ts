import type { JsonObject } from '../models/json.js'
import { operationsOf } from '../models/operations.js'
import type { Document, Schema } from '../models/swagger.js'

/** Takes descriptions from the text of a user's Swagger file, in the form of `models/descriptions`. */
export function descriptionsIn(document: Document): JsonObject {
  const operations = [...operationsOf(document)].map(({ operation, parameters }): [string, JsonObject] => [
    operation.operationId,
    {
      summary: plainText(operation.summary ?? operation.description),
      parameters: Object.fromEntries(parameters.map(({ name, description }) => [name, plainText(description)])),
    },
  ])
  const definitions = Object.entries(document.definitions ?? {}).map(([name, schema]): [string, JsonObject] => [
    name,
    { description: plainText(schema.description), properties: Object.fromEntries(propertyTexts(schema)) },
  ])
  return {
    summary: plainText(document.info.description) || document.info.title,
    operations: Object.fromEntries(operations),
    definitions: Object.fromEntries(definitions),
  }
}

/** Texts of properties by path, such as `buyer.name`. Elements of lists and maps have the path of the list or map. */
function propertyTexts(schema: Schema, path = ''): readonly [string, string][] {
  const { properties = {}, items, additionalProperties, allOf = [] } = schema
  const inner = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined, ...allOf]
  return [
    ...Object.entries(properties).flatMap(([name, property]): [string, string][] => [
      [`${path}${name}`, plainText(property.description)],
      ...propertyTexts(property, `${path}${name}.`),
    ]),
    ...inner.flatMap((part) => (part === undefined ? [] : propertyTexts(part, path))),
  ]
}

/** The first paragraph on one line. Amazon's texts continue with tables, such as that of the usage plan. */
export function plainText(text = ''): string {
  const [paragraph = ''] = text
    .replaceAll('\\n', '\n')
    .trim()
    .split(/\n\s*(?:\n|\||\*\*Usage Plan)/)
  return paragraph.replace(/\s+/g, ' ').trim()
}
