import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readCodeBlocks } from './code-blocks.js'
import { expectations } from './expectations.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rows = Object.entries(expectations).flatMap(([page, texts]) =>
  Object.keys(texts).map((text) => [page, text] as const),
)

describe('expectations', () => {
  it.each(rows)('are about one block: %s, %s', (page, text) => {
    const blocks = readCodeBlocks(page, readFileSync(join(root, page), 'utf8'))
    expect(blocks.filter(({ code, language }) => language === 'ts' && code.includes(text))).toHaveLength(1)
  })
})
