import type { Document, Parameter } from '../swagger.js'

/** A model with shared parameters, references and nested properties, for specs of annotations. */
export function borrowingModel(): Document {
  const page: Parameter = { name: 'page', in: 'query', type: 'integer' }
  return {
    swagger: '2.0',
    info: { title: 'Borrowing', version: 'v1' },
    parameters: { size: { name: 'size', in: 'query', type: 'integer', maximum: 50 } },
    paths: {
      '/loans': {
        parameters: [page, { $ref: '#/parameters/size' }],
        get: {
          operationId: 'getLoans',
          parameters: [
            { name: 'since', in: 'query', type: 'string' },
            { name: 'until', in: 'query', type: 'string' },
            { name: 'states', in: 'query', type: 'array', items: { type: 'string', enum: ['DUE', 'LATE'] } },
            { name: 'branch', in: 'query', type: 'string', required: true },
            { name: 'tags', in: 'query', type: 'array', items: { type: 'string' } },
          ],
          responses: {},
        },
        post: {
          operationId: 'createLoan',
          parameters: [
            { name: 'loan', in: 'body', required: true, schema: { $ref: '#/definitions/Loan' } },
            { $ref: '#/parameters/size' },
          ],
          responses: {},
        },
      },
    },
    definitions: {
      Loan: {
        allOf: [{ $ref: '#/definitions/Base' }, { properties: { note: { type: 'string' } } }],
        type: 'object',
        required: ['books'],
        properties: {
          books: { type: 'array', items: { $ref: '#/definitions/Book' } },
          state: { type: 'string' },
          reader: {
            type: 'object',
            properties: { 'e.mail': { type: 'string' }, cards: { $ref: '#/definitions/Cards' } },
          },
          extras: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      Base: { properties: { id: { type: 'string', maxLength: 10 } } },
      Book: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, isbn: { type: 'string' } },
      },
      Cards: { type: 'array', items: { type: 'string' } },
    },
  }
}

export const getLoans = { model: 'borrowing', method: 'GET', path: '/loans', operationId: 'getLoans' }
export const createLoan = { model: 'borrowing', method: 'POST', path: '/loans', operationId: 'createLoan' }
