import { describe, expect, it } from '@jest/globals'
import { LazyItems } from './stateful-pages.js'

describe('lazy items', () => {
  it('converts only the items of a page', () => {
    const converted: number[] = []
    const items = new LazyItems([1, 2, 3, 4], (source) => {
      converted.push(source)
      return `item ${source}`
    })
    expect(items).toHaveLength(4)
    expect(items.slice(1, 3)).toEqual(['item 2', 'item 3'])
    expect(items.slice(3, 9)).toEqual(['item 4'])
    expect(converted).toEqual([2, 3, 4])
  })

  it('is a list in JSON', () => {
    expect(JSON.stringify({ items: new LazyItems([1, 2], (source) => source * 10) })).toBe('{"items":[10,20]}')
  })
})
