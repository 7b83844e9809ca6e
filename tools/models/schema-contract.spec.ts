import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { defaultModelsFolder } from './catalog.js'
import { schemaContract } from './schema-contract.js'

function contractOf(path: string, text: string) {
  return schemaContract({ path, bytes: Buffer.from(text) })
}

describe('schemaContract', () => {
  it('keeps the facts of a JSON Schema in one order, without prose, examples and meaningless defaults', () => {
    const { text } = contractOf(
      'reports/loans.json',
      JSON.stringify({
        title: 'Loans',
        properties: {
          title: { description: 'A title.', type: 'string', $id: '#/title', default: '', examples: ['Emma'] },
          lines: { type: 'array', additionalItems: true, items: [{ title: 'A line', type: 'object' }] },
        },
        required: ['title'],
        type: 'object',
        $schema: 'http://json-schema.org/draft-07/schema#',
      }),
    )
    expect(text).toBe(
      `${JSON.stringify(
        {
          $schema: 'http://json-schema.org/draft-07/schema#',
          type: 'object',
          required: ['title'],
          properties: { title: { type: 'string' }, lines: { type: 'array', items: [{ type: 'object' }] } },
        },
        null,
        2,
      )}\n`,
    )
  })

  it('keeps unknown keys, and reports them', () => {
    const { text, unknownKeys } = contractOf('feeds/loans.json', '{"#ref": "x"}')
    expect([JSON.parse(text), [...unknownKeys]]).toEqual([{ '#ref': 'x' }, ['jsonSchema.#ref']])
  })

  it('removes the descriptions of a GraphQL schema, and the reasons for deprecations', () => {
    const graphql = `
      "A loan."
      type Loan {
        "Its title."
        title("Upper case." upper: Boolean): String! @retention(days: 3)
        name: String @deprecated(reason: "Use title.")
      }`
    expect(contractOf('data-kiosk/loans.graphql', graphql).text).toBe(
      'type Loan {\n  title(upper: Boolean): String! @retention(days: 3)\n  name: String @deprecated\n}\n',
    )
  })

  it.each([
    ['reports/loans.json', '{', /^reports\/loans.json: The schema is invalid/],
    ['reports/loans.json', '[]', /The schema is invalid \(It is not an object\)/],
    ['data-kiosk/loans.graphql', 'type {', /^data-kiosk\/loans.graphql: The schema is invalid \(Syntax Error/],
  ])('rejects %s with the text %s', (path, text, message) => {
    expect(() => contractOf(path, text)).toThrow(message)
  })

  it('does not change a contract', () => {
    const folder = join(defaultModelsFolder, 'schemas')
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /[.](json|graphql)$/.test(path),
    )
    expect(paths.length).toBeGreaterThan(50)
    for (const path of paths) {
      const text = readFileSync(join(folder, path), 'utf8')
      expect(contractOf(path, text).text).toBe(text)
    }
  })
})
