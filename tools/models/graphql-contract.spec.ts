import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { toGraphqlContract } from './graphql-contract.js'

const folder = join(__dirname, '../../models/schemas/data-kiosk')

describe('the contract of a GraphQL schema', () => {
  it('has the structure and the directives, but no prose', () => {
    const schema = `
      "Prose." type Query { "Prose." sales("Prose." from: Int = 1): Int! @kept(by: "P30D") @deprecated(reason: "Prose.") }
      "Prose." directive @kept("Prose." by: String!) on FIELD_DEFINITION
      "Prose." enum Size { "Prose." SMALL }
      "Prose." input Filter { "Prose." size: Size }
      "Prose." scalar Long`
    const contract = toGraphqlContract(schema)
    expect(contract).not.toContain('Prose')
    expect(contract).toContain('sales(from: Int = 1): Int! @kept(by: "P30D") @deprecated\n')
    expect(contract).toContain('enum Size')
  })

  it('exists for each schema of Data Kiosk, and is valid', () => {
    const names = readdirSync(folder)
    expect(names).toHaveLength(3)
    for (const name of names) {
      const contract = readFileSync(join(folder, name), 'utf8')
      expect(toGraphqlContract(contract)).toBe(contract)
      expect(buildSchema(contract).getQueryType()?.name).toBe('Query')
    }
  })
})
