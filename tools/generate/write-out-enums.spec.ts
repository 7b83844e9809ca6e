import { describe, expect, it } from '@jest/globals'
import type { Document, Parameter, Schema } from '../models/swagger.js'
import { writeOutEnums } from './write-out-enums.js'

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
