import type { Schema } from '../model/swagger-model.js'
import { flatSchema, typeOf } from './flat-schema.js'
import { generateNumber } from './generate-number.js'
import { generateText } from './generate-text.js'
import type { GenerationContext, Place } from './generation-context.js'
import { failureFields, failureValues, pageTokenFields, successValues } from './plausible-values.js'
import { deriveSeed, Random } from './random.js'
import { satisfies } from './satisfies.js'
import type { StoreFacts } from './store-facts.js'

/** Number of items in a list, by the number of lists around it. Deeper ones have one, to keep responses readable. */
const usualItems = [3, 2, 1] as const

/** More than the items of any batch, and few enough that a large request does not stop the sandbox. */
const mostItems = 1000

/** Deeper than any model. Ends recursion through required fields, for which no valid value exists. */
const maxDepth = 32

/** Generates a value that is valid against a schema. */
export function generateValue(schema: Schema, place: Place, context: GenerationContext): unknown {
  const flat = flatSchema(schema, context.definitions)
  switch (typeOf(flat)) {
    case 'object':
      return generateObject(flat, place, context)
    case 'array':
      return generateList(flat, place, context)
    default:
      return generateScalar(flat, place, context)
  }
}

function generateScalar(schema: Schema, place: Place, context: GenerationContext): unknown {
  const echo = context.echoes.find(place.name, place.owner, place.index, schema)
  if (echo !== undefined) return echo
  const random = new Random(place.seed)
  if (schema.enum) return chooseValue(schema.enum, place, context.store, random)
  switch (schema.type) {
    case 'string':
      return generateText(schema, place, random, context)
    case 'integer':
    case 'number':
      return generateNumber(schema, place.name, random)
    case 'boolean':
      return random.fraction() < 0.5
    default:
      return {}
  }
}

/** Chooses a value that fits a successful response in the store. */
function chooseValue(values: readonly unknown[], { name }: Place, store: StoreFacts, random: Random): unknown {
  const ofStore = values.find((value) => value === (/country/i.test(name) ? store.countryCode : store.currencyCode))
  if (ofStore !== undefined) return ofStore
  const success = successValues.find((value) => values.includes(value))
  if (success !== undefined) return success
  const suitable = values.filter((value) => !failureValues.test(String(value)))
  return random.pick(suitable.length > 0 ? suitable : values)
}

function generateObject(schema: Schema, place: Place, context: GenerationContext): unknown {
  if (place.ancestors.length > maxDepth) return {}
  const required = new Set(schema.required)
  const properties = { ...Object.fromEntries([...required].map((name) => [name, {}])), ...schema.properties }
  const names = Object.keys(properties)
  const fields = names.flatMap((name) => {
    const property = properties[name] ?? {}
    const inner = placeOf(name, schema, place)
    const isLeftOut = !required.has(name) && leaveOut(property, inner, context)
    return isLeftOut ? [] : [[name, generateValue(property, inner, context)] as const]
  })
  return Object.fromEntries([...fields, ...generateEntries(schema, place, context)])
}

/** Entries of a map: an object whose names are not in the model. */
function generateEntries(schema: Schema, place: Place, context: GenerationContext): (readonly [string, unknown])[] {
  const { additionalProperties, properties } = schema
  if (typeof additionalProperties !== 'object' || (properties && Object.keys(properties).length > 0)) return []
  if (typeOf(flatSchema(additionalProperties, context.definitions)) === undefined) return []
  const name = 'example'
  return [[name, generateValue(additionalProperties, placeOf(name, schema, place), context)]]
}

function placeOf(name: string, schema: Schema, { name: owner, seed, index, lists, ancestors }: Place): Place {
  return { name, owner, seed: deriveSeed(seed, name), index, lists, ancestors: [...ancestors, schema] }
}

/** Objects of this size or less are always complete, such as an amount with its currency. */
const smallObject = 3

/** Leaves out failures, page tokens, recursion, and one in ten of the optional simple fields. */
function leaveOut(schema: Schema, place: Place, { definitions, echoes }: GenerationContext): boolean {
  const { name, owner, index, ancestors, seed } = place
  if (failureFields.test(name) || pageTokenFields.test(name)) return true
  const flat = flatSchema(schema, definitions)
  const item = flat.items && flatSchema(flat.items, definitions)
  if (ancestors.includes(flat) || (item && ancestors.includes(item))) return true
  const type = typeOf(flat)
  if (type === 'object' || type === 'array' || /ids?$/i.test(name)) return false
  const siblings = Object.keys(ancestors.at(-1)?.properties ?? {})
  if (siblings.length <= smallObject || echoes.find(name, owner, index, flat) !== undefined) return false
  return new Random(deriveSeed(seed, 'left out')).fraction() < 0.1
}

function generateList(schema: Schema, place: Place, context: GenerationContext): unknown[] {
  const { definitions, echoes } = context
  const items = flatSchema(schema.items ?? {}, definitions)
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  const echoed = typeOf(items) === 'object' ? [] : echoes.findAll(place.name, place.owner, items)
  if (echoed.length > 0 && echoed.length >= minItems && echoed.length <= maxItems) return [...new Set(echoed)]
  if (minItems === 0 && (failureFields.test(place.name) || place.ancestors.includes(items))) return []
  const wanted = Math.min(echoedCount(items, place, context) ?? usualCount(place, context), mostItems)
  const count = Math.min(Math.max(wanted, minItems), maxItems)
  return generateItems(schema, items, count, place, context)
}

/** Number of items that the request asks for: one for each object that it has in a list, or for each ID. */
function echoedCount(items: Schema, { name, lists }: Place, { echoes }: GenerationContext): number | undefined {
  const ofSameName = typeOf(items) === 'object' ? echoes.countOf(name) : undefined
  if (ofSameName !== undefined || lists > 0) return ofSameName
  const counts = Object.keys(items.properties ?? {}).flatMap(
    (property, index) => echoes.idCountOf(property, index) ?? [],
  )
  return counts.length > 0 ? Math.max(...counts) : undefined
}

function usualCount({ seed, lists }: Place, { pageSize, hasFullPages }: GenerationContext): number {
  const most = usualItems[lists] ?? 1
  if (lists > 0) return new Random(seed).integer(1, most)
  return Math.min(hasFullPages ? most : new Random(seed).integer(1, most), pageSize ?? most)
}

/** Generates items without duplicates of simple values. There are fewer than wanted if an enum has fewer values. */
function generateItems(
  { minItems = 0, uniqueItems }: Schema,
  items: Schema,
  count: number,
  place: Place,
  context: GenerationContext,
): unknown[] {
  const { name, owner, seed, lists, ancestors } = place
  const result: unknown[] = []
  for (let attempt = 0; result.length < count && attempt < count + 20; attempt += 1) {
    const inner = { name, owner, seed: deriveSeed(seed, `[${attempt}]`), index: attempt, lists: lists + 1, ancestors }
    const value = generateItem(items, inner, context, result)
    const isRepeated = uniqueItems && result.some((each) => JSON.stringify(each) === JSON.stringify(value))
    if (value !== undefined && !isRepeated) result.push(value)
  }
  while (result.length < minItems) result.push(result[0])
  return result
}

function generateItem(items: Schema, place: Place, context: GenerationContext, others: readonly unknown[]): unknown {
  const value = generateValue(items, place, context)
  if (typeof value === 'object' || !others.includes(value)) return value
  const unused = items.enum?.filter((each) => !others.includes(each) && satisfies(items, each)) ?? []
  return unused.length > 0 ? new Random(place.seed).pick(unused) : undefined
}
