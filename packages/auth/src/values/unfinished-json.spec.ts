import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isUnfinishedJson } from './unfinished-json.js'

describe('isUnfinishedJson', () => {
  it('is true for each beginning of an object or array, and false for the whole', () => {
    const values = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
    const input = fc.tuple(values, fc.constantFrom(undefined, 2), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(input, ([value, indent, share]) => {
        const text = JSON.stringify(value, undefined, indent)
        const length = 1 + Math.floor(share * (text.length - 2))
        expect(isUnfinishedJson(text)).toBe(false)
        expect(isUnfinishedJson(` ${text.slice(0, length)}`)).toBe(true)
      }),
    )
  })

  it.each(['', ' ', 'null', '1', '"a', '<html>', '{"a": 1]}', "{'a': 1}", '}{', '[1,]'])('is false for %p', (text) => {
    expect(isUnfinishedJson(text)).toBe(false)
  })

  it.each(['{', '[', '{"a', '{"a\\"}', '{"a\\', '{"a": "}"', ' \n[{}'])('is true for %p', (text) => {
    expect(isUnfinishedJson(text)).toBe(true)
  })
})
