import { describe, expect, it } from '@jest/globals'
import { accept } from './ranges.js'

describe('accept', () => {
  it.each([
    ['keeps a range that has the version', '^1.0.0', '1.4.0', '^1.0.0'],
    ['adds a new major', '^1.2.0', '2.0.0', '^1.2.0 || ^2.0.0'],
    ['adds a third major', '^1.0.0 || ^2.0.0', '3.0.0', '^1.0.0 || ^2.0.0 || ^3.0.0'],
    ['replaces the range of versions that were never published', '^0.1.0', '1.0.0', '^1.0.0'],
  ])('%s', (_, range, version, expected) => {
    expect(accept(range, version)).toBe(expected)
  })
})
