import { describe, expect, it } from '@jest/globals'
import { tinyModel } from '../../test/tiny-model.js'
import { loadModels } from './load-models.js'
import { OperationIndex } from './operation-index.js'
import type { Parameter } from './swagger-model.js'

const index = new OperationIndex([tinyModel])

function find(method: string, path: string) {
  const found = index.find(method, path)
  return found && [found.operation.id, ...found.pathParameters.values()]
}

describe('OperationIndex', () => {
  it('prefers a static segment to a parameter, per method', () => {
    expect(find('GET', '/orders/latest')).toEqual(['getLatestOrder'])
    expect(find('GET', '/orders/earliest')).toEqual(['getOrder', 'earliest'])
    expect(find('DELETE', '/orders/latest')).toEqual(['deleteOrder', 'latest'])
  })

  it.each([
    ['a%2Fb', 'a/b'],
    ['a%20b', 'a b'],
    ['a+b', 'a+b'],
    ['a&b', 'a&b'],
    ['50%25', '50%'],
    ['%252F', '%2F'],
    ['%C3%A4', 'ä'],
    ['%3F%23', '?#'],
    ['100%', '100%'],
    ['%E0%A4', '%E0%A4'],
  ])('decodes the segment %s to %s', (segment, value) => {
    expect(find('GET', `/orders/${segment}`)).toEqual(['getOrder', value])
  })

  it('allows slashes in a greedy parameter', () => {
    expect(find('POST', '/uploads/messaging/v1/orders/O%2F1')).toEqual(['createUpload', 'messaging/v1/orders/O/1'])
  })

  it.each(['/orders/a/b', '/orders/', '/order', '/', '', '//orders'])('finds nothing at %j', (path) => {
    expect(find('GET', path)).toBeUndefined()
  })

  it('lists the methods of a path', () => {
    expect(index.methodsOf('/orders')).toEqual(['GET', 'POST'])
    expect(index.methodsOf('/nowhere')).toEqual([])
  })

  it('lists the scopes of the grantless operations', () => {
    expect(index.scopes).toContain('sellingpartnerapi::notifications')
    expect(index.scopes.size).toBe(3)
  })

  it('adds the parameters of the path to each operation', () => {
    expect(index.find('DELETE', '/orders/O1')?.operation.parameters).toMatchObject([{ name: 'orderId' }])
  })

  it("prefers an operation's own parameter to that of the path", () => {
    const id: Parameter = { name: 'id', in: 'path', required: true }
    const get = { operationId: 'getThing', parameters: [{ ...id, maxLength: 5 }], responses: {} }
    const [thing] = new OperationIndex([{ paths: { '/things/{id}': { parameters: [id], get } } }]).operations
    expect(thing?.parameters).toEqual([{ ...id, maxLength: 5 }])
  })

  it('resolves references to parameters, and rejects dangling ones', () => {
    const paths = {
      '/a': { get: { operationId: 'a', parameters: [{ $ref: '#/parameters/Limit' }], responses: {} } },
    }
    const limit = { name: 'limit', in: 'query', type: 'integer' } as const
    expect(new OperationIndex([{ paths, parameters: { Limit: limit } }]).operations[0]?.parameters).toEqual([limit])
    expect(() => new OperationIndex([{ paths }])).toThrow(
      'The model refers to a missing parameter, #/parameters/Limit.',
    )
  })

  it('finds each operation of all models by its own path', () => {
    const all = new OperationIndex(loadModels())
    const lost = all.operations.filter(({ key, method, path }) => {
      return all.find(method, path.replaceAll(/[{}]/g, ''))?.operation.key !== key
    })
    expect(lost.map(({ key }) => key)).toEqual([])
    expect(all.operations.length).toBeGreaterThan(loadModels().length)
  })
})
