import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'

const caller = new Caller(createSandbox({ models: [tinyModel] }))

async function requestRdt(restrictedResources: unknown) {
  const token = await caller.sellerToken()
  return caller.send('POST', '/tokens/2021-03-01/restrictedDataToken', { token, body: { restrictedResources } })
}

const order = { method: 'GET', path: '/orders/{orderId}' }

describe('createRestrictedDataToken', () => {
  it('issues a new token for each request', async () => {
    const [first, second] = [await requestRdt([order]), await requestRdt([order])]
    expect(first.body).toEqual({ restrictedDataToken: expect.stringMatching(/^Atz\.sprdt\|/), expiresIn: 3600 })
    expect(first.body).not.toEqual(second.body)
  })

  it('accepts up to 50 resources', async () => {
    expect((await requestRdt(Array(50).fill(order))).status).toBe(200)
    expect((await requestRdt(Array(51).fill(order))).status).toBe(400)
  })

  it('accepts the data elements of an operation', async () => {
    expect((await requestRdt([{ method: 'GET', path: '/orders', dataElements: ['buyerInfo'] }])).status).toBe(200)
  })

  it.each([
    ['no list', undefined, /must have at least 1 resource/],
    ['an empty list', [], /must have at least 1 resource/],
    ['a resource that is not an object', [null], /\[0\]\.method is required/],
    ['an empty method', [{ method: '', path: '/orders' }], /\[0\]\.method is required/],
    ['no path', [order, { method: 'GET' }], /\[1\]\.path is required/],
    ['an unknown path', [{ method: 'GET', path: '/nowhere' }], /GET \/nowhere is not a restricted operation/],
    ['an operation that is not restricted', [{ method: 'GET', path: '/orders/latest' }], /not a restricted operation/],
    ['another method', [{ method: 'DELETE', path: '/orders/{orderId}' }], /not a restricted operation/],
    ['a misspelt template', [{ method: 'GET', path: '/orders/{OrderId}' }], /must be \/orders\/\{orderId\}/],
    [
      'a template if the operation needs a specific path',
      [{ method: 'GET', path: '/documents/{documentId}' }],
      /must be a specific path for getDocument/,
    ],
    [
      'a data element of another operation',
      [{ ...order, dataElements: ['buyerInfo'] }],
      /The operation has no data elements/,
    ],
    ['an unknown data element', [{ method: 'GET', path: '/orders', dataElements: ['x'] }], /Use buyerInfo\.$/],
    ['data elements that are not a list', [{ ...order, dataElements: 'buyerInfo' }], /must be a list/],
  ])('rejects %s', async (_, resources, details) => {
    const response = await requestRdt(resources)
    expect([response.status, valueAt(response.body, 'errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
    expect(valueAt(response.body, 'errors', '0', 'details')).toMatch(details)
  })
})
