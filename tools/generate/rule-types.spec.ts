import { describe, expect, it } from '@jest/globals'
import type { ParameterRule } from '../models/prose-facts.js'
import type { Parameter } from '../models/swagger.js'
import { ruleTypes } from './rule-types.js'

const query = (name: string, other: Partial<Parameter> = {}): Parameter => ({ name, in: 'query', ...other })
const parameters: readonly Parameter[] = [
  ...[query('a'), query('b'), query('kind', { enum: ["it's", 'B'] })],
  query('kinds', { type: 'array', items: { enum: ['B'] } }),
  { name: 'payload', in: 'body', schema: {} },
]
const ab = ['a', 'b']

describe('ruleTypes', () => {
  it.each<[ParameterRule, string | undefined]>([
    [{ kind: 'exactlyOne', parameters: ab }, "ExactlyOne<'a' | 'b'>"],
    [{ kind: 'alone', parameters: ['a'] }, "Alone<'a'>"],
    [{ kind: 'atLeastOne', parameters: ['a', 'body'] }, "AtLeastOne<'a' | 'body'>"],
    [{ kind: 'requires', if: { parameter: 'a' }, parameters: ['b'] }, "Requires<'a', 'b'>"],
    [
      { kind: 'excludes', if: { parameter: 'kind', values: ["it's", 'B'] }, parameters: ab },
      "Excludes<'kind', 'a' | 'b', 'it\\'s' | 'B'>",
    ],
    // TypeScript cannot tell a value from other strings, or whether a list has it.
    [{ kind: 'excludes', if: { parameter: 'a', values: ['X'] }, parameters: ['b'] }, undefined],
    [{ kind: 'excludes', if: { parameter: 'kinds', values: ['B'] }, parameters: ['b'] }, undefined],
    [{ kind: 'atLeastOne', parameters: ['a', 'body.items'] }, undefined],
    [{ kind: 'requires', if: { parameter: 'body.items' }, parameters: ['a'] }, undefined],
  ])('expresses %j as %s', (rule, text) => {
    const types = ruleTypes([rule], parameters).map((each) => `${each.type}<${each.arguments}>`)
    expect(types).toEqual(text === undefined ? [] : [text])
  })
})
