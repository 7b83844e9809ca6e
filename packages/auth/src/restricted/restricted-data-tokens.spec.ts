import { describe, expect, it } from '@jest/globals'
import type { RdtRequest } from './rdt-request.js'
import { rdtKey } from './restricted-data-tokens.js'

const path = '/orders/v0/orders/{orderId}'
const request: RdtRequest = {
  endpoint: 'https://eu.example',
  resources: [{ method: 'GET', path, dataElements: ['buyerInfo', 'shippingAddress'] }],
  isGeneric: true,
}
const [resource] = request.resources
const key = rdtKey('application seller', request)

describe('rdtKey', () => {
  it('does not depend on the order of the data elements or on the user-agent', () => {
    const dataElements = ['shippingAddress', 'buyerInfo', 'buyerInfo']
    const same = { ...request, resources: [{ ...resource, method: 'GET', path, dataElements }] } as const
    expect(rdtKey('application seller', { ...same, application: { name: 'Repricer' } })).toBe(key)
  })

  it.each<[string, string, Partial<RdtRequest>]>([
    ['seller', 'application other', {}],
    ['server', 'application seller', { endpoint: 'https://na.example' }],
    ['target application', 'application seller', { targetApplication: 'amzn1.sp.solution.other' }],
    ['method', 'application seller', { resources: [{ ...resource, path, method: 'DELETE' }] }],
    ['path', 'application seller', { resources: [{ ...resource, method: 'GET', path: '/orders/v0/orders' }] }],
    ['list of data elements', 'application seller', { resources: [{ method: 'GET', path }] }],
    ['number of resources', 'application seller', { resources: [...request.resources, ...request.resources] }],
  ])('depends on the %s', (_, owner, difference) => {
    expect(rdtKey(owner, { ...request, ...difference })).not.toBe(key)
  })

  it('does not contain the path, which contains parameters', () => {
    const resources = [{ method: 'GET', path: '/orders/v0/orders/902-1845936-5435065' }] as const
    expect(rdtKey('application seller', { ...request, resources })).toMatch(
      /^application seller https:\/\/eu\.example rdt:[\w-]{43}$/,
    )
  })
})
