import { describe, expect, it } from '@jest/globals'
import { parsePullArguments, summaryLines, usage } from './command-line.js'

describe('parsePullArguments', () => {
  it('reads from npm into the repository unless told otherwise', () => {
    expect(parsePullArguments([])).toEqual({ from: 'npm', help: false })
  })

  it('takes a source and a folder', () => {
    expect(parsePullArguments(['--from', 'models', '--to=out'])).toEqual({ from: 'models', to: 'out', help: false })
  })

  it('knows --help, which names every option', () => {
    expect(parsePullArguments(['--help']).help).toBe(true)
    for (const option of ['--from npm', '--from git', '--from DIR', '--to DIR', '--help'])
      expect(usage).toContain(option)
  })

  it.each([
    [['--form', 'npm'], "models:pull: Unknown option '--form'; see npm run models:pull -- --help"],
    [['--from'], "models:pull: Option '--from <value>' argument missing; see npm run models:pull -- --help"],
    [['git'], /^models:pull: Unexpected argument 'git'.*; see npm run models:pull -- --help$/],
    [['--from='], '--from: it is empty; say npm, git or a folder'],
    [['--to='], '--to: it is empty; name a folder'],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => parsePullArguments(argv)).toThrow(message)
  })
})

describe('summaryLines', () => {
  it('names what is new or changed and counts the rest', () => {
    const changes = new Map([
      ['a', 'unchanged'],
      ['b', 'changed'],
      ['c', 'new'],
    ] as const)
    expect(summaryLines({ changes, untouched: ['d'], proposals: [], unknownKeys: ['b: schema.x-odd'] })).toEqual([
      'new        c',
      'changed    b',
      '1 new, 1 changed, 1 unchanged',
      'not in this source, so left as they are: d',
      'kept a key that tools/models/contract-shape.ts does not know: b: schema.x-odd',
    ])
  })

  it('only counts the models that a source lacks where there are many', () => {
    const untouched = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(summaryLines({ changes: new Map(), untouched, proposals: [], unknownKeys: [] })).toEqual([
      '0 new, 0 changed, 0 unchanged',
      'not in this source, so left as they are: 6 models',
    ])
  })
})
