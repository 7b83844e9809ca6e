import { describe, expect, it } from '@jest/globals'
import { prepareAllModels } from '../models/prepare-model.js'
import type { Document, Schema } from '../models/swagger.js'
import { describeConstraints } from './generated-text.js'
import { markLargeIntegers } from './large-integers.js'

const int64: Schema = { type: 'integer', format: 'int64' }
const large: Schema = { ...int64, 'x-large-integer': true }

/** The definitions of a model after the mark, whose response is a `Trap`. */
function marked(definitions: Record<string, Schema>): Document['definitions'] {
  const document: Document = {
    swagger: '2.0',
    info: { title: 'Traps', version: 'v1' },
    paths: {
      '/traps': {
        get: {
          operationId: 'getTrap',
          responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Trap' } } },
        },
      },
    },
    definitions: structuredClone(definitions),
  }
  markLargeIntegers(document)
  return document.definitions
}

describe('markLargeIntegers', () => {
  it('marks integers of 64 bits in properties, lists, maps and references of a response', () => {
    const definitions = (integer: Schema, count: Schema): Record<string, Schema> => ({
      Trap: {
        properties: {
          size: integer,
          sizes: { type: 'array', items: integer },
          byDay: { additionalProperties: integer },
          count: { $ref: '#/definitions/Count' },
        },
      },
      Count: count,
    })
    expect(marked(definitions(int64, int64))).toEqual(definitions(large, large))
  })

  it.each<[string, Schema]>([
    ['32 bits', { type: 'integer', format: 'int32' }],
    ['an unknown size', { type: 'integer' }],
    ['a maximum that a number holds', { ...int64, maximum: 100 }],
  ])('does not mark integers of %s', (_what, size) => {
    const definitions = { Trap: { properties: { size } } }
    expect(marked(definitions)).toEqual(definitions)
  })

  it('does not mark integers that only requests use', () => {
    const definitions = { Trap: {}, Bait: { properties: { grams: int64 } } }
    expect(marked(definitions)).toEqual(definitions)
  })

  it('finds some in the models, such as the counts of replenishment, but no percentage', () => {
    const replenishment = prepareAllModels().find(({ row }) => row.model === 'replenishment-2022-11-07')?.document
    if (replenishment === undefined) throw new Error('The model is missing.')
    markLargeIntegers(replenishment)
    const { PaginationResponse, OfferProgramConfigurationPromotionsDiscountFunding: funding } =
      replenishment.definitions ?? {}
    expect(PaginationResponse?.properties?.totalResults).toHaveProperty('x-large-integer', true)
    expect(funding?.properties?.percentage).not.toHaveProperty('x-large-integer')
  })
})

describe('describeConstraints', () => {
  it('says how to keep a large integer exact', () => {
    expect(describeConstraints({ ...large, minimum: 0 })).toEqual([
      'At least 0.',
      '64-bit integer, exact beyond 2^53 only with the option `exactIntegers`.',
    ])
    expect(describeConstraints(int64)).toEqual([])
  })
})
