import { describe, expect, it } from '@jest/globals'
import { valueAt, withValue } from './path.js'

describe('valueAt', () => {
  it.each([
    [{ a: { b: 1 } }, 'a.b', 1],
    [{ a: { b: 1 } }, 'a', { b: 1 }],
    [{ a: { b: 1 } }, 'a.c', undefined],
    [{ a: [1] }, 'a.0', undefined],
    [{ a: null }, 'a.b', undefined],
    [undefined, 'a', undefined],
  ])('finds in %j at %s: %j', (value, path, found) => {
    expect(valueAt(value, path)).toEqual(found)
  })
})

describe('withValue', () => {
  it.each([
    [{ a: { b: 1, c: 2 }, d: 3 }, 'a.b', 4, { a: { b: 4, c: 2 }, d: 3 }],
    [{ d: 3 }, 'a.b', 4, { d: 3, a: { b: 4 } }],
    [undefined, 'a', 4, { a: 4 }],
    [{ a: { b: 1, c: 2 } }, 'a.b', undefined, { a: { c: 2 } }],
  ])('changes a copy of %j at %s to %j', (object, path, value, changed) => {
    const before = JSON.stringify(object)
    expect(withValue(object, path, value)).toEqual(changed)
    expect(JSON.stringify(object)).toBe(before)
  })
})
