import { describe, expect, it } from '@jest/globals'
import { writeBetweenMarkers } from './readme.js'

const text = 'Before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nAfter\n'
const written = 'Before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nAfter\n'

describe('writeBetweenMarkers', () => {
  it('replaces only the text between the markers', () => {
    expect(writeBetweenMarkers(text, 'bench', 'new')).toBe(written)
  })

  it('returns the same text if it is repeated', () => {
    expect(writeBetweenMarkers(written, 'bench', 'new')).toBe(written)
  })

  it('inserts the content unchanged, even if it looks like a replacement pattern', () => {
    expect(writeBetweenMarkers(text, 'bench', "$& $1 $'")).toContain("\n$& $1 $'\n")
  })

  it.each([
    ['without markers', 'Before\nAfter\n'],
    ['without an end', text.replace('<!-- bench:end -->', '')],
    ['without a start', text.replace('<!-- bench:start -->', '')],
    ['with the end first', '<!-- bench:end -->\n<!-- bench:start -->\n'],
    ['with two of each', text + text],
  ])('rejects a text %s', (_, faulty) => {
    expect(() => writeBetweenMarkers(faulty, 'bench', 'new')).toThrow(
      'The file does not contain <!-- bench:start --> and <!-- bench:end --> once each',
    )
  })
})
