import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { Parameter, ParameterRule } from '../model/swagger-model.js'
import { checkRules } from './check-rules.js'
import { validateRequest } from './validate-request.js'

const query = (name: string, other: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  type: 'string',
  ...other,
})
const parameters: readonly Parameter[] = [
  ...[query('a'), query('b'), query('c'), query('kinds', { type: 'array' })],
  { name: 'id', in: 'path', required: true, type: 'string' },
  { name: 'payload', in: 'body', schema: {} },
]

/** Checks a query string or a body against one rule. */
function check(rule: ParameterRule, sent: string | object): string[] {
  const request = typeof sent === 'string' ? { query: sent } : { body: sent }
  return checkRules(requestFor({ parameters, 'x-rules': [rule] }, { path: { id: '1' }, ...request }))
}

const ab = ['a', 'b']
const ifA = { parameter: 'a' }
const ifX = { parameter: 'a', values: ['X', 'Y'] }

describe('checkRules, for parameters', () => {
  it.each<[ParameterRule, string, string[]]>([
    [{ kind: 'exactlyOne', parameters: ab }, '', ['exactly one of a, b is required']],
    [{ kind: 'exactlyOne', parameters: ab }, 'a=1', []],
    [{ kind: 'exactlyOne', parameters: ab }, 'a=1&b=', ['b must not be sent if a is sent']],
    [{ kind: 'atLeastOne', parameters: ab }, 'c=1', ['at least one of a, b is required']],
    [{ kind: 'atLeastOne', parameters: ab }, 'a=1&b=1', []],
    [{ kind: 'atMostOne', parameters: ab }, '', []],
    [{ kind: 'atMostOne', parameters: ab }, 'b=1', []],
    [
      { kind: 'atMostOne', parameters: ['a', 'b', 'c'] },
      'a=1&b=1&c=1',
      ['b must not be sent if a is sent', 'c must not be sent if a is sent'],
    ],
    [{ kind: 'allOrNone', parameters: ab }, '', []],
    [{ kind: 'allOrNone', parameters: ab }, 'b=1', ['a is required if b is sent']],
    [{ kind: 'allOrNone', parameters: ab }, 'a=1&b=1', []],
    [{ kind: 'requires', if: ifA, parameters: ['b', 'c'] }, '', []],
    [{ kind: 'requires', if: ifA, parameters: ['b', 'c'] }, 'a=1&c=1', ['b is required if a is sent']],
    [{ kind: 'requires', if: ifX, parameters: ['b'] }, 'a=Z', []],
    [{ kind: 'requires', if: ifX, parameters: ['b'] }, 'a=Y', ['b is required if a is X or Y']],
    [{ kind: 'requires', if: { parameter: 'kinds', values: ['X'] }, parameters: ['b'] }, 'kinds=W', []],
    [
      { kind: 'requires', if: { parameter: 'kinds', values: ['X'] }, parameters: ['b'] },
      'kinds=W,X',
      ['b is required if kinds is X'],
    ],
    [{ kind: 'excludes', if: ifA, parameters: ['b', 'c'] }, 'b=1&c=1', []],
    [{ kind: 'excludes', if: ifA, parameters: ['b', 'c'] }, 'a=1&c=1', ['c must not be sent if a is sent']],
    [{ kind: 'excludes', if: ifX, parameters: ['b'] }, 'a=X&b=1', ['b must not be sent if a is X or Y']],
    [{ kind: 'alone', parameters: ['a'] }, 'b=1&c=1', []],
    [{ kind: 'alone', parameters: ['a'] }, 'a=1', []],
    [
      { kind: 'alone', parameters: ['a'] },
      'a=1&b=1&kinds=X',
      ['b must not be sent if a is sent', 'kinds must not be sent if a is sent'],
    ],
  ])('for %j and the query %j returns %j', (rule, sent, errors) => {
    expect(check(rule, sent)).toEqual(errors)
  })

  it('returns an error only once, even if several rules have it', () => {
    const rules: ParameterRule[] = [
      { kind: 'exactlyOne', parameters: ab },
      { kind: 'alone', parameters: ['a'] },
    ]
    const request = requestFor({ parameters, 'x-rules': rules }, { path: { id: '1' }, query: 'a=1&b=1' })
    expect(validateRequest(request)).toEqual(['b must not be sent if a is sent'])
  })
})

describe('checkRules, for fields of the body', () => {
  it.each<[ParameterRule, object, string[]]>([
    [{ kind: 'atLeastOne', parameters: ['body.sku', 'body.asin'] }, { sku: 'S' }, []],
    [
      { kind: 'atLeastOne', parameters: ['body.sku', 'body.asin'] },
      {},
      ['at least one of body.sku, body.asin is required'],
    ],
    [
      { kind: 'exactlyOne', parameters: ['body.items[].sku', 'body.items[].asin'] },
      { items: [{ sku: 'S' }, {}, { sku: 'S', asin: 'A' }] },
      [
        'exactly one of body.items[1].sku, body.items[1].asin is required',
        'body.items[2].asin must not be sent if body.items[2].sku is sent',
      ],
    ],
    [{ kind: 'exactlyOne', parameters: ['body.items[].sku', 'body.items[].asin'] }, {}, []],
    [
      { kind: 'requires', if: { parameter: 'body[].n', values: [2] }, parameters: ['body[].x.y'] },
      [{ n: 1 }, { n: 2 }, { n: 2, x: { y: 0 } }],
      ['body[1].x.y is required if body[1].n is 2'],
    ],
    [
      { kind: 'requires', if: { parameter: 'body.type', values: ['BOX'] }, parameters: ['body.items[].box'] },
      { type: 'BOX', items: [{ box: 1 }, {}] },
      ['body.items[].box is required if body.type is BOX'],
    ],
    [
      { kind: 'excludes', if: { parameter: 'body.type' }, parameters: ['body.items[].box'] },
      { type: 'BOX', items: [{ box: 1 }, {}] },
      ['body.items[].box must not be sent if body.type is sent'],
    ],
    [
      { kind: 'requires', if: { parameter: 'body.boxes[].kind' }, parameters: ['body.boxes[].items[].n'] },
      { boxes: [{ kind: 'A', items: [{}] }, { items: [{}] }] },
      ['body.boxes[0].items[].n is required if body.boxes[0].kind is sent'],
    ],
    [{ kind: 'requires', if: { parameter: 'a' }, parameters: ['body'] }, { sku: 'S' }, []],
  ])('for %j and the body %j returns %j', (rule, sent, errors) => {
    expect(check(rule, sent)).toEqual(errors)
  })

  it('does not take inherited properties for fields', () => {
    const rule: ParameterRule = { kind: 'atLeastOne', parameters: ['body.toString', 'body.sku'] }
    expect(check(rule, {})).toHaveLength(1)
  })
})
