import { describe, expect, it } from '@jest/globals'
import { nearestName } from './nearest-name.js'

describe('nearestName', () => {
  it.each([
    ['orderid', 'orderId'],
    ['oderId', 'orderId'],
    ['orderIdd', 'orderId'],
    ['nextTokn', 'nextToken'],
    ['something', undefined],
    ['', undefined],
  ])('finds for %p: %p', (typo, expected) => {
    expect(nearestName(typo, ['orderId', 'nextToken'])).toBe(expected)
  })
})
