import { describe, expect, it } from '@jest/globals'
import { readAnnotations } from './annotations.js'
import { applyKnownTypes } from './apply-known-types.js'
import { defaultModelsFolder } from './catalog.js'
import { operationsOf } from './operations.js'
import { prepareAllModels } from './prepare-model.js'
import type { KnownTypeRow } from './prose-facts.js'
import type { Document, Schema } from './swagger.js'

const operation = { model: 'loans', method: 'GET', path: '/loans', operationId: 'getLoans' }

function lending(): Document {
  return {
    swagger: '2.0',
    info: { title: 'Lending', version: 'v1' },
    paths: {
      '/loans': {
        get: {
          operationId: 'getLoans',
          parameters: [{ name: 'genres', in: 'query', type: 'array', items: { type: 'string' } }],
          responses: {},
        },
      },
    },
    definitions: {
      Loan: {
        properties: { genre: { type: 'string' }, due: { type: 'integer' }, state: { type: 'string', enum: ['NEW'] } },
      },
    },
  }
}

/** Applies a type with these places. Returns the model and the faults. */
function applied(...places: KnownTypeRow['places']): { document: Document; faults: string[] } {
  const document = lending()
  const faults: string[] = []
  const genre: KnownTypeRow = { type: 'Genre', values: ['NOVEL', 'POEM'], places, source: 'https://docs.example' }
  applyKnownTypes(document, 'loans', [genre], ({ message }) => faults.push(message))
  return { document, faults }
}

describe('applyKnownTypes', () => {
  const known: Schema = { type: 'string', 'x-known-values': ['NOVEL', 'POEM'], 'x-known-type': 'Genre' }

  it('gives all places the same values and the same type', () => {
    const { document, faults } = applied(
      { model: 'loans', definition: 'Loan', property: 'genre' },
      { ...operation, parameter: 'genres' },
      { model: 'members', definition: 'Member', property: 'genre' },
    )
    expect(faults).toEqual([])
    expect(document.definitions?.Loan?.properties?.genre).toEqual(known)
    expect(document.paths['/loans']?.get?.parameters).toEqual([
      { name: 'genres', in: 'query', type: 'array', items: known },
    ])
  })

  it.each<[string, KnownTypeRow['places'][number]]>([
    ['loans has no property Loan.title', { model: 'loans', definition: 'Loan', property: 'title' }],
    ['loans has no parameter getLoans.genre', { ...operation, parameter: 'genre' }],
    ['Loan.due is not a string', { model: 'loans', definition: 'Loan', property: 'due' }],
    ['Loan.state already has values', { model: 'loans', definition: 'Loan', property: 'state' }],
  ])('reports that %s', (problem, place) => {
    const { document, faults } = applied(place)
    expect(faults).toEqual([`models/annotations/known-types.json: ${problem}. Correct the place, or delete it.`])
    expect(document).toEqual(lending())
  })
})

describe('models/annotations/known-types.json', () => {
  const { knownTypes, restrictedReportTypes } = readAnnotations(defaultModelsFolder)
  const typeOf = (name: string) => knownTypes.find(({ type }) => type === name)

  it('lists each value once, in alphabetical order, with a source', () => {
    for (const { values, source } of knownTypes) {
      expect(values).toEqual([...new Set(values)].sort())
      expect(source).toMatch(/^https:/)
    }
  })

  it('lists all restricted report types', () => {
    const missing = restrictedReportTypes.filter(({ reportType }) => !typeOf('ReportType')?.values.includes(reportType))
    expect(missing).toEqual([])
  })

  it('covers every parameter and property with the name of a known type', () => {
    const places = knownTypes.flatMap((row) => row.places.map((place) => ({ ...place, type: row.type })))
    const covered = places.map((place) =>
      'definition' in place
        ? `${place.model} ${place.definition}.${place.property}`
        : `${place.model} ${place.operationId}.${place.parameter}`,
    )
    expect(
      prepareAllModels()
        .flatMap(({ row, document }) => stringsNamed(row.model, document))
        .sort(),
    ).toEqual(covered.sort())
  })
})

const names = /^(report|feed|notification)Types?$/i

/** The parameters, and the properties of definitions, whose name is that of a known type. */
function stringsNamed(model: string, document: Document): string[] {
  const parameters = [...operationsOf(document)].flatMap((entry) =>
    entry.parameters.map(({ name }) => ({ owner: entry.operation.operationId, name })),
  )
  const properties = Object.entries(document.definitions ?? {}).flatMap(([owner, schema]) =>
    Object.keys(schema.properties ?? {}).map((name) => ({ owner, name })),
  )
  return [...parameters, ...properties]
    .filter(({ name }) => names.test(name))
    .map(({ owner, name }) => `${model} ${owner}.${name}`)
}
