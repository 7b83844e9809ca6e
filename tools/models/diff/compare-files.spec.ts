import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../json.js'
import { compareFiles, directionOfFile } from './compare-files.js'
import { classify } from './rules.js'

function changes(path: string, from: JsonObject | string, to: JsonObject | string): string[] {
  const textOf = (value: JsonObject | string) => (typeof value === 'string' ? value : JSON.stringify(value))
  return classify(compareFiles(path, textOf(from), textOf(to))).map(
    ({ level, place, fact, kind }) => `${level}: ${place} ${fact} ${kind}`,
  )
}

const schema = (order: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  properties: { order: { $ref: '#/definitions/order' } },
  definitions: { order: { type: 'object', properties: order, required } },
})

describe('a change of a JSON Schema', () => {
  const optional = schema({ id: { type: 'string' } })
  const required = schema({ id: { type: 'string' } }, 'id')

  it('is that of a response for notifications and reports', () => {
    expect(changes('notifications/a.json', required, optional)).toEqual(['major: order.id required removed'])
    expect(changes('reports/a.json', optional, required)).toEqual(['minor: order.id required added'])
  })

  it('is that of a request for feeds, and not for the reports about them', () => {
    expect(changes('feeds/listings-feed-message-schema-v2.json', optional, required)).toEqual([
      'major: order.id required added',
    ])
    expect(directionOfFile('feeds/listings-feed-processing-report-schema-v2.json')).toBe('response')
  })

  it('is not the name of a definition, because no type has it', () => {
    const inline = { type: 'object', properties: { order: { type: 'object', properties: { id: { type: 'string' } } } } }
    expect(changes('notifications/a.json', optional, inline)).toEqual([])
  })

  it('can be that of a variant', () => {
    const anyOf = (...types: string[]) => ({ anyOf: types.map((type) => ({ type })) })
    expect(changes('notifications/a.json', anyOf('string'), anyOf('string', 'null'))).toEqual([
      'major: <1> variant added',
    ])
    expect(changes('notifications/a.json', anyOf('string', 'null'), anyOf('null'))).toEqual([
      'minor: <1> variant removed',
    ])
    expect(changes('feeds/a.json', anyOf('string'), anyOf('string', 'null'))).toEqual(['minor: <1> variant added'])
    expect(changes('feeds/a.json', anyOf('string', 'null'), anyOf('null'))).toEqual(['major: <1> variant removed'])
  })

  it('can be null as one more type', () => {
    const from = { type: 'object', properties: { a: { type: 'string' } } }
    const to = { type: 'object', properties: { a: { type: ['string', 'null'] } } }
    expect(changes('reports/a.json', from, to)).toEqual(['major: a type wider'])
    expect(changes('feeds/a.json', from, to)).toEqual(['minor: a type wider'])
  })
})

describe('a change of a schema of GraphQL', () => {
  const graphql = (fields: string, rest = '') => `schema { query: Root } type Root { ${fields} } ${rest}`
  const change = (from: [string, string?], to: [string, string?]) =>
    changes('data-kiosk/a.graphql', graphql(...from), graphql(...to))

  it('is that of a response for a field', () => {
    expect(change(['a: Int'], ['a: Int!'])).toEqual(['minor: Root.a required added'])
    expect(change(['a: Int!'], ['a: Int'])).toEqual(['major: Root.a required removed'])
    expect(change(['a: Int, b: Int'], ['a: Int'])).toEqual(['major: Root.b optional property removed'])
    expect(change(['a: [Int!]'], ['a: [Int]'])).toEqual(['minor: Root.a limit wider'])
  })

  it('is that of a request for an argument', () => {
    expect(change(['a: Int'], ['a(b: Int): Int'])).toEqual(['minor: Root.a().b optional property added'])
    expect(change(['a: Int'], ['a(b: Int!): Int'])).toEqual(['major: Root.a().b required property added'])
    expect(change(['a: Int'], ['a(b: Int! = 1): Int'])).toEqual(['minor: Root.a().b optional property added'])
    expect(change(['a(b: Int! = 1): Int'], ['a(b: Int! = 2): Int'])).toEqual(['minor: Root.a().b default changed'])
  })

  it('depends on the use of an enum', () => {
    const kinds = (use: string, values: string): [string, string] => [use, `enum Kind { ${values} }`]
    expect(change(kinds('a: Kind', 'A B'), kinds('a: Kind', 'A'))).toEqual(['minor: Kind enum value removed'])
    expect(change(kinds('a(b: Kind): Int', 'A B'), kinds('a(b: Kind): Int', 'A'))).toEqual([
      'major: Kind enum value removed',
    ])
  })

  it('can be a deprecation or another directive', () => {
    const loan = 'type Loan { id: ID }'
    expect(change(['a: Loan', loan], ['a: Loan @deprecated', loan])).toEqual(['minor: Root.a deprecation added'])
    expect(change(['a: Int'], ['a: Int @resultRetention(duration: "P30D")'])).toEqual(['patch: Root.a other changed'])
  })

  it('can be a new field with arguments, which is one change', () => {
    expect(change(['a: Int'], ['a: Int, b(c: Int!): Int'])).toEqual(['minor: Root.b optional property added'])
  })
})
