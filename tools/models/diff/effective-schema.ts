import { isJsonObject, type JsonObject, type JsonValue } from '../json.js'

/** A schema with resolved references and without `allOf`. */
export interface EffectiveSchema extends JsonObject {
  properties: JsonObject
  required: string[]
}

/** A schema that accepts all values. One object, so that comparisons recognize it. */
export const emptySchema: JsonObject = {}

/**
 * Resolves both schemas in their documents, and merges their `allOf`, so that it makes no difference whether a schema is inline. Leaves out the
 * references that both `allOf` share, because definitions are compared by their names.
 */
export function effectiveSchemas(
  [oldDocument, old]: readonly [JsonObject, JsonObject],
  [nextDocument, next]: readonly [JsonObject, JsonObject],
): [EffectiveSchema, EffectiveSchema] {
  const [left, right] = [resolve(oldDocument, old), resolve(nextDocument, next)]
  const references = (schema: JsonObject) => partsOf(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]))
  const shared = references(left).filter((reference) => references(right).includes(reference))
  return [merge(oldDocument, left, shared), merge(nextDocument, right, shared)]
}

function merge(document: JsonObject, schema: JsonObject, without: readonly JsonValue[]): EffectiveSchema {
  const { allOf: _, properties = {}, required, ...rest } = schema
  const merged = {
    ...rest,
    properties: { ...(properties as JsonObject) },
    required: Array.isArray(required) ? required.map(String) : [],
  }
  // A definition can extend itself, or another one twice.
  let done = without
  for (const part of partsOf(schema)) {
    if (part.$ref !== undefined && done.includes(part.$ref)) continue
    if (part.$ref !== undefined) done = [...done, part.$ref]
    const inner = merge(document, resolve(document, part), done)
    merged.properties = { ...inner.properties, ...merged.properties }
    merged.required = [...new Set([...inner.required, ...merged.required])]
    for (const [key, value] of Object.entries(inner)) if (!(key in merged)) Object.assign(merged, { [key]: value })
  }
  return merged
}

function partsOf({ allOf }: JsonObject): JsonObject[] {
  return Array.isArray(allOf) ? allOf.filter(isJsonObject) : []
}

/** The schema that a reference names, or the schema itself. Amazon's old models have references to nothing, which accept all values. */
export function resolve(document: JsonObject, schema: JsonObject, depth = 0): JsonObject {
  if (typeof schema.$ref !== 'string') return schema
  let target: JsonValue | undefined = document
  for (const token of schema.$ref.replace(/^#\/?/, '').split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    target = key === '' ? target : isJsonObject(target) && Object.hasOwn(target, key) ? target[key] : undefined
  }
  return isJsonObject(target) && depth < 20 ? resolve(document, target, depth + 1) : emptySchema
}
