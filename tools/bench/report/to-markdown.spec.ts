import { describe, expect, it } from '@jest/globals'
import { toMarkdown } from './to-markdown.js'

const row = { measurement: 'Paced', contender: 'axios', measured: '100 lost' }

describe('toMarkdown', () => {
  it('lays out a row for each measurement and contender', () => {
    expect(toMarkdown([row])).toBe(
      [
        '| Measurement | Contender | Measured | To reach | Reached |',
        '| --- | --- | --- | --- | --- |',
        '| Paced | axios | 100 lost |  |  |',
      ].join('\n'),
    )
  })

  it.each([
    [true, '| none lost | yes |'],
    [false, '| none lost | **no** |'],
  ])('says whether a goal was reached: %p', (isReached, cells) => {
    expect(toMarkdown([{ ...row, goal: { text: 'none lost', isReached } }])).toContain(cells)
  })

  it('keeps a bar inside its cell', () => {
    expect(toMarkdown([{ ...row, measured: 'a | b' }])).toContain('| a \\| b |')
  })
})
