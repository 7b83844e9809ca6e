import { describe, expect, it } from '@jest/globals'
import type { Finding } from './check-prose.js'
import { findingLine, folderLines, ruleLines } from './summary.js'

const finding = (file: string, rule = 'glossary'): Finding => ({ file, line: 3, rule, message: '"answer" -> response' })

describe('the report of the prose', () => {
  it('has a line per finding that an editor can open', () => {
    expect(findingLine(finding('README.md'))).toBe('README.md:3: "answer" -> response (glossary)')
  })

  it('counts by rule, the most frequent first', () => {
    expect(ruleLines([finding('a', 'is-no'), finding('b'), finding('c')])).toEqual([
      '     2  glossary',
      '     1  is-no',
    ])
  })

  it('counts by folder', () => {
    const files = [
      'README.md',
      'packages/auth/README.md',
      'packages/auth/src/index.ts',
      'packages/auth/src/lwa/token.ts',
      'packages/auth/src/lwa/deep/token.ts',
      'packages/clients/orders-v0/src/api.ts',
      'tools/bench/measurements/storm.ts',
      'models/annotations/usage-plans.json',
    ]
    expect(folderLines(files.map((file) => finding(file)))).toEqual([
      '     2  packages/auth/src/lwa',
      '     1  .',
      '     1  models/annotations',
      '     1  packages/auth',
      '     1  packages/auth/src',
      '     1  packages/clients/orders-v0',
      '     1  tools/bench',
    ])
  })
})
