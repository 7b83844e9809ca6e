import { describe, expect, it } from '@jest/globals'
import { amazonsTexts, describedPlaces, describedTexts } from './described-places.js'
import type { Document } from './swagger.js'

describe('describedPlaces', () => {
  it('lists the API, operations, parameters, definitions and properties at any depth', () => {
    const document: Document = {
      swagger: '2.0',
      info: { title: 'Messages', version: 'v1' },
      parameters: { id: { name: 'id', in: 'path', type: 'string' } },
      paths: {
        '/messages/{id}': {
          parameters: [{ $ref: '#/parameters/id' }],
          get: { operationId: 'getMessage', responses: {} },
        },
      },
      definitions: {
        Message: {
          allOf: [
            { $ref: '#/definitions/Base' },
            { properties: { links: { type: 'array', items: { properties: { self: { type: 'string' } } } } } },
          ],
          properties: { buyers: { additionalProperties: { properties: { name: { type: 'string' } } } } },
        },
        Base: { properties: { 'x.y': { type: 'string' } } },
      },
    }
    expect(describedPlaces(document).map(({ key, name }) => `${key} (${name})`)).toEqual([
      'summary (Messages)',
      'operations.getMessage.summary (getMessage)',
      'operations.getMessage.parameters.id (id)',
      'definitions.Message.description (Message)',
      'definitions.Message.properties.buyers (buyers)',
      'definitions.Message.properties.buyers.name (name)',
      'definitions.Message.properties.links (links)',
      'definitions.Message.properties.links.self (self)',
      'definitions.Base.description (Base)',
      'definitions.Base.properties.x.y (x.y)',
    ])
  })
})

describe('describedTexts', () => {
  it('has the key of each text', () => {
    const texts = describedTexts({
      summary: 'a',
      operations: { getMessage: { summary: 'b', parameters: { id: 'c' } } },
      definitions: { Base: { description: 'd' }, Message: { description: 'e', properties: { 'buyers.name': 'f' } } },
    })
    expect(Object.fromEntries(texts)).toEqual({
      summary: 'a',
      'operations.getMessage.summary': 'b',
      'operations.getMessage.parameters.id': 'c',
      'definitions.Base.description': 'd',
      'definitions.Message.description': 'e',
      'definitions.Message.properties.buyers.name': 'f',
    })
  })
})

describe('amazonsTexts', () => {
  it('finds all prose, and no data', () => {
    const model = {
      info: { title: 'T', description: 'D1' },
      definitions: {
        description: { type: 'string', description: 'D2' },
        Kind: {
          enum: ['A'],
          example: { description: 'data' },
          'x-docgen-enum-table-extension': [{ value: 'A', description: 'D3' }],
        },
      },
    }
    expect([...amazonsTexts(model)].sort()).toEqual(['D1', 'D2', 'D3', 'T'])
  })
})
