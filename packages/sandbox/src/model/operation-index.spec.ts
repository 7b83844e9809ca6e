import { describe, expect, it } from '@jest/globals'
import { tinyModel } from '../../test/tiny-model.js'
import { loadModels } from './load-models.js'
import { OperationIndex } from './operation-index.js'

const index = new OperationIndex([tinyModel])

function find(method: string, path: string) {
  const found = index.find(method, path)
  return found && [found.operation.id, ...found.pathParameters.values()]
}

describe('the operation index', () => {
  it('lets a static segment go before a parameter, per method', () => {
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
  ])('reads the segment %s as %s', (segment, value) => {
    expect(find('GET', `/orders/${segment}`)).toEqual(['getOrder', value])
  })

  it('lets a greedy parameter span segments', () => {
    expect(find('POST', '/uploads/messaging/v1/orders/O%2F1')).toEqual(['createUpload', 'messaging/v1/orders/O/1'])
  })

  it.each(['/orders/a/b', '/orders/', '/order', '/', '', '//orders'])('finds nothing at %j', (path) => {
    expect(find('GET', path)).toBeUndefined()
  })

  it('names the methods of a path', () => {
    expect(index.methodsOf('/orders')).toEqual(['GET', 'POST'])
    expect(index.methodsOf('/nowhere')).toEqual([])
  })

  it('knows the scopes of the grantless operations', () => {
    expect(index.scopes).toContain('sellingpartnerapi::notifications')
    expect(index.scopes.size).toBe(3)
  })

  it('takes the parameters of the path into each operation', () => {
    expect(index.find('DELETE', '/orders/O1')?.operation.parameters).toMatchObject([{ name: 'orderId' }])
  })

  it('follows a parameter’s reference, and says so when it leads nowhere', () => {
    const paths = {
      '/a': { get: { operationId: 'a', parameters: [{ $ref: '#/parameters/Limit' }], responses: {} } },
    }
    const limit = { name: 'limit', in: 'query', type: 'integer' } as const
    expect(new OperationIndex([{ paths, parameters: { Limit: limit } }]).operations[0]?.parameters).toEqual([limit])
    expect(() => new OperationIndex([{ paths }])).toThrow('The model has no parameter #/parameters/Limit.')
  })

  it('finds each of the 371 operations of the models at its own path', () => {
    const all = new OperationIndex(loadModels())
    const lost = all.operations.filter(({ key, method, path }) => {
      return all.find(method, path.replaceAll(/[{}]/g, ''))?.operation.key !== key
    })
    expect([all.operations.length, lost.map(({ key }) => key)]).toEqual([371, []])
  })
})
