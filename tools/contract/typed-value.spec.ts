import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../models/json.js'
import type { Parameter } from '../models/swagger.js'
import { typedValue } from './typed-value.js'

type Facts = Partial<Parameter>

describe('typedValue', () => {
  it.each<[Facts, JsonValue, JsonValue]>([
    [{ type: 'integer' }, 10, 10],
    [{ type: 'integer' }, '10', 10],
    [{ type: 'integer' }, '-1', -1],
    [{ type: 'number' }, '0.5', 0.5],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'false', false],
    [{ type: 'boolean' }, true, true],
    [{ type: 'string' }, 'A', 'A'],
    [{ type: 'string' }, 10, '10'],
    [{ type: 'string' }, true, 'true'],
    [{ type: 'string' }, '', ''],
    [{ type: 'array', items: { type: 'string' } }, ['A', 'B'], ['A', 'B']],
    [{ type: 'array', items: { type: 'string' } }, 'A', ['A']],
    [{ type: 'array', items: { type: 'string' } }, 'A,B', ['A', 'B']],
    [{ type: 'array', items: { type: 'integer' } }, ['1', 2], [1, 2]],
    [{ type: 'array', items: { type: 'integer' } }, 7, [7]],
    [{ type: 'string', enum: ['A', 'B'] }, 'B', 'B'],
    [{ type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, 'A,B', ['A', 'B']],
  ])('of %j writes %j as %j', (facts, value, typed) => {
    expect(typedValue(query(facts), value)).toEqual(typed)
  })

  it.each<[Facts, JsonValue]>([
    [{ type: 'integer' }, 'ten'],
    [{ type: 'integer' }, ''],
    [{ type: 'integer' }, '010'],
    [{ type: 'integer' }, true],
    [{ type: 'number' }, 'Infinity'],
    [{ type: 'boolean' }, 'yes'],
    [{ type: 'boolean' }, 1],
    [{ type: 'string' }, null],
    [{ type: 'string' }, { a: 1 }],
    [{ type: 'string' }, ['A']],
    [{ type: 'string', enum: ['A'] }, 'C'],
    [{ type: 'array', items: { type: 'integer' } }, ['1', 'two']],
    [{ type: 'array', items: { type: 'string' } }, [['A']]],
    [{ type: 'array', items: { type: 'string', enum: ['A'] } }, ['A', 'C']],
  ])('of %j has none for %j', (facts, value) => {
    expect(typedValue(query(facts), value)).toBeUndefined()
  })

  it('takes a body as it is', () => {
    const body = { anything: ['at', 'all'] }

    expect(typedValue({ name: 'order', in: 'body', schema: { type: 'string' } }, body)).toBe(body)
  })
})

function query(facts: Facts): Parameter {
  return { name: 'filter', in: 'query', ...facts }
}
