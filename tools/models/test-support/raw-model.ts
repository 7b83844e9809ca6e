import type { JsonObject } from '../json.js'

/** A model in Amazon's form, with invented prose in every place where Amazon's models have prose. */
export function rawModel(): JsonObject {
  return {
    swagger: '2.0',
    info: {
      description: 'Lends books.',
      version: 'v1',
      title: 'Lending',
      contact: { name: 'The library', url: 'https://library.example' },
      license: { name: 'Apache License 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    host: 'library.example',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    'x-components': {},
    tags: [{ name: 'loans', description: 'All about loans.' }],
    paths: {
      '/loans/v1/loans/{title}': {
        get: {
          description:
            'Gets a loan.\n\n**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| .5 | 10 |\n\nSee the house rules.',
          summary: 'Get a loan',
          externalDocs: { url: 'https://library.example/rules' },
          operationId: 'getLoan',
          tags: ['loans'],
          'x-amzn-api-internal': 'INTERNAL_AND_EXTERNAL',
          parameters: [
            {
              description: 'The title.',
              in: 'path',
              name: 'title',
              required: true,
              type: 'string',
              maxLength: 40,
              'x-example': 'Emma',
            },
            {
              name: 'show',
              in: 'query',
              type: 'array',
              collectionFormat: 'csv',
              items: {
                type: 'string',
                enum: ['cover ', 'DUE', ''],
                'x-docgen-enum-table-extension': [{ value: 'DUE', description: 'The day.' }],
              },
            },
          ],
          responses: {
            '404': { schema: { $ref: '#/definitions/Loan', description: 'None.' }, description: 'Nobody has it.' },
            '200': {
              description: 'Here it is.',
              schema: { $ref: '#/definitions/Loan' },
              headers: { 'x-amzn-RequestId': { description: 'An id.', type: 'string' }, Age: { type: 'integer' } },
              examples: { 'application/json': { title: 'Emma' } },
              'x-amzn-api-sandbox': {
                static: [
                  {
                    request: { parameters: { title: { value: 'Emma' } } },
                    response: { title: 'Emma', description: 'As new.', example: { $ref: 'nowhere' } },
                  },
                ],
              },
            },
          },
        },
        'x-amzn-api-sandbox': { dynamic: {} },
        'x-amzn-api-sandbox-only': true,
      },
      '/loans/v1/': {
        delete: {
          operationId: 'endLoans',
          description: 'Ends them all.',
          deprecated: true,
          parameters: [],
          responses: {
            '204': {
              description: 'Done.',
              'x-amazon-spds-sandbox-behaviors': [{ request: { parameters: {} }, response: { summary: 'kept' } }],
            },
          },
        },
      },
    },
    definitions: {
      Loan: {
        description: 'A loan.',
        title: 'The loan',
        example: { title: 'Emma', description: 'As new.' },
        type: 'object',
        required: ['title', 'description'],
        properties: {
          title: { type: 'string', description: 'The title.', title: 'Title', example: 'Emma' },
          description: { type: 'string', pattern: '^.+$', description: 'The state it is in.' },
          example: { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/Book', description: 'A copy.' } },
          summary: { allOf: [{ $ref: '#/definitions/Book' }, { type: 'object', description: 'More.' }] },
          'x-example': { type: 'object', additionalProperties: { type: 'integer', description: 'Pages.' } },
        },
      },
      Book: { type: 'string', default: 'description', format: 'isbn', description: 'A book.' },
    },
  }
}
