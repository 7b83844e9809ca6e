import { describe, expect, it } from '@jest/globals'
import type { Descriptions } from './annotations.js'
import { copiedRuns, faultsOfDescriptions } from './check-descriptions.js'
import type { Document } from './swagger.js'

const document: Document = {
  swagger: '2.0',
  info: { title: 'Orders', version: 'v0' },
  paths: {
    '/orders/{orderId}': {
      parameters: [{ name: 'orderId', in: 'path', required: true, type: 'string' }],
      get: { operationId: 'getOrder', responses: { 200: { description: 'OK' } } },
    },
  },
  definitions: {
    Order: { type: 'object', properties: { orderStatus: { type: 'string' }, buyer: { $ref: '#/definitions/Buyer' } } },
    Buyer: { type: 'object' },
  },
}

const good = {
  summary: 'Reads what buyers ordered.',
  operations: {
    getOrder: { summary: 'Returns one order.', parameters: { orderId: "Amazon's ID, such as `902-1234567-1234567`." } },
  },
  definitions: {
    Order: {
      description: 'What a buyer bought at once.',
      properties: { orderStatus: 'Progress of the shipments.', buyer: 'Who placed the order.' },
    },
    Buyer: { description: 'A customer of an Amazon store.' },
  },
} satisfies Descriptions

function faults(changed: Descriptions, originals: string[] = []): string[] {
  return faultsOfDescriptions(document, changed, originals).map(({ key, problem }) => `${key} ${problem}`)
}

function withStatus(text: string): Descriptions {
  const { Order, Buyer } = good.definitions
  return {
    ...good,
    definitions: { Buyer, Order: { ...Order, properties: { ...Order.properties, orderStatus: text } } },
  }
}

const place = 'definitions.Order.properties.orderStatus'

describe('faultsOfDescriptions', () => {
  it('accepts our texts', () => {
    expect(faults(good, ['The status of the order.'])).toEqual([])
  })

  it('reports missing and empty texts', () => {
    const { operations, definitions } = good
    const incomplete = {
      summary: ' ',
      operations: { getOrder: { ...operations.getOrder, parameters: {} } },
      definitions: { Order: definitions.Order },
    }
    expect(faults(incomplete)).toEqual([
      'summary has no text',
      'operations.getOrder.parameters.orderId has no text',
      'definitions.Buyer.description has no text',
    ])
  })

  it('reports texts for things that do not exist', () => {
    const stale = { description: 'A person.', properties: { age: 'Years since birth.' } }
    expect(faults({ ...good, definitions: { ...good.definitions, Person: stale } })).toEqual([
      'definitions.Person.description does not exist in the model',
      'definitions.Person.properties.age does not exist in the model',
    ])
  })

  it.each(['The order status.', 'Status of the order', 'Order statuses.', 'A list of statuses for this order.'])(
    'reports a text that only repeats the name: %s',
    (text) => {
      expect(faults(withStatus(text))).toEqual([`${place} only repeats the name: ${JSON.stringify(text)}`])
    },
  )

  it('reports eight consecutive words of Amazon, regardless of capitals and punctuation', () => {
    const original = 'Indicates the progress of the shipments that belong to the order.'
    expect(faults(withStatus('It is: the progress of the Shipments, that belong to it.'), [original])).toEqual([
      `${place} repeats Amazon's words: "the progress of the shipments that belong to"`,
    ])
    expect(faults(withStatus('Progress of the shipments that belong to it.'), [original])).toEqual([])
  })

  it('does not count names, paths and values as words', () => {
    const original =
      'One of PENDING, SHIPPED, CANCELED, see `getOrder` at /orders/v0 or set orderStatus to 1 2 3 4 5 6 7 8.'
    expect(faults(withStatus(original), [original])).toEqual([])
  })
})

describe('copiedRuns', () => {
  const original = 'Orders that were placed more than two years ago are not returned.'

  it('finds eight consecutive words of Amazon in a text', () => {
    expect(
      copiedRuns(['All orders that were placed more than two years ago are absent.', 'Old orders.'], [original]),
    ).toEqual(['orders that were placed more than two years'])
  })
})
