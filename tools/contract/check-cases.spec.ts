import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../models/json.js'
import type { PreparedModel } from '../models/prepare-model.js'
import type { Schema } from '../models/swagger.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'
import { type CaseSummary, checkCases } from './check-cases.js'

const loan: Schema = {
  type: 'object',
  required: ['title', 'due'],
  'x-optional-in-responses': ['due'],
  properties: {
    title: { type: 'string' },
    due: { type: 'string' },
    state: { type: 'string', enum: ['OPEN'] },
    price: { type: 'number', minimum: 0, exclusiveMinimum: true },
  },
}

function modelWith(response: JsonValue, value: JsonValue = 'x'): PreparedModel {
  const sandboxCase = { request: { parameters: { title: { value } } }, response }
  return {
    row: catalogRow({ model: 'loans' }),
    document: {
      swagger: '2.0',
      info: { title: 'Loans', version: 'v1' },
      paths: {
        '/loans': {
          get: {
            operationId: 'getLoan',
            parameters: [{ name: 'title', in: 'query', type: 'string' }],
            responses: {
              200: {
                description: 'OK',
                schema: { $ref: '#/definitions/Loan' },
                'x-amzn-api-sandbox': { static: [sandboxCase] },
              },
            },
          },
        },
      },
      definitions: { Loan: loan },
    },
  }
}

describe('checkCases', () => {
  const models = new TemporaryFolder()

  function check(model: PreparedModel, rows: { requests?: JsonValue[]; responses?: JsonValue[] } = {}): CaseSummary {
    models.write('annotations/sandbox-contradictions.json', { loans: rows.requests ?? [] })
    models.write('annotations/response-contradictions.json', { loans: rows.responses ?? [] })
    return checkCases([model], models.path)
  }

  const place = { method: 'GET', path: '/loans', status: 200, index: 0 }

  it('accepts a response without a property that Amazon omits, and a bound of Swagger 2.0', () => {
    expect(check(modelWith({ title: 'Emma', price: 0.5 }))).toEqual({
      requests: 1,
      responses: 1,
      newValues: 0,
      listed: 0,
      faults: [],
    })
  })

  it('counts enum values that the model lacks, which is not a fault', () => {
    expect(check(modelWith({ title: 'Emma', state: 'LOST' }))).toMatchObject({ newValues: 1, faults: [] })
  })

  it.each<[string, PreparedModel, string]>([
    ['a missing property', modelWith({}), "response of case 0, GET /loans 200:  must have required property 'title'"],
    ['an excluded bound', modelWith({ title: '', price: 0 }), 'response of case 0, GET /loans 200: /price must be > 0'],
    [
      'a request',
      modelWith({ title: '' }, { a: 1 }),
      'request of case 0, GET /loans 200: title has the wrong type: {"a":1}',
    ],
  ])('reports %s that contradicts the model, unless a row lists it', (_, model, line) => {
    expect(check(model).faults).toEqual([`loans: ${line}. Add a row`])
    const row = { ...place, reason: line.replace(/^.*? 200: /, '') }
    const rows = line.startsWith('request') ? { requests: [row] } : { responses: [row] }
    expect(check(model, rows)).toMatchObject({ listed: 1, faults: [] })
  })

  it('reports a row without a contradiction', () => {
    const { faults } = check(modelWith({ title: 'Emma' }), { responses: [{ ...place, reason: '/price must be > 0' }] })
    expect(faults).toEqual([
      'loans: response of case 0, GET /loans 200: /price must be > 0. Delete the row: it is fixed',
    ])
  })
})
