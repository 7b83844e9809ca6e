import { describe, expect, it } from '@jest/globals'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { findTarget } from './targets.js'

const { operations } = new OperationIndex(loadModels())
const keyOf = (name: unknown) => findTarget(name, operations).key

describe('findTarget', () => {
  it.each([
    ['package and operationId', 'orders-v0.getOrder'],
    ['method and path template', 'GET /orders/v0/orders/{orderId}'],
    ['row of an operation table', { method: 'GET', path: '/orders/v0/orders/{orderId}' }],
  ])('finds an operation by its %s', (_, name) => {
    expect(keyOf(name)).toBe('GET /orders/v0/orders/{orderId}')
  })

  it('finds an operation by its operationId if only one has it', () => {
    expect(keyOf('createFeed')).toBe('POST /feeds/2021-06-30/feeds')
    expect(() => keyOf('getOrder')).toThrow(
      /^Several operations are called getOrder\. Use one of .*orders-v0\.getOrder, /,
    )
  })

  it('knows all operations, LWA and documents', () => {
    expect(['*', 'lwa', 'documents'].map((name) => findTarget(name, operations).type)).toEqual([
      'operations',
      'lwa',
      'documents',
    ])
  })

  it.each([
    ['orders-v1.getOrders', 'No operation is called orders-v1.getOrders. Did you mean orders-v0.getOrders?'],
    ['createFed', 'No operation is called createFed. Did you mean createFeed?'],
    ['GET /orders/v0/order', 'No operation is called GET /orders/v0/order. Did you mean GET /orders/v0/orders?'],
    ['orders-v0.getOrderz', 'Did you mean orders-v0.getOrders?'],
    ['fba-v9.getMessagingActionsForOrder', 'Did you mean messaging-v1.getMessagingActionsForOrder?'],
    ['something else entirely', 'Use a name such as orders-v0.getOrder, or GET /orders/v0/orders.'],
    [1, "operation is invalid. Use a row of a client's operations, or a name such as orders-v0.getOrder."],
  ])('suggests names for %j', (name, message) => {
    expect(() => keyOf(name)).toThrow(message)
  })

  it('finds every operation by package and operationId', () => {
    const names = operations.map(({ api, id }) => `${api}.${id}`)
    expect(names.map(keyOf)).toEqual(operations.map(({ key }) => key))
  })
})
