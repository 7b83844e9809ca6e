import { describe, expect, it } from '@jest/globals'
import { tinyModel } from '../../test/tiny-model.js'
import { validateBody } from './validate-body.js'

const definitions = tinyModel.definitions ?? {}
const order = { $ref: '#/definitions/Order' }

describe('validating a body', () => {
  it('takes a body that keeps to its schema, unknown fields included', () => {
    expect(validateBody(order, { sku: 'S', lines: [{ quantity: 1 }], extra: true }, definitions)).toEqual([])
  })

  it('names every field at fault', () => {
    expect(validateBody(order, { lines: [{ quantity: 1 }, {}, { quantity: 0 }] }, definitions)).toEqual([
      'body.sku is required',
      'body.lines[1].quantity is required',
      'body.lines[2].quantity must be at least 1',
    ])
  })

  it('asks for what every part of an allOf asks for', () => {
    expect(validateBody({ allOf: [order, { required: ['note'] }] }, {}, definitions)).toEqual([
      'body.sku is required',
      'body.note is required',
    ])
  })

  it('ends on a schema and a body that never end', () => {
    const endless = { Node: { properties: { next: { $ref: '#/definitions/Node' } } } }
    const deep = Array(10_000)
      .fill(0)
      .reduce<object>((next) => ({ next }), {})
    expect(validateBody({ $ref: '#/definitions/Node' }, deep, endless)).toEqual([
      expect.stringMatching(/is nested too deep$/),
    ])
    expect(validateBody({ $ref: '#/definitions/Loop' }, 1, { Loop: { $ref: '#/definitions/Loop' } })).toHaveLength(1)
  })
})
