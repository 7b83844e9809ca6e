import { describe, expect, it } from '@jest/globals'
import { readCodeBlocks } from './code-blocks.js'

const fence = '```'
const block = (language: string, code: string) => `${fence}${language}\n${code}\n${fence}\n`

describe('readCodeBlocks', () => {
  it('returns the language, the code and the line of each block', () => {
    const blocks = readCodeBlocks('a.md', `# A\n\n${block('ts', 'a()')}\n${block('json', '{}')}`)
    expect(blocks).toEqual([
      { page: 'a.md', line: 4, language: 'ts', code: 'a()\n', rule: { type: 'run', continues: false } },
      { page: 'a.md', line: 8, language: 'json', code: '{}\n', rule: { type: 'run', continues: false } },
    ])
  })

  it('removes the indentation of a block in a list', () => {
    const [found] = readCodeBlocks('a.md', `1. A\n\n   ${fence}ts\n   if (a) {\n     b()\n   }\n   ${fence}\n`)
    expect(found?.code).toBe('if (a) {\n  b()\n}\n')
  })

  it.each([
    ['continues', { type: 'run', continues: true }],
    ['part of src/a.ts', { type: 'part', file: 'src/a.ts' }],
    ['compiles. It needs AWS.', { type: 'compile', reason: 'It needs AWS.' }],
    ['skipped. It needs AWS.', { type: 'skip', reason: 'It needs AWS.' }],
  ])('reads the comment before a block: %s', (comment, rule) => {
    expect(readCodeBlocks('a.md', `<!-- example: ${comment} -->\n\n${block('ts', 'a()')}`)[0]?.rule).toEqual(rule)
  })

  it.each(['skip', 'skipped', 'skipped. ', 'compiles'])('rejects a comment without a reason: %s', (comment) => {
    const text = `A\n\n<!-- example: ${comment} -->\n\n${block('ts', 'a()')}`
    expect(() => readCodeBlocks('a.md', text)).toThrow('Unknown comment')
  })
})
