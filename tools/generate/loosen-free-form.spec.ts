import { describe, expect, it } from '@jest/globals'
import type { Schema } from '../models/swagger.js'
import { loosenFreeForm } from './loosen-free-form.js'

const freeForm: Schema = { type: 'object', additionalProperties: { type: 'object' } }
const loosened: Schema = { type: 'object', additionalProperties: true }

describe('loosenFreeForm', () => {
  it.each<[string, Schema, Schema]>([
    ['a definition', freeForm, loosened],
    ['a property', { properties: { attributes: freeForm } }, { properties: { attributes: loosened } }],
    ['the items of a list', { type: 'array', items: freeForm }, { type: 'array', items: loosened }],
    [
      'a part of allOf',
      { allOf: [{ $ref: '#/definitions/A' }, freeForm] },
      { allOf: [{ $ref: '#/definitions/A' }, loosened] },
    ],
    ['a map of maps', { additionalProperties: freeForm }, { additionalProperties: loosened }],
  ])('lets a free-form map hold anything in %s', (_, schema, loose) => {
    expect(loosenFreeForm({ Attributes: schema })).toEqual({ Attributes: loose })
  })

  it('lets a map of the empty schema hold anything', () => {
    expect(loosenFreeForm({ Open: { additionalProperties: {} } })).toEqual({ Open: { additionalProperties: true } })
  })

  it.each<[string, Schema]>([
    ['text', { type: 'string' }],
    ['given values', { enum: ['A', 'B'] }],
    ['a definition', { $ref: '#/definitions/Attribute' }],
    ['objects with properties', { type: 'object', properties: { name: { type: 'string' } } }],
    ['parts', { type: 'object', allOf: [{ $ref: '#/definitions/Attribute' }] }],
  ])('leaves a map of %s as it is', (_, additionalProperties) => {
    const definitions = { Attributes: { type: 'object', additionalProperties } }

    expect(loosenFreeForm(definitions)).toEqual(definitions)
  })

  it.each([true, false])('leaves additionalProperties that are %s', (additionalProperties) => {
    expect(loosenFreeForm({ Open: { additionalProperties } })).toEqual({ Open: { additionalProperties } })
  })

  it('does not change what it was given', () => {
    const definitions = { Attributes: structuredClone(freeForm) }

    loosenFreeForm(definitions)

    expect(definitions).toEqual({ Attributes: freeForm })
  })
})
