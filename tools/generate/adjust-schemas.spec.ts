import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import type { Document, Parameter, Schema } from '../models/swagger.js'
import { loosenFreeForm, renameTakenNames, writeOutEnums } from './adjust-schemas.js'

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

const plain: Schema = { type: 'string', enum: ['image/*', "it's"] }
const written = { ...plain, 'x-literals': ["'image/*'", "'it\\'s'"] }

function documentOf(definition: Schema, parameters: Parameter[] = [], answer?: Schema): Document {
  const response = { description: 'OK', ...(answer && { schema: answer }) }
  return {
    swagger: '2.0',
    info: { title: 'Traps', version: 'v1' },
    paths: { '/traps': { get: { operationId: 'listTraps', parameters, responses: { 200: response } } } },
    definitions: { Trap: definition },
  }
}

describe('writeOutEnums', () => {
  it.each<[string, Schema, unknown]>([
    ['a definition', plain, written],
    ['a property', { properties: { enum: plain } }, { properties: { enum: written } }],
    ['nested lists', { type: 'array', items: { items: plain } }, { type: 'array', items: { items: written } }],
    ['a map', { additionalProperties: plain }, { additionalProperties: written }],
    ['a part', { allOf: [plain] }, { allOf: [written] }],
    ['an integer', { type: 'integer', enum: [1, 2] }, { type: 'integer', enum: [1, 2], 'x-literals': ['1', '2'] }],
    ['nothing', { type: 'string', default: 'A' }, { type: 'string', default: 'A' }],
  ])('gives the enum of %s its literals', (_, schema, expected) => {
    const document = documentOf(schema)
    writeOutEnums(document)
    expect(document.definitions?.Trap).toEqual(expected)
  })

  it('gives the enums of parameters, bodies and answers their literals', () => {
    const mood: Parameter = { name: 'mood', in: 'query', type: 'string', enum: plain.enum }
    const moods: Parameter = { name: 'moods', in: 'query', type: 'array', items: plain }
    const body: Parameter = { name: 'body', in: 'body', schema: plain }
    const document = documentOf({}, [mood, moods, body], plain)

    writeOutEnums(document)

    expect(document.paths['/traps']?.get?.parameters).toEqual([
      { ...mood, 'x-literals': written['x-literals'] },
      { ...moods, items: written },
      { ...body, schema: written },
    ])
    expect(document.paths['/traps']?.get?.responses['200']?.schema).toEqual(written)
  })
})

const reference = { $ref: '#/definitions/Error' }
const redirected = { $ref: '#/definitions/ModelError' }

describe('renameTakenNames', () => {
  it('gives a definition with a taken name a prefix', () => {
    const { definitions } = renameTakenNames(modelWith({ Error: { type: 'object' }, Order: { type: 'object' } }))

    expect(definitions).toEqual({ ModelError: { type: 'object' }, Order: { type: 'object' } })
  })

  it('keeps the order of the definitions', () => {
    const { definitions } = renameTakenNames(modelWith({ Order: {}, Date: {}, Asin: {} }))

    expect(Object.keys(definitions ?? {})).toEqual(['Order', 'ModelDate', 'Asin'])
  })

  it.each<[string, Schema, Schema]>([
    ['a property', { properties: { error: reference } }, { properties: { error: redirected } }],
    ['the items of a list', { items: reference }, { items: redirected }],
    ['a part of allOf', { allOf: [reference] }, { allOf: [redirected] }],
    ['the values of a map', { additionalProperties: reference }, { additionalProperties: redirected }],
    [
      'properties that are named like keywords',
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
  ])('redirects the references in %s', (_, schema, renamed) => {
    expect(renameTakenNames(modelWith({ Error: {}, List: schema })).definitions?.List).toEqual(renamed)
  })

  it('redirects the references of parameters and answers', () => {
    const { paths } = renameTakenNames(modelWith({ Error: {} }))

    expect(paths['/orders']?.post).toMatchObject({
      parameters: [{ schema: redirected }],
      responses: { 400: { schema: redirected } },
    })
  })

  it('takes no name for another that begins with it', () => {
    const { definitions } = renameTakenNames(
      modelWith({ Error: {}, ErrorList: {}, List: { items: { $ref: '#/definitions/ErrorList' } } }),
    )

    expect(definitions).toMatchObject({ ErrorList: {}, List: { items: { $ref: '#/definitions/ErrorList' } } })
  })

  it('leaves references alone where the name is not defined', () => {
    expect(renameTakenNames(modelWith({ List: { items: reference } })).definitions).toEqual({
      List: { items: reference },
    })
  })

  it('leaves data alone: sandbox cases, enum values, defaults', () => {
    const data: Schema = { enum: ['Error', reference], default: { error: reference } }
    const { paths, definitions } = renameTakenNames(modelWith({ Error: {}, Data: data }))

    expect(definitions?.Data).toEqual(data)
    expect(paths['/orders']?.post?.responses['400']?.['x-amzn-api-sandbox']).toEqual({
      static: [{ request: { parameters: { body: { value: reference } } }, response: reference }],
    })
  })

  it('refuses a model that has the prefixed name too, rather than lose a definition', async () => {
    expect(await faultOf(() => renameTakenNames(modelWith({ Error: {}, ModelError: {} })))).toBe(
      'Orders: Error must be renamed to ModelError, which is a definition too; give one of them another name in models/corrections',
    )
  })

  it('does not change what it was given', () => {
    const document = modelWith({ Error: {}, List: { items: reference } })
    const before = structuredClone(document)

    renameTakenNames(document)

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
