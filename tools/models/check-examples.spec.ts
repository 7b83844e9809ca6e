import { describe, expect, it } from '@jest/globals'
import { faultsOfExamples } from './check-examples.js'
import type { Examples } from './examples.js'
import type { Document } from './swagger.js'

const document: Document = {
  swagger: '2.0',
  info: { title: 'Orders', version: 'v0' },
  paths: {
    '/orders/{orderId}': {
      get: {
        operationId: 'getOrder',
        parameters: [
          { name: 'orderId', in: 'path', required: true, type: 'string', pattern: '^[0-9-]+$' },
          { name: 'updatedAfter', in: 'query', type: 'string', format: 'date-time' },
        ],
        responses: {},
      },
      put: {
        operationId: 'updateOrder',
        parameters: [
          { name: 'orderId', in: 'path', required: true, type: 'string' },
          { name: 'Update', in: 'body', required: true, schema: { $ref: '#/definitions/Update' } },
        ],
        responses: {},
      },
    },
  },
  definitions: {
    Update: {
      type: 'object',
      required: ['email'],
      properties: { email: { type: 'string' }, trackingId: { type: 'string' } },
    },
  },
}

const good: Examples & Required<Pick<Examples, 'operations'>> = {
  firstCall: 'getOrder',
  values: { orderId: '902-1' },
  operations: { updateOrder: { body: { email: 'team@example.com', trackingId: '1Z999' } } },
}

function faults(changed: Partial<Examples>): string[] {
  return faultsOfExamples(document, { ...good, ...changed }).map(({ key, problem }) => `${key} ${problem}`)
}

function bodyFaults(body: Record<string, string>): string[] {
  return faults({ operations: { updateOrder: { body } } })
}

describe('faultsOfExamples', () => {
  it('accepts complete examples', () => {
    expect(faults({})).toEqual([])
  })

  it('reports an operation without a value for a required parameter', () => {
    expect(faults({ values: {}, operations: {} })).toEqual([
      'operations.getOrder.orderId has no value',
      'operations.updateOrder.orderId has no value',
      'operations.updateOrder.body has no value',
    ])
  })

  it('reports values that break the model', () => {
    expect(faults({ values: { orderId: 'A' } })).toEqual(['operations.getOrder.orderId must match pattern "^[0-9-]+$"'])
    expect(faults({ operations: { ...good.operations, getOrder: { updatedAfter: '2026-11-01' } } })).toEqual([
      'operations.getOrder.updatedAfter must match format "date-time"',
    ])
    expect(bodyFaults({})).toEqual(["operations.updateOrder.body must have required property 'email'"])
  })

  it.each(['EXAMPLE', 'TEST_CASE_200', '<tracking>', 'lorem ipsum', 'trackingId', 'TrackingID1', 'YOUR_ID'])(
    'reports the placeholder %s',
    (trackingId) => {
      expect(bodyFaults({ email: 'a@example.com', trackingId })).toEqual([
        `operations.updateOrder.body has a placeholder: "${trackingId}"`,
      ])
    },
  )

  it('reports rows for things that do not exist', () => {
    expect(
      faults({
        firstCall: 'getOrders',
        values: { orderId: '902-1', sku: 'A' },
        operations: { ...good.operations, getOrders: {}, getOrder: { color: 'red' } },
      }),
    ).toEqual([
      'firstCall does not exist in the model',
      'operations.getOrders does not exist in the model',
      'operations.getOrder.color does not exist in the model',
      'values.sku is not used: no operation requires it',
    ])
  })
})
