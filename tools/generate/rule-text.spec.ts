import { describe, expect, it } from '@jest/globals'
import type { ParameterRule } from '../models/prose-facts.js'
import type { Parameter } from '../models/swagger.js'
import { ruleSentences } from './rule-text.js'

const abc = ['a', 'b', 'c']
const fields = ['body.items[].sku', 'body.items[].asin']

describe('ruleSentences', () => {
  it.each<[ParameterRule, string]>([
    [{ kind: 'exactlyOne', parameters: ['a', 'b'] }, 'Set exactly one of `a` and `b`.'],
    [{ kind: 'exactlyOne', parameters: abc }, 'Set exactly one of `a`, `b` and `c`.'],
    [{ kind: 'atLeastOne', parameters: ['a', 'b'] }, 'Set at least one of `a` and `b`.'],
    [{ kind: 'atMostOne', parameters: ['a', 'b'] }, 'Set at most one of `a` and `b`.'],
    [{ kind: 'allOrNone', parameters: ['a', 'b'] }, 'Set both `a` and `b`, or neither.'],
    [{ kind: 'allOrNone', parameters: abc }, 'Set all of `a`, `b` and `c`, or none of them.'],
    [{ kind: 'requires', if: { parameter: 'a' }, parameters: ['b', 'c'] }, 'If `a` is set, also set `b` and `c`.'],
    [
      { kind: 'requires', if: { parameter: 'a', values: ['X', 2] }, parameters: ['b'] },
      'If `a` is `X` or `2`, also set `b`.',
    ],
    [{ kind: 'excludes', if: { parameter: 'a' }, parameters: ['b', 'c'] }, "If `a` is set, don't set `b` or `c`."],
    [{ kind: 'excludes', if: { parameter: 'a' }, parameters: ['items[]'] }, 'If `a` is set, leave `items` empty.'],
    [{ kind: 'alone', parameters: ['a'] }, "If `a` is set, don't set any other parameter."],
    [{ kind: 'atMostOne', parameters: fields }, 'In each item of `body.items`, set at most one of `sku` and `asin`.'],
    [
      { kind: 'requires', if: { parameter: 'body[].a.b' }, parameters: ['body[].c'] },
      'In each item of `body`, if `a.b` is set, also set `c`.',
    ],
    [
      { kind: 'requires', if: { parameter: 'body.type' }, parameters: ['body.items[].sku'] },
      'If `body.type` is set, also set `body.items[].sku`.',
    ],
  ])('describes %j as: %s', (rule, sentence) => {
    expect(ruleSentences([rule], [])).toEqual([sentence])
  })

  it('does not forbid required parameters', () => {
    const id: Parameter = { name: 'id', in: 'path', required: true }
    expect(ruleSentences([{ kind: 'alone', parameters: ['a'] }], [id])).toEqual([
      "If `a` is set, don't set any optional parameter.",
    ])
  })
})
