import { describe, expect, it } from '@jest/globals'
import { groupOf } from './tarball-size.js'

describe('groupOf', () => {
  it.each([
    ['package/package.json', '*.json'],
    ['package/dist/esm/index.js', 'dist/esm/*.js'],
    ['package/dist/esm/index.d.ts', 'dist/esm/*.d.ts'],
    ['package/dist/esm/index.d.ts.map', 'dist/esm/*.d.ts.map'],
    ['package/dist/cjs/chunks/deep/retry-rules.js', 'dist/cjs/*.js'],
    ['package/dist/LICENSE', 'dist/LICENSE'],
  ])('puts %s into the group %s', (path, group) => {
    expect(groupOf(path)).toBe(group)
  })
})
