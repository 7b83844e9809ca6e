import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { bucketKey } from './bucket-key.js'

describe('bucketKey', () => {
  it('tells owners, servers and operations apart', () => {
    const keys = [
      bucketKey('owner', 'https://na', operations.getItem),
      bucketKey('other', 'https://na', operations.getItem),
      bucketKey('owner', 'https://eu', operations.getItem),
      bucketKey('owner', 'https://na', operations.createItem),
      bucketKey('owner', 'https://na', { ...operations.getItem, api: 'example-v2' }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
