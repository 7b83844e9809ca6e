import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import type { Document, Schema } from '../../models/swagger.js'
import { type Definitions, definitionsOf, shapeOfSchema } from './shape-of-schema.js'
import { type Scope, shapeOfType, type TypeDeclaration } from './type-shapes.js'

const all: Record<string, Schema> = {
  Error: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } },
  Mood: { type: 'string', enum: ['a', 'b'] },
  Moods: { type: 'array', items: { $ref: '#/definitions/Mood' } },
  Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
}

const definitions: Definitions = { all, inResponses: new Set(['Moods']) }

const scope = scopeOf('interface Inner { name: string }', ['ErrorEntry', 'Mood', 'Named'])

describe('a schema and an equal type', () => {
  it.each<[string, Schema, string]>([
    ['a string', { type: 'string', format: 'date-time' }, 'string'],
    ['a whole number', { type: 'integer', format: 'int64' }, 'number'],
    ['an enum', { type: 'string', enum: ['b/c', "it's"] }, `"it's" | 'b/c'`],
    ['an enum of numbers', { type: 'integer', enum: [1, 2] }, '1 | 2'],
    ['a list', { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/Mood' } }, 'Mood[]'],
    ['an alias', { $ref: '#/definitions/Moods' }, 'Array<Mood>'],
    ['a reserved name', { $ref: '#/definitions/Error' }, 'ErrorEntry'],
    ['a map', { type: 'object', additionalProperties: { type: 'number' } }, '{ [key: string]: number }'],
    ['anything', { type: 'object', additionalProperties: { type: 'object' } }, '{ [key: string]: unknown }'],
    ['an object', { type: 'object' }, 'JsonObject'],
    ['an inline object', all.Named ?? {}, 'Inner'],
    [
      'all parts',
      { allOf: [{ $ref: '#/definitions/Named' }, { properties: { 'a.b': { type: 'boolean' } } }] },
      "{ name: string; 'a.b'?: boolean | undefined }",
    ],
  ])('have the same shape: %s', (_, schema, type) => {
    expect(shapeOfType(typeNode(type), scope)).toEqual(shapeOfSchema(schema, definitions, false))
  })
})

describe('a schema and a different type', () => {
  it.each<[string, Schema, string]>([
    ['a value is missing', { type: 'string', enum: ['a', 'b'] }, "'a'"],
    ['a value is changed', { type: 'string', enum: ['image/*'] }, "'image/_*'"],
    ['a number is a string', { type: 'integer', enum: [1] }, "'1'"],
    ['a list is a single value', { type: 'array', items: { type: 'string' } }, 'string'],
    ['a list has a level less', { type: 'array', items: { type: 'array', items: { type: 'string' } } }, 'string[]'],
    [
      'a property is missing',
      { properties: { a: { type: 'string' }, b: { type: 'string' } } },
      '{ a?: string | undefined }',
    ],
    [
      'there is an extra property',
      { properties: { a: { type: 'string' } } },
      '{ a?: string | undefined; b?: string | undefined }',
    ],
    ['a name is changed', { properties: { 'a-b': { type: 'string' } } }, '{ aB?: string | undefined }'],
    [
      'a required property is optional',
      { required: ['a'], properties: { a: { type: 'string' } } },
      '{ a?: string | undefined }',
    ],
    ['an allOf part is missing', { allOf: [{ $ref: '#/definitions/Named' }, { properties: {} }] }, '{}'],
    ['another definition is referenced', { $ref: '#/definitions/Named' }, 'Mood'],
    ['map values differ', { additionalProperties: { type: 'string' } }, '{ [key: string]: unknown }'],
  ])('have different shapes: %s', (_, schema, type) => {
    expect(shapeOfType(typeNode(type), scope)).not.toEqual(shapeOfSchema(schema, definitions, false))
  })

  it.each(['any', 'Set<string>', 'Unheard', '() => void', "'a' & {}", '{ a?: string }', 'keyof Mood'])(
    'are not compared if the type is %s',
    (type) => {
      expect(() => shapeOfType(typeNode(type), scope)).toThrow('Generated code')
    },
  )
})

describe('an open enum', () => {
  const schema: Schema = { type: 'string', enum: ['a', 'b'] }
  const numbers: Schema = { type: 'integer', enum: [1, 2] }

  it('allows other values', () => {
    expect(shapeOfType(typeNode("'a' | 'b' | (string & {})"), scope)).toEqual(shapeOfSchema(schema, definitions, true))
    expect(shapeOfType(typeNode('1 | 2 | (number & {})'), scope)).toEqual(shapeOfSchema(numbers, definitions, true))
  })

  it('is not a closed one', () => {
    expect(shapeOfType(typeNode("'a' | 'b'"), scope)).not.toEqual(shapeOfSchema(schema, definitions, true))
    expect(shapeOfType(typeNode("'a' | 'b' | (string & {})"), scope)).not.toEqual(
      shapeOfSchema(schema, definitions, false),
    )
  })

  it('is expected of the definitions that responses use', () => {
    const document = {
      paths: { '/a': { get: { responses: { 200: { schema: { items: { $ref: '#/definitions/A' } } } } } } },
      definitions: { A: { properties: { b: { $ref: '#/definitions/B' } } }, B: schema, C: schema },
    }
    expect([...definitionsOf(document as unknown as Document).inResponses]).toEqual(['A', 'B'])
  })
})

function typeNode(text: string): ts.TypeNode {
  const [alias] = parse(`type T = ${text}`)
  if (alias === undefined || !ts.isTypeAliasDeclaration(alias)) throw new Error(`${text} is not a type.`)
  return alias.type
}

function scopeOf(source: string, named: readonly string[]): Scope {
  const declarations = parse(source).filter((node): node is TypeDeclaration => ts.isInterfaceDeclaration(node))
  return { declarations: new Map(declarations.map((node) => [node.name.text, node])), named: new Set(named) }
}

function parse(source: string): readonly ts.Statement[] {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true).statements
}
