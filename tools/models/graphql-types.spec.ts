import { describe, expect, it } from '@jest/globals'
import { typesOfGraphql } from './graphql-types.js'

const schema = `
  scalar Date
  scalar Long
  enum Kind { A B }
  type Amount { amount: Float! }
  type Row { date: Date! units: Long price: Amount prices: [Amount!]! names: [String] kind: Kind! old: Int @deprecated }
  type Dataset { rows(date: Date!): [Row] others: [Row] }
  type Query { analytics_test_2026_11_27: Dataset }
`

describe('typesOfGraphql', () => {
  it('finds the data set, its queries and the types of their rows, with null if the schema allows it', () => {
    const { dataset, queries, types } = typesOfGraphql(schema, 'Test')
    expect(dataset).toBe('analytics_test_2026_11_27')
    expect(queries).toEqual([
      { query: 'rows', row: 'Row' },
      { query: 'others', row: 'Row' },
    ])
    const [row, ...others] = types
    expect(row).toMatchObject({ kind: 'interface', name: 'Row' })
    expect(row?.kind === 'interface' && row.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'date: string',
      'units: number | null',
      'price: Amount | null',
      'prices: Amount[]',
      'names: (string | null)[] | null',
      'kind: Kind',
      'old: number | null',
    ])
    expect(others.map(({ name }) => name)).toEqual(['Amount', 'Kind'])
  })

  it('marks deprecated fields', () => {
    const [row] = typesOfGraphql(schema, 'Test').types
    const deprecated = row?.kind === 'interface' ? row.fields.filter(({ schema }) => schema.deprecated === true) : []
    expect(deprecated.map(({ name }) => name)).toEqual(['old'])
  })

  it('rejects a schema with several data sets', () => {
    expect(() => typesOfGraphql('type Query { a: Int b: Int }', 'Test')).toThrow(
      'Test: The schema does not have one data set',
    )
  })
})
