import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { ModelOperation } from '../model/swagger-model.js'
import { respondFromModel } from './respond-from-model.js'

const settings = { seed: 42, now: new Date('2026-05-05T10:00:00Z') }

const operation: Partial<ModelOperation> = {
  parameters: [
    { name: 'sku', in: 'query', required: true, type: 'string', maxLength: 2 },
    { name: 'limit', in: 'query', type: 'integer' },
  ],
  responses: {
    200: {
      schema: { type: 'object', properties: { sku: { type: 'string' } } },
      'x-amzn-api-sandbox': {
        static: [{ request: { parameters: { sku: { value: 'A' } } }, response: { sku: 'of A' } }],
      },
    },
    404: {
      'x-amzn-api-sandbox': {
        static: [{ request: { parameters: { sku: { value: 'E' } } }, response: { errors: [] } }],
      },
    },
    400: {
      'x-amzn-api-sandbox': {
        static: [{}, { limit: { value: 10 } }].map((parameters) => ({
          request: { parameters },
          response: { errors: [] },
        })),
      },
    },
  },
}

function respond(query: string) {
  return respondFromModel(requestFor(operation, { query }), settings)
}

describe('respondFromModel', () => {
  it('returns a static case if one matches, also one of an error', async () => {
    expect([await respond('sku=A'), await respond('sku=E')]).toMatchObject([
      { status: 200, body: { sku: 'of A' } },
      { status: 404, body: { errors: [] } },
    ])
  })

  it('generates a response for a valid request, although error cases match everything and a page size', async () => {
    expect(await respond('sku=B')).toEqual({ status: 200, body: { sku: 'B' }, source: 'generated' })
    expect(await respond('sku=B&limit=10')).toEqual({ status: 200, body: { sku: 'B' }, source: 'generated' })
  })

  it('lists every fault of an invalid request', async () => {
    await expect(respond('limit=x&sku=LONG')).rejects.toThrow(
      /sku must have at most 2 characters; .*limit must be of type integer/,
    )
  })
})
