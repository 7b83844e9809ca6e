import { describe, expect, it } from '@jest/globals'
import type { Document, Parameter, Schema } from '../models/swagger.js'
import { nameEnums } from './enum-types.js'

const mood: Schema = { type: 'string', enum: ['image/*', "it's"] }
const literals = ["'image/*'", "'it\\'s'"]

function documentOf(definitions: Record<string, Schema>, parameters: Parameter[] = [], response?: Schema): Document {
  return {
    swagger: '2.0',
    info: { title: 'Traps', version: 'v1' },
    paths: {
      '/traps': {
        get: {
          operationId: 'listTraps',
          parameters,
          responses: { 200: { description: 'OK', ...(response && { schema: response }) } },
        },
      },
    },
    definitions: JSON.parse(JSON.stringify(definitions)),
  }
}

const refersTo = (name: string): Schema => ({ $ref: `#/definitions/${name}` })

describe('nameEnums', () => {
  it.each<[string, Record<string, Schema>, string, string | undefined]>([
    ['a definition', { mood }, 'Mood', undefined],
    ['a property', { Trap: { properties: { mood } } }, 'TrapMood', 'Trap.mood'],
    [
      'a property whose name starts with that of its type',
      { Trap: { properties: { TrapMood: mood } } },
      'TrapMood',
      'Trap.TrapMood',
    ],
    [
      'a property of a property',
      { Trap: { properties: { bait: { properties: { mood } } } } },
      'TrapBaitMood',
      'Trap.bait.mood',
    ],
    ['a property with marks', { Trap: { properties: { 'x-mood_2': mood } } }, 'TrapXMood2', 'Trap.x-mood_2'],
    ['nested lists', { Trap: { properties: { moods: { items: { items: mood } } } } }, 'TrapMoods', 'Trap.moods'],
    ['a list', { Moods: { type: 'array', items: mood } }, 'MoodsValue', 'Moods'],
    ['a map', { Trap: { properties: { byDay: { additionalProperties: mood } } } }, 'TrapByDay', 'Trap.byDay'],
    ['an allOf part', { Trap: { allOf: [{ properties: { mood } }] } }, 'TrapMood', 'Trap.mood'],
  ])('names the enum of %s', (_, definitions, name, place) => {
    expect(nameEnums(documentOf(definitions))).toEqual([{ name, literals, ...(place && { place }) }])
  })

  it('marks each schema with its literals and its type', () => {
    const document = documentOf({ Mood: mood, Trap: { properties: { moods: { items: mood } } } }, [], refersTo('Mood'))
    nameEnums(document)
    expect(document.definitions).toEqual({
      Mood: { ...mood, 'x-literals': literals, 'x-open': 'string' },
      Trap: { properties: { moods: { items: { ...mood, 'x-literals': literals, 'x-enum-type': 'TrapMoods' } } } },
    })
  })

  it('gives an enum another name if a definition or an enum has it', () => {
    const taken = documentOf({ TrapMood: {}, Trap: { properties: { mood, TrapMood: mood } } })
    expect(nameEnums(taken).map(({ name, place }) => [name, place])).toEqual([
      ['TrapMoodValue', 'Trap.mood'],
      ['TrapTrapMood', 'Trap.TrapMood'],
    ])
  })

  it('names the enums of parameters and of responses by their operation', () => {
    const parameters: Parameter[] = [
      { name: 'mood', in: 'query', ...mood } as Parameter,
      { name: 'moods', in: 'query', type: 'array', items: mood },
      { name: 'body', in: 'body', schema: { properties: { mood } } },
    ]
    const document = documentOf({}, parameters, { items: mood })
    expect(nameEnums(document).map(({ name, open }) => [name, open])).toEqual([
      ['ListTrapsBodyMood', undefined],
      ['ListTrapsMood', undefined],
      ['ListTrapsMoods', undefined],
      ['ListTrapsResponse', 'string'],
    ])
    expect(parameters[0]).not.toHaveProperty('x-enum-type')
  })

  describe('opens an enum', () => {
    const body: Parameter = { name: 'body', in: 'body', schema: refersTo('Trap') }
    const definitions = {
      Trap: { properties: { mood, bait: { items: refersTo('Bait') } } },
      Bait: { properties: { size: { type: 'integer', enum: [1, 2] }, trap: refersTo('Trap') } },
    }
    const openness = (parameters: Parameter[], response?: Schema) =>
      nameEnums(documentOf(definitions, parameters, response)).map(({ name, open }) => [name, open])

    it('of a type in a response, directly or through another type', () => {
      expect(openness([], refersTo('Trap'))).toEqual([
        ['BaitSize', 'number'],
        ['TrapMood', 'string'],
      ])
    })

    it('of a type in requests and responses', () => {
      expect(openness([body], { properties: { traps: { items: refersTo('Bait') } } })).toEqual([
        ['BaitSize', 'number'],
        ['TrapMood', 'string'],
      ])
    })

    it('not of a type that only requests use', () => {
      expect(openness([body])).toEqual([
        ['BaitSize', undefined],
        ['TrapMood', undefined],
      ])
    })
  })

  describe('with known values', () => {
    const known: Schema = { type: 'string', 'x-known-values': ['A', 'B'] }
    const type = { literals: ["'A'", "'B'"], open: 'string' }

    it('names an open enum, also if only requests use it', () => {
      const parameters = [{ name: 'kinds', in: 'query', type: 'array', items: known } as Parameter]
      const document = documentOf({ kind: known }, parameters)
      expect(nameEnums(document)).toEqual([
        { name: 'Kind', ...type },
        { name: 'ListTrapsKinds', place: 'listTraps.kinds', ...type },
      ])
      expect(document.definitions?.kind).toMatchObject({ enum: ['A', 'B'], 'x-open': 'string' })
    })

    it('shares the type of equal lists, named after the shortest place', () => {
      const other: Schema = { type: 'string', 'x-known-values': ['A'] }
      const document = documentOf({
        TrapList: { properties: { kind: known, other } },
        Trap: { properties: { kind: known } },
      })
      expect(nameEnums(document)).toEqual([
        { name: 'TrapKind', place: 'Trap.kind', ...type },
        { name: 'TrapListOther', place: 'TrapList.other', literals: ["'A'"], open: 'string' },
      ])
      expect(document.definitions?.TrapList?.properties?.kind).toMatchObject({ 'x-enum-type': 'TrapKind' })
      expect(document.definitions?.Trap?.properties?.kind).toMatchObject({ 'x-enum-type': 'TrapKind' })
    })

    it('gives their type the name of its row', () => {
      const named: Schema = { ...known, 'x-known-type': 'TrapMood' }
      const document = documentOf({
        Traps: { properties: { kind: named } },
        Trap: { properties: { mood, kind: named } },
      })
      expect(nameEnums(document)).toEqual([
        { name: 'TrapMood', place: 'Trap.kind', ...type },
        { name: 'TrapMoodValue', place: 'Trap.mood', literals },
      ])
      expect(document.definitions?.Traps?.properties?.kind).toMatchObject({ 'x-enum-type': 'TrapMood' })
    })
  })

  it('fails if all names for an enum are taken', () => {
    const document = documentOf({ TrapMood: {}, TrapMoodValue: {}, Trap: { properties: { mood } } })
    expect(() => nameEnums(document)).toThrow('The names TrapMood, TrapMoodValue are taken, so Trap.mood has no name.')
  })
})
