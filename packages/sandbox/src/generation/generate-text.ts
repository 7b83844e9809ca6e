import type { Schema } from '../model/swagger-model.js'
import type { GenerationContext, Place } from './generation-context.js'
import { matchingText } from './matching-text.js'
import { plausibleDate } from './plausible-dates.js'
import { formatRows, textRows } from './plausible-values.js'
import type { Random } from './random.js'
import { satisfies } from './satisfies.js'

/** Generates a text that is valid against a schema, and plausible for its name and format if possible. */
export function generateText(schema: Schema, place: Place, random: Random, context: GenerationContext): string {
  for (const text of plausibleTexts(schema, place, random, context)) if (satisfies(schema, text)) return text
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
  const matching = pattern === undefined ? undefined : matchingText(pattern, random, schema)
  return matching ?? words(place.name).padEnd(minLength, 'x').slice(0, maxLength)
}

function* plausibleTexts(
  { format = '' }: Schema,
  { name, owner }: Place,
  random: Random,
  context: GenerationContext,
): Generator<string> {
  const ofFormat = formatRows[format]
  if (ofFormat) yield* textsOf(ofFormat, format, name, random, context)
  for (const row of rowsOf(name)) {
    if (row.within?.test(owner) ?? true) yield* textsOf(row, format, name, random, context)
  }
}

const rowsByName = new Map<string, typeof textRows>()

function rowsOf(name: string): typeof textRows {
  const rows = rowsByName.get(name) ?? textRows.filter(({ names }) => names.test(name))
  rowsByName.set(name, rows)
  return rows
}

function* textsOf(
  { pattern, oneOf, ofStore, isDate }: Omit<(typeof textRows)[number], 'names'>,
  format: string,
  name: string,
  random: Random,
  { now, dateLimits, store }: GenerationContext,
): Generator<string> {
  if (isDate) {
    const text = plausibleDate(name, random, now, dateLimits).toISOString()
    const [date = text] = text.split('T')
    yield format === 'date' ? date : text
    yield date
  }
  if (ofStore) yield ofStore(store)
  if (oneOf) {
    yield random.pick(oneOf)
    yield* oneOf
  }
  const matching = pattern === undefined ? undefined : matchingText(pattern, random)
  if (matching !== undefined) yield matching
}

/** `packageName` as `Example package name`. */
function words(name: string): string {
  const spaced = name.replaceAll(/[^A-Za-z0-9]+/g, ' ').replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
  return `Example ${spaced.toLowerCase()}`
}
