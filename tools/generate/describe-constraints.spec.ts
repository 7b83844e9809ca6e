import { describe, expect, it } from '@jest/globals'
import type { Constraints } from '../models/swagger.js'
import { describeConstraints } from './describe-constraints.js'

describe('describeConstraints', () => {
  it.each<[Constraints, string]>([
    [{ type: 'string' }, ''],
    [{ type: 'string', enum: ['A', 'B'] }, ''],
    [{ type: 'integer', format: 'int32' }, ''],
    [{ format: 'date-time' }, 'ISO 8601 date and time.'],
    [{ format: 'date' }, 'ISO 8601 date.'],
    [{ format: 'byte' }, 'Base64.'],
    [{ minLength: 1, maxLength: 40 }, '1 to 40 characters.'],
    [{ minLength: 1 }, 'At least 1 character.'],
    [{ maxLength: 1 }, 'At most 1 character.'],
    [{ minLength: 0, maxLength: 5 }, '0 to 5 characters.'],
    [{ minItems: 2, maxItems: 2 }, 'Exactly 2 items.'],
    [{ maxItems: 50 }, 'At most 50 items.'],
    [{ minimum: 0 }, 'At least 0.'],
    [{ minimum: 1, maximum: 100 }, '1 to 100.'],
    [{ multipleOf: 0.01 }, 'Multiple of 0.01.'],
    [{ uniqueItems: true }, 'No item twice.'],
    [{ uniqueItems: false }, ''],
    [{ pattern: '^[A-Z]+$' }, 'Pattern: `^[A-Z]+$`.'],
    [{ default: 10 }, 'Default: 10.'],
    [{ default: false }, 'Default: false.'],
    [{ default: 'ASC' }, 'Default: "ASC".'],
    [{ minItems: 1, maxItems: 50, uniqueItems: true, default: ['A'] }, '1 to 50 items. No item twice. Default: ["A"].'],
  ])('says of %j: %s', (schema, words) => {
    expect(describeConstraints(schema)).toBe(words)
  })
})
