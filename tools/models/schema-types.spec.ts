import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from './json.js'
import { singular, typesOfSchema } from './schema-types.js'

const money = { type: 'object', properties: { amount: { type: 'number' } } }

/** The types of a schema, each as one line. */
function linesOf(properties: JsonObject, more: JsonObject = {}, options: object = {}): string[] {
  const document = { type: 'object', properties, ...more }
  const { types } = typesOfSchema(document, { name: 'Report', typeNames: {}, openEnums: true, ...options })
  return types.map((type) =>
    type.kind === 'union'
      ? `${type.name} = ${type.text}`
      : `${type.name} { ${type.fields.map(({ name, type, required }) => `${name}${required ? '' : '?'}: ${type}`).join('; ')} }`,
  )
}

describe('typesOfSchema', () => {
  it('names objects after their field, and the items of lists in the singular', () => {
    expect(linesOf({ price: money, statuses: { type: 'array', items: { type: 'object', properties: {} } } })).toEqual([
      'Report { price?: Price; statuses?: Status[] }',
      'Price { amount?: number }',
      'Status {  }',
    ])
  })

  it('names objects after their definition, and follows definitions of definitions', () => {
    const definitions = { money, shipping: { $ref: '#/definitions/money' } }
    expect(linesOf({ cost: { $ref: '#/definitions/shipping' } }, { definitions, required: ['cost'] })).toEqual([
      'Report { cost: Money }',
      'Money { amount?: number }',
    ])
  })

  it('keeps one type for each shape, under the name in the catalog', () => {
    expect(linesOf({ price: money, tax: money }, {}, { typeNames: { '/price': 'Money' } })).toEqual([
      'Report { price?: Money; tax?: Money }',
      'Money { amount?: number }',
    ])
  })

  it('keeps types apart whose limits differ', () => {
    const positive = { type: 'object', properties: { amount: { type: 'number', minimum: 0 } } }
    expect(linesOf({ price: money, tax: positive })).toHaveLength(3)
  })

  it('leaves enums open in what Amazon sends', () => {
    const severities = { type: 'array', items: { type: 'string', enum: ['ERROR', 'WARNING'] } }
    const version = { type: 'string', enum: ['1'] }
    expect(linesOf({ severities, version })).toEqual([
      "Report { severities?: Severity[]; version?: '1' | (string & {}) }",
      "Severity = 'ERROR' | 'WARNING' | (string & {})",
    ])
    expect(linesOf({ severities, version }, {}, { openEnums: false })).toEqual([
      "Report { severities?: Severity[]; version?: '1' }",
      "Severity = 'ERROR' | 'WARNING'",
    ])
  })

  it('expresses null, constants, free objects and the only form of anyOf', () => {
    const date = { type: ['string', 'null'] }
    const form = { anyOf: [{ type: 'object', properties: { date } }] }
    expect(
      linesOf({ version: { const: '2.0' }, items: { type: 'array', items: form }, other: { type: 'object' } }),
    ).toEqual([
      "Report { version?: '2.0'; items?: Item[]; other?: Record<string, unknown> }",
      'Item { date?: string | null }',
    ])
  })

  it('makes one type for each form of an object, with the constant that names it', () => {
    const oneOf: JsonValue[] = [
      { required: ['data'], properties: { kind: { const: 'FULL_UPDATE' } } },
      { properties: { kind: { const: 'DELETE' }, data: false } },
    ]
    const message = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, data: money }, oneOf }
    expect(linesOf({ message })).toEqual([
      'Report { message?: Message }',
      'Message = FullUpdateMessage | DeleteMessage',
      "FullUpdateMessage { kind: 'FULL_UPDATE'; data: Data }",
      'Data { amount?: number }',
      "DeleteMessage { kind: 'DELETE' }",
    ])
  })

  it.each<[problem: string, properties: JsonObject]>([
    ['the reference #/definitions/none', { a: { $ref: '#/definitions/none' } }],
    ['an array without one schema of its items', { a: { type: 'array', items: [money] } }],
    ['anyOf or allOf', { a: { anyOf: [money, { type: 'string' }] } }],
    ['the type undefined', { a: {} }],
  ])('rejects %s', (problem, properties) => {
    expect(() => linesOf(properties)).toThrow(`/a: Types cannot express ${problem}. Add a correction`)
  })

  it('rejects two shapes of one name', () => {
    const other = { type: 'object', properties: { price: { type: 'object', properties: {} } } }
    expect(() => linesOf({ price: money, other })).toThrow(
      'Report: Two types would be called Price. Add a row to typeNames',
    )
  })
})

describe('singular', () => {
  it.each([
    ['Offers', 'Offer'],
    ['Severities', 'Severity'],
    ['Statuses', 'Status'],
    ['Status', 'Status'],
    ['Analysis', 'Analysis'],
    ['EndUserData', 'EndUserData'],
  ])('makes %s to %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected)
  })
})
