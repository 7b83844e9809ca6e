import { describe, expect, it } from '@jest/globals'
import { asComment, commentLines } from './comment.js'

describe('asComment', () => {
  it('puts a short text on one line', () => {
    expect(`/**${asComment('Its number.')}*/`).toBe('/** Its number. */')
  })

  it('breaks a long text between words, and loses none', () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

    const comment = `/**${asComment(text)}*/`

    expect(Math.max(...comment.split('\n').map((line) => line.length))).toBeLessThanOrEqual(113)
    expect(comment.split('\n').at(-1)).toBe(' */')
    expect(commentLines(text).join(' ')).toBe(text)
  })

  it('keeps a word that is too long for any line whole', () => {
    const word = 'x'.repeat(200)

    expect(commentLines(`a ${word} b`)).toEqual(['a', word, 'b'])
  })

  it('cannot be ended by the text', () => {
    expect(asComment('Pattern: `^.*/$`.')).toBe(' Pattern: `^.*\\/$`. ')
  })
})
