import { describe, expect, it } from '@jest/globals'
import { parsePullArguments, summaryLines, usage } from './command-line.js'

describe('parsePullArguments', () => {
  it('reads from npm and writes to the repository by default', () => {
    expect(parsePullArguments([])).toEqual({ from: 'npm', help: false })
  })

  it('reads a source and a folder', () => {
    expect(parsePullArguments(['--from', 'models', '--to=out'])).toEqual({ from: 'models', to: 'out', help: false })
  })

  it('reads --help, which lists every option', () => {
    expect(parsePullArguments(['--help']).help).toBe(true)
    for (const option of ['--from npm', '--from git', '--from DIR', '--to DIR', '--help'])
      expect(usage).toContain(option)
  })

  it.each([
    [['--form', 'npm'], "npm run models:pull: Unknown option '--form'. Run npm run models:pull -- --help."],
    [['--from'], "npm run models:pull: Option '--from <value>' argument missing. Run npm run models:pull -- --help."],
    [['git'], /^npm run models:pull: Unexpected argument 'git'.*\. Run npm run models:pull -- --help\.$/],
    [['--from='], '--from: The value is empty. Use npm, git or a folder.'],
    [['--to='], '--to: The value is empty. Use a folder.'],
  ])('rejects %j', (argv, message) => {
    expect(() => parsePullArguments(argv)).toThrow(message)
  })
})

describe('summaryLines', () => {
  it('lists new and changed models and counts the rest', () => {
    const changes = new Map([
      ['a', 'unchanged'],
      ['b', 'changed'],
      ['c', 'new'],
    ] as const)
    expect(summaryLines({ changes, untouched: ['d'], proposals: [], unknownKeys: ['b: schema.x-odd'] })).toEqual([
      'new        c',
      'changed    b',
      '1 new, 1 changed, 1 unchanged',
      'unchanged because not in this source: d',
      'kept an unknown key, add it to tools/models/contract-shape.ts: b: schema.x-odd',
    ])
  })

  it('only counts missing models if there are many', () => {
    const untouched = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(summaryLines({ changes: new Map(), untouched, proposals: [], unknownKeys: [] })).toEqual([
      '0 new, 0 changed, 0 unchanged',
      'unchanged because not in this source: 6 models',
    ])
  })
})
