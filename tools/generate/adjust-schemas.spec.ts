import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import type { Document, Schema } from '../models/swagger.js'
import { allowAnyValues, renameReservedNames } from './adjust-schemas.js'

const freeForm: Schema = { type: 'object', additionalProperties: { type: 'object' } }
const loosened: Schema = { type: 'object', additionalProperties: true }

describe('allowAnyValues', () => {
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
  ])('allows any value in a free-form map in %s', (_, schema, loose) => {
    expect(allowAnyValues({ Attributes: schema })).toEqual({ Attributes: loose })
  })

  it('allows any value in a map of the empty schema', () => {
    expect(allowAnyValues({ Open: { additionalProperties: {} } })).toEqual({ Open: { additionalProperties: true } })
  })

  it.each<[string, Schema]>([
    ['strings', { type: 'string' }],
    ['enum values', { enum: ['A', 'B'] }],
    ['references', { $ref: '#/definitions/Attribute' }],
    ['objects with properties', { type: 'object', properties: { name: { type: 'string' } } }],
    ['allOf parts', { type: 'object', allOf: [{ $ref: '#/definitions/Attribute' }] }],
  ])('does not change a map of %s', (_, additionalProperties) => {
    const definitions = { Attributes: { type: 'object', additionalProperties } }

    expect(allowAnyValues(definitions)).toEqual(definitions)
  })

  it.each([true, false])('does not change additionalProperties that are %s', (additionalProperties) => {
    expect(allowAnyValues({ Open: { additionalProperties } })).toEqual({ Open: { additionalProperties } })
  })

  it('does not change its input', () => {
    const definitions = { Attributes: structuredClone(freeForm) }

    allowAnyValues(definitions)

    expect(definitions).toEqual({ Attributes: freeForm })
  })
})

const reference = { $ref: '#/definitions/Error' }
const redirected = { $ref: '#/definitions/ErrorEntry' }

describe('renameReservedNames', () => {
  it('gives a definition with a reserved name another name', () => {
    const { definitions } = renameReservedNames(modelWith({ Error: { type: 'object' }, Order: { type: 'object' } }))

    expect(definitions).toEqual({ ErrorEntry: { type: 'object' }, Order: { type: 'object' } })
  })

  it('keeps the order of the definitions', () => {
    const { definitions } = renameReservedNames(modelWith({ Order: {}, Date: {}, Asin: {} }))

    expect(Object.keys(definitions ?? {})).toEqual(['Order', 'DateValue', 'Asin'])
  })

  it.each<[string, Schema, Schema]>([
    ['a property', { properties: { error: reference } }, { properties: { error: redirected } }],
    ['the items of a list', { items: reference }, { items: redirected }],
    ['a part of allOf', { allOf: [reference] }, { allOf: [redirected] }],
    ['the values of a map', { additionalProperties: reference }, { additionalProperties: redirected }],
    [
      'properties with the names of keywords',
      {
        properties: {
          default: reference,
          enum: reference,
          example: reference,
          properties: reference,
          'x-error': reference,
        },
      },
      {
        properties: {
          default: redirected,
          enum: redirected,
          example: redirected,
          properties: redirected,
          'x-error': redirected,
        },
      },
    ],
  ])('updates the references in %s', (_, schema, renamed) => {
    expect(renameReservedNames(modelWith({ Error: {}, List: schema })).definitions?.List).toEqual(renamed)
  })

  it('updates the references of parameters and responses', () => {
    const { paths } = renameReservedNames(modelWith({ Error: {} }))

    expect(paths['/orders']?.post).toMatchObject({
      parameters: [{ schema: redirected }],
      responses: { 400: { schema: redirected } },
    })
  })

  it('does not rename a longer name that starts with a reserved name', () => {
    const { definitions } = renameReservedNames(
      modelWith({ Error: {}, ErrorList: {}, List: { items: { $ref: '#/definitions/ErrorList' } } }),
    )

    expect(definitions).toMatchObject({ ErrorList: {}, List: { items: { $ref: '#/definitions/ErrorList' } } })
  })

  it('does not change references to a missing definition', () => {
    expect(renameReservedNames(modelWith({ List: { items: reference } })).definitions).toEqual({
      List: { items: reference },
    })
  })

  it('does not change data: sandbox cases, enum values and defaults', () => {
    const data: Schema = { enum: ['Error', reference], default: { error: reference } }
    const { paths, definitions } = renameReservedNames(modelWith({ Error: {}, Data: data }))

    expect(definitions?.Data).toEqual(data)
    expect(paths['/orders']?.post?.responses['400']?.['x-amzn-api-sandbox']).toEqual({
      static: [{ request: { parameters: { body: { value: reference } } }, response: reference }],
    })
  })

  it('rejects a model that already has the prefixed name', async () => {
    expect(await faultOf(() => renameReservedNames(modelWith({ Error: {}, ErrorEntry: {} })))).toBe(
      'Orders: Error must be renamed to ErrorEntry, but ErrorEntry is already defined. Rename one of them with a patch in models/corrections.',
    )
  })

  it('does not change its input', () => {
    const document = modelWith({ Error: {}, List: { items: reference } })
    const before = structuredClone(document)

    renameReservedNames(document)

    expect(document).toEqual(before)
  })
})

function modelWith(definitions: Record<string, Schema>): Document {
  const sandbox = { static: [{ request: { parameters: { body: { value: reference } } }, response: reference }] }
  return {
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: {
      '/orders': {
        post: {
          operationId: 'placeOrder',
          parameters: [{ name: 'body', in: 'body', schema: reference }],
          responses: { 400: { description: 'Bad Request', schema: reference, 'x-amzn-api-sandbox': sandbox } },
        },
      },
    },
    definitions,
  }
}
