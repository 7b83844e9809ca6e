import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'

const caller = new Caller(createSandbox({ models: [tinyModel] }))

async function ask(restrictedResources: unknown) {
  const token = await caller.sellerToken()
  return caller.send('POST', '/tokens/2021-03-01/restrictedDataToken', { token, body: { restrictedResources } })
}

const order = { method: 'GET', path: '/orders/{orderId}' }

describe('createRestrictedDataToken', () => {
  it('gives out a token of its own for each request', async () => {
    const [first, second] = [await ask([order]), await ask([order])]
    expect(first.body).toEqual({ restrictedDataToken: expect.stringMatching(/^Atz\.sprdt\|/), expiresIn: 3600 })
    expect(first.body).not.toEqual(second.body)
  })

  it('takes up to 50 resources', async () => {
    expect((await ask(Array(50).fill(order))).status).toBe(200)
    expect((await ask(Array(51).fill(order))).status).toBe(400)
  })

  it('takes the data elements that an operation has', async () => {
    expect((await ask([{ method: 'GET', path: '/orders', dataElements: ['buyerInfo'] }])).status).toBe(200)
  })

  it.each([
    ['no list', undefined, /must name a resource/],
    ['an empty list', [], /must name a resource/],
    ['a resource that is no object', [null], /\[0\]\.method is required/],
    ['an empty method', [{ method: '', path: '/orders' }], /\[0\]\.method is required/],
    ['no path', [order, { method: 'GET' }], /\[1\]\.path is required/],
    ['a path of no operation', [{ method: 'GET', path: '/nowhere' }], /GET \/nowhere is not a restricted operation/],
    ['an open operation', [{ method: 'GET', path: '/orders/latest' }], /not a restricted operation/],
    ['another method', [{ method: 'DELETE', path: '/orders/{orderId}' }], /not a restricted operation/],
    ['a misspelt template', [{ method: 'GET', path: '/orders/{OrderId}' }], /must be \/orders\/\{orderId\}/],
    [
      'a template where only a path will do',
      [{ method: 'GET', path: '/documents/{documentId}' }],
      /specific for getDocument/,
    ],
    ['a data element of another operation', [{ ...order, dataElements: ['buyerInfo'] }], /it has none/],
    ['an unknown data element', [{ method: 'GET', path: '/orders', dataElements: ['x'] }], /it has buyerInfo/],
    ['data elements that are no list', [{ ...order, dataElements: 'buyerInfo' }], /must be a list/],
  ])('refuses %s', async (_, resources, details) => {
    const refusal = await ask(resources)
    expect([refusal.status, valueAt(refusal.body, 'errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
    expect(valueAt(refusal.body, 'errors', '0', 'details')).toMatch(details)
  })
})
