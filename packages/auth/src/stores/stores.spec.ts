import { describe, expect, it } from '@jest/globals'
import { regions } from './regions.js'
import { findStore, stores } from './stores.js'

describe('findStore', () => {
  it.each([
    ['A1PA6795UKMFR9', 'Germany'],
    ['DE', 'Germany'],
    ['de', 'Germany'],
    ['UK', 'United Kingdom'],
    ['GB', 'United Kingdom'],
    ['ATVPDKIKX0DER', 'United States of America'],
    ['XX', undefined],
    ['', undefined],
  ])('finds for %p: %p', (idOrCountryCode, country) => {
    expect(findStore(idOrCountryCode)?.country).toBe(country)
  })
})

describe('stores', () => {
  it('has 23 stores with unique IDs and country codes, each in a known region', () => {
    expect(stores).toHaveLength(23)
    expect(new Set(stores.map(({ marketplaceId }) => marketplaceId)).size).toBe(23)
    expect(new Set(stores.map(({ countryCode }) => countryCode)).size).toBe(23)
    expect(stores.filter(({ region }) => !(region in regions))).toEqual([])
  })
})
