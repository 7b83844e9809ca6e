import { describe, expect, it } from '@jest/globals'
import type { Constraints } from '../model/swagger-model.js'
import { checkConstraints } from './check-constraints.js'

describe('checkConstraints', () => {
  it.each<[Constraints, unknown, string | undefined]>([
    [{ type: 'string' }, 1, 'must be of type string'],
    [{ type: 'object' }, [], 'must be of type object'],
    [{ type: 'object' }, null, 'must be of type object'],
    [{ type: 'array' }, [], undefined],
    [{ type: 'file' }, 1, undefined],
    [{ enum: ['a', 'b'] }, 'c', 'must be one of a, b'],
    [{ minimum: 1 }, 0, 'must be at least 1'],
    [{ maximum: 1 }, 2, 'must be at most 1'],
    [{ minLength: 2 }, 'a', 'must have at least 2 characters'],
    [{ maxLength: 1 }, 'ab', 'must have at most 1 characters'],
    [{ minItems: 1 }, [], 'must have at least 1 items'],
    [{ maxItems: 1 }, [1, 2], 'must have at most 1 items'],
    [{ pattern: '^a' }, 'b', 'must match ^a'],
    [{ pattern: '(?<broken' }, 'b', undefined],
    [{ format: 'date-time' }, 'yesterday', 'must be an ISO 8601 date-time'],
    [{ format: 'date-time' }, '2024-01-01T00:00:00Z', undefined],
    [{ format: 'date' }, '2024-01-01', undefined],
    [{ format: 'date-time' }, '2024-01-01T09:30:00.123+02:00', undefined],
    [{ format: 'date-time' }, '2024-01-01T00:00:00 02:00', 'must be an ISO 8601 date-time'],
    [{ format: 'date-time' }, '2024-02-29', undefined],
    [{ format: 'date-time' }, '2023-02-29T00:00:00Z', 'must be an ISO 8601 date-time'],
    [{ format: 'date-time' }, '1', 'must be an ISO 8601 date-time'],
    [{ format: 'date' }, '02/21/2022', 'must be an ISO 8601 date'],
    [{ format: 'int64' }, 'x', undefined],
  ])('for %j and %j returns %s', (constraints, value, error) => {
    expect(checkConstraints(constraints, value)).toBe(error)
  })
})
