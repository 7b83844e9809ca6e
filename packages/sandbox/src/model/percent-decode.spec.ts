import { expect, it } from '@jest/globals'
import { percentDecode } from './percent-decode.js'

it.each([
  ['a%2Fb', 'a/b'],
  ['a+b', 'a+b'],
  ['100%', '100%'],
  ['%C3%A4', 'ä'],
  ['%C3', '%C3'],
])('percentDecode reads %s as %s', (text, meant) => {
  expect(percentDecode(text)).toBe(meant)
})
