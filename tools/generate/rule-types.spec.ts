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
  it.each<[ParameterRule[], string[]]>([
    [[{ kind: 'exactlyOne', parameters: ab }], ["'a', 'b'", "'b', 'a'"]],
    [[{ kind: 'atLeastOne', parameters: ['a', 'body'] }], ["'a'", "'body'"]],
    [[{ kind: 'atMostOne', parameters: ab }], ["never, 'b'", "never, 'a'"]],
    [[{ kind: 'allOrNone', parameters: ab }], ["'a' | 'b'", "never, 'a' | 'b'"]],
    [[{ kind: 'alone', parameters: ['a'] }], ["never, 'a'", "never, 'b' | 'kind' | 'kinds' | 'body'"]],
    [[{ kind: 'requires', if: { parameter: 'a' }, parameters: ['b'] }], ["'b'", "never, 'a'"]],
    [[{ kind: 'excludes', if: { parameter: 'a' }, parameters: ['b'] }], ["never, 'b'", "never, 'a'"]],
    [
      [
        { kind: 'exactlyOne', parameters: ab },
        { kind: 'excludes', if: { parameter: 'a' }, parameters: ['kind'] },
        { kind: 'excludes', if: { parameter: 'b' }, parameters: ['kinds'] },
      ],
      ["'a', 'b' | 'kind'", "'b', 'a' | 'kinds'"],
    ],
    [[{ kind: 'atLeastOne', parameters: ['a', 'body.items'] }], []],
    [[{ kind: 'requires', if: { parameter: 'body.items' }, parameters: ['a'] }], []],
    [[], []],
  ])('lists the ways to follow %j: %j', (rules, variants) => {
    expect(ruleTypes(rules, parameters)['x-variants'].map((variant) => variant.arguments)).toEqual(variants)
  })

  it.each<[ParameterRule, string | undefined]>([
    [
      { kind: 'excludes', if: { parameter: 'kind', values: ["it's", 'B'] }, parameters: ab },
      "Excludes<'kind', 'a' | 'b', 'it\\'s' | 'B'>",
    ],
    [{ kind: 'requires', if: { parameter: 'kind', values: ['B'] }, parameters: ['a'] }, "Requires<'kind', 'a', 'B'>"],
    // TypeScript cannot tell a value from other strings, or whether a list has it.
    [{ kind: 'excludes', if: { parameter: 'a', values: ['X'] }, parameters: ['b'] }, undefined],
    [{ kind: 'excludes', if: { parameter: 'kinds', values: ['B'] }, parameters: ['b'] }, undefined],
  ])('expresses %j as %s', (rule, text) => {
    const types = ruleTypes([rule], parameters)
    expect(types['x-variants']).toEqual([])
    expect(types['x-rule-types'].map((each) => `${each.type}<${each.arguments}>`)).toEqual(
      text === undefined ? [] : [text],
    )
  })
})
