import type { Constraints } from '../models/swagger.js'

/** What a type cannot say about a value, in words: `1 to 50 items. Default: 10.` Empty where the type says it all. */
export function describeConstraints(schema: Constraints): string {
  const facts = [
    formats[schema.format ?? ''],
    range(schema.minLength, schema.maxLength, 'character'),
    range(schema.minItems, schema.maxItems, 'item'),
    range(schema.minimum, schema.maximum, ''),
    schema.multipleOf === undefined ? undefined : `Multiple of ${schema.multipleOf}`,
    schema.uniqueItems ? 'No item twice' : undefined,
    schema.pattern === undefined ? undefined : `Pattern: \`${schema.pattern}\``,
    schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}`,
  ]
  return facts.flatMap((fact) => (fact ? [`${fact}.`] : [])).join(' ')
}

const formats: Record<string, string> = {
  'date-time': 'ISO 8601 date and time',
  dateTime: 'ISO 8601 date and time',
  date: 'ISO 8601 date',
  byte: 'Base64',
  uri: 'URI',
  ip: 'IP address',
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined && most === undefined) return undefined
  if (most === undefined) return `At least ${count(least, unit)}`
  if (least === undefined) return `At most ${count(most, unit)}`
  return least === most ? `Exactly ${count(most, unit)}` : `${least} to ${count(most, unit)}`
}

function count(amount: number | undefined, unit: string): string {
  if (unit === '') return String(amount)
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`
}
