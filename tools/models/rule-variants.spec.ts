import { describe, expect, it } from '@jest/globals'
import type { ParameterRule } from './prose-facts.js'
import { neededNames } from './rule-variants.js'
import type { Parameter } from './swagger.js'

const parameters: readonly Parameter[] = [
  ...['a', 'b', 'kind'].map((name) => ({ name, in: 'query' as const })),
  { name: 'payload', in: 'body', schema: {} },
]
const ab = ['a', 'b']

describe('neededNames', () => {
  it('lists the parameters of which a call needs one', () => {
    const rules: ParameterRule[] = [
      { kind: 'exactlyOne', parameters: ab },
      { kind: 'atLeastOne', parameters: ['a', 'kind'] },
      { kind: 'atMostOne', parameters: ab },
      { kind: 'atLeastOne', parameters: ['body.x', 'body.y'] },
    ]
    expect(neededNames(rules, parameters)).toEqual([ab, ['a', 'kind']])
  })
})
