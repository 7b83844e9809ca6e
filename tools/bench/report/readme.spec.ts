import { describe, expect, it } from '@jest/globals'
import { writeBetweenMarkers } from './readme.js'

const text = 'Before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nAfter\n'
const written = 'Before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nAfter\n'

describe('writeBetweenMarkers', () => {
  it('replaces what stands between the markers, and nothing else', () => {
    expect(writeBetweenMarkers(text, 'bench', 'new')).toBe(written)
  })

  it('can be repeated', () => {
    expect(writeBetweenMarkers(written, 'bench', 'new')).toBe(written)
  })

  it('takes the content as it is', () => {
    expect(writeBetweenMarkers(text, 'bench', "$& $1 $'")).toContain("\n$& $1 $'\n")
  })

  it.each([
    ['no markers', 'Before\nAfter\n'],
    ['no end', text.replace('<!-- bench:end -->', '')],
    ['no start', text.replace('<!-- bench:start -->', '')],
    ['the end first', '<!-- bench:end -->\n<!-- bench:start -->\n'],
    ['two of them', text + text],
  ])('refuses a text with %s, and says what is missing', (_, faulty) => {
    expect(() => writeBetweenMarkers(faulty, 'bench', 'new')).toThrow('needs the lines <!-- bench:start -->')
  })
})
