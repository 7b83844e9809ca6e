import { describe, expect, it } from '@jest/globals'
import { parsePullArguments, summaryLines, usage } from './command-line.js'
import type { PullSummary } from './pull-models.js'
import { catalogRow } from './test-support/catalog-row.js'

describe('parsePullArguments', () => {
  it('reads from npm and writes to the repository by default', () => {
    expect(parsePullArguments([])).toEqual({ from: 'npm', accept: false, help: false })
  })

  it('reads a source, a folder and --accept', () => {
    expect(parsePullArguments(['--accept']).accept).toBe(true)
    expect(parsePullArguments(['--from', 'models', '--to=out'])).toEqual({
      from: 'models',
      to: 'out',
      accept: false,
      help: false,
    })
  })

  it('reads --help, which lists every option', () => {
    expect(parsePullArguments(['--help']).help).toBe(true)
    for (const option of ['--from npm', '--from git', '--from DIR', '--to DIR', '--accept', '--help'])
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

const nothing: PullSummary = {
  changes: new Map(),
  untouched: [],
  proposals: [],
  renamed: [],
  published: [],
  lostPlans: new Map(),
  unknownKeys: [],
  accepted: false,
}

describe('summaryLines', () => {
  it('lists new and changed models and counts the rest', () => {
    const changes = new Map([
      ['a', 'unchanged'],
      ['b', 'changed'],
      ['c', 'new'],
    ] as const)
    expect(summaryLines({ ...nothing, changes, untouched: ['d'], unknownKeys: ['b: schema.x-odd'] })).toEqual([
      'new        c',
      'changed    b',
      '1 new, 1 changed, 1 unchanged',
      'unchanged because not in this source: d',
      'kept an unknown key, add it to tools/models/contract-shape.ts: b: schema.x-odd',
    ])
  })

  it('only counts missing models if there are many', () => {
    const untouched = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(summaryLines({ ...nothing, untouched })).toEqual([
      '0 new, 0 changed, 0 unchanged',
      'unchanged because not in this source: 6 models',
    ])
  })

  it('warns about lost usage plans', () => {
    const lostPlans = new Map([['a', [{ operation: 'GET /a', plan: { rate: 0.5, burst: 30 } }]]])
    expect(summaryLines({ ...nothing, lostPlans })[1]).toBe(
      'a has lost the usage plan of GET /a: the contract keeps 0.5/s, burst 30',
    )
  })

  it('says that an unpublished model is published', () => {
    expect(summaryLines({ ...nothing, published: ['a'] })[1]).toBe(
      'a is published now: set its state in models/catalog.json to current',
    )
  })

  it('says how to accept proposed and renamed rows, until they are accepted', () => {
    const row = catalogRow({ model: 'a' })
    const json = JSON.stringify(row)
    const open = { ...nothing, proposals: [row], renamed: [catalogRow({ model: 'b' })] }
    expect(summaryLines(open)).toEqual([
      'renamed    b is now b-api-model/b.json',
      '0 new, 0 changed, 0 unchanged',
      `proposed row for a-api-model/a.json: ${json}`,
      'To write proposed and renamed rows to models/catalog.json, add --accept',
    ])
    expect(summaryLines({ ...open, accepted: true }).slice(2)).toEqual([
      `added to models/catalog.json, review this row: ${json}`,
    ])
  })
})
