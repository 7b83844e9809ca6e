import { describe, expect, it } from '@jest/globals'
import { plainText } from './own-descriptions.js'

describe('plainText', () => {
  it.each([
    ['a sentence', 'A widget.', 'A widget.'],
    ['a paragraph with line breaks', 'A\n  widget.', 'A widget.'],
    ['the first of several paragraphs', 'A widget.\n\nMore.', 'A widget.'],
    ['the text before a table', 'A widget.\n| a | b |', 'A widget.'],
    ['the text before a usage plan', 'A widget.\n**Usage Plan:**', 'A widget.'],
    ['text with escaped line breaks', 'A widget.\\n\\nMore.', 'A widget.'],
    ['no text', undefined, ''],
  ])('returns %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
