import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../models/json.js'
import type { Document, Parameter, Schema } from '../models/swagger.js'
import { contradictionOf } from './contradiction.js'
import { bodyOf, caseOf } from './test-support/case-of.js'

const order: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 3, pattern: '^[0-9]+$' },
    state: { type: 'string', enum: ['OPEN', 'SHIPPED'] },
    lines: { type: 'array', items: { $ref: '#/definitions/Line' }, minItems: 1, uniqueItems: true },
  },
}

describe('contradictionOf', () => {
  it('accepts a case that a typed caller can send', () => {
    expect(
      contradictionIn([bodyOf(order)], { body: { id: '123', state: 'OPEN', lines: [{ quantity: 1 }] } }),
    ).toBeUndefined()
    expect(contradictionIn([bodyOf(order)], {})).toBeUndefined()
  })

  it('finds an unknown parameter', () => {
    expect(contradictionIn([bodyOf(order)], { orderId: '1' })).toBe('the operation has no parameter orderId')
  })

  it('finds a value of the wrong type', () => {
    const parameters: Parameter[] = [{ name: 'pageSize', in: 'query', type: 'integer' }]

    expect(contradictionIn(parameters, { pageSize: 'many' })).toBe('pageSize has the wrong type: "many"')
    expect(contradictionIn(parameters, { pageSize: '20' })).toBeUndefined()
  })

  it.each<[string, JsonValue, string]>([
    ['lacks a required property', {}, "body must have required property 'id'"],
    ['has another type', [], 'body must be object'],
    ['has a value of another type', { id: 1 }, 'body.id must be string'],
    [
      'has a value that is not in the enum',
      { id: '123', state: 'LOST' },
      'body.state is not one of the 2 allowed values',
    ],
    [
      'breaks a definition',
      { id: '123', lines: [{ quantity: 1 }, { quantity: 'two' }] },
      'body.lines.1.quantity must be integer',
    ],
  ])('finds a body that %s', (_, body, reason) => {
    expect(contradictionIn([bodyOf(order)], { body })).toBe(reason)
  })

  it.each<[string, JsonValue]>([
    ['a pattern or a length', { id: 'x' }],
    ['the number of items', { id: '123', lines: [] }],
    ['duplicate items', { id: '123', lines: [{ quantity: 1 }, { quantity: 1 }] }],
    ['a range', { id: '123', lines: [{ quantity: -1 }] }],
    ['a format', { id: '123', lines: [{ shippedAt: 'tomorrow' }] }],
  ])('ignores limits that types cannot express: %s', (_, body) => {
    expect(contradictionIn([bodyOf(order)], { body })).toBeUndefined()
  })

  it('checks properties with the names of keywords', () => {
    const named: Schema = {
      type: 'object',
      properties: {
        pattern: { type: 'string', pattern: '^[0-9]+$' },
        maximum: { type: 'integer' },
        properties: { type: 'string', maxLength: 1 },
      },
    }

    expect(contradictionIn([bodyOf(named)], { body: { pattern: 'x', properties: 'long' } })).toBeUndefined()
    expect(contradictionIn([bodyOf(named)], { body: { maximum: 'x' } })).toBe('body.maximum must be integer')
  })
})

function contradictionIn(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, JsonValue>>,
): string | undefined {
  const document: Document = {
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: {},
    definitions: {
      Line: {
        type: 'object',
        properties: { quantity: { type: 'integer', minimum: 1 }, shippedAt: { type: 'string', format: 'date-time' } },
      },
    },
  }
  return contradictionOf(document, caseOf('/orders', parameters, values))
}
