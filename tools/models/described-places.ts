import type { Descriptions } from './annotations.js'
import { isJsonObject, type JsonObject, type JsonValue } from './json.js'
import { operationsOf } from './operations.js'
import { type Document, dataKeys, type Schema } from './swagger.js'

/** A place in a model that needs a description: the API, an operation, a parameter, a definition or a property. */
export interface DescribedPlace {
  /** Path of the text in the file of descriptions, such as `definitions.Order.properties.OrderTotal`. */
  readonly key: string
  /** The name as Amazon writes it. */
  readonly name: string
}

/** Lists all places of a model, in the order of the model. */
export function describedPlaces(document: Document): readonly DescribedPlace[] {
  const places: DescribedPlace[] = [{ key: 'summary', name: document.info.title }]
  for (const { operation, parameters } of operationsOf(document)) {
    const key = `operations.${operation.operationId}`
    places.push({ key: `${key}.summary`, name: operation.operationId })
    for (const { name } of parameters) places.push({ key: `${key}.parameters.${name}`, name })
  }
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    const key = `definitions.${name}`
    places.push({ key: `${key}.description`, name })
    places.push(...propertiesOf(schema, `${key}.properties.`))
  }
  return places
}

/**
 * Lists the properties of a schema and of the schemas inside it. Does not follow references. The key of a property of a
 * property is a path such as `buyer.name`, whether `buyer` is an object or an array of objects.
 */
function propertiesOf(schema: Schema, prefix: string): DescribedPlace[] {
  const { properties = {}, items, additionalProperties, allOf = [] } = schema
  const own = Object.entries(properties).flatMap(([name, property]) => [
    { key: `${prefix}${name}`, name },
    ...propertiesOf(property, `${prefix}${name}.`),
  ])
  const inner = [...allOf, items, typeof additionalProperties === 'object' ? additionalProperties : undefined]
  const all = [...own, ...inner.flatMap((part) => (part === undefined ? [] : propertiesOf(part, prefix)))]
  return [...new Map(all.map((place) => [place.key, place])).values()]
}

/** The texts of a file of descriptions, by key. */
export function describedTexts(descriptions: Descriptions): ReadonlyMap<string, string> {
  const texts = new Map([['summary', descriptions.summary]])
  for (const [operationId, { summary, parameters }] of Object.entries(descriptions.operations)) {
    texts.set(`operations.${operationId}.summary`, summary)
    addAll(texts, `operations.${operationId}.parameters`, parameters)
  }
  for (const [name, { description, properties = {} }] of Object.entries(descriptions.definitions)) {
    texts.set(`definitions.${name}.description`, description)
    addAll(texts, `definitions.${name}.properties`, properties)
  }
  return texts
}

function addAll(texts: Map<string, string>, key: string, words: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(words)) texts.set(`${key}.${name}`, text)
}

/** Keys of Amazon's models whose values are prose. */
const proseKeys = ['description', 'summary', 'title']

/** All prose in one of Amazon's models. */
export function* amazonsTexts(value: JsonValue): Generator<string> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* amazonsTexts(entry)
  } else if (isJsonObject(value)) {
    yield* textsOfObject(value)
  }
}

function* textsOfObject(object: JsonObject): Generator<string> {
  for (const [key, entry] of Object.entries(object)) {
    if (typeof entry === 'string' && proseKeys.includes(key)) yield entry
    else if (!dataKeys.includes(key)) yield* amazonsTexts(entry)
  }
}
