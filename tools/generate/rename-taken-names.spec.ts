import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import type { Document, Schema } from '../models/swagger.js'
import { renameTakenNames } from './rename-taken-names.js'

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
