import { describe, expect, it } from '@jest/globals'
import { nearest } from './nearest.js'

describe('nearest', () => {
  it('finds the candidate with the fewest edits', () => {
    expect(nearest('order-v0', ['feeds', 'orders-v1', 'orders-v0'])).toBe('orders-v0')
  })

  it.each([
    ['a missing letter', 'ordrs'],
    ['a letter too many', 'oorders'],
    ['a wrong letter', 'ordert'],
    ['another case', 'ORDERS'],
  ])('forgives %s', (_, word) => {
    expect(nearest(word, ['sellers', 'orders'])).toBe('orders')
  })

  it('forgives more in a longer word', () => {
    expect(nearest('fulfilmentoutbund', ['fulfillment-outbound'])).toBe('fulfillment-outbound')
    expect(nearest('abc', ['abcxyz'])).toBeUndefined()
  })

  it('suggests nothing where nothing is close', () => {
    expect(nearest('nosuchapi', ['orders', 'feeds', 'tokens'])).toBeUndefined()
    expect(nearest('orders', [])).toBeUndefined()
  })

  it('takes the first of two that are equally close', () => {
    expect(nearest('feed', ['feeds', 'feedy'])).toBe('feeds')
  })
})
