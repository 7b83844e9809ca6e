import { describe, expect, it } from '@jest/globals'
import { suppressionsIn } from './generated-package.js'

describe('suppressionsIn', () => {
  // Test data: sources that the check must find. They suppress nothing in this file.
  it.each([
    ['// @ts-ignore\nconst a = 1', '@ts-ignore'],
    ['// @ts-expect-error: late\nconst a = 1', '@ts-expect-error'],
    ['/* eslint-disable */', 'eslint-disable'],
    ['// biome-ignore lint: late', 'biome-ignore'],
    ['type A = { b: Array<any> }', 'any'],
    ['const a = b as unknown', 'b as unknown'],
    ['const a = <string>b', '<string>b'],
    ['const a = b!', 'b!'],
  ])('finds the suppression in %j', (source, found) => {
    expect(suppressionsIn(source)).toEqual([found])
  })

  it('accepts words in comments and `as const`', () => {
    expect(
      suppressionsIn('/** As any other: use it as you like. */\nexport const a = { b: 1 } as const satisfies object'),
    ).toEqual([])
  })
})
