import { describe, expect, it } from '@jest/globals'
import { parseCheckArguments, usage } from './check-arguments.js'

describe('parseCheckArguments', () => {
  const known = ['ordersV0', 'sellers']

  it('checks all models against npm by default', () => {
    expect(parseCheckArguments([], known)).toEqual({ from: 'npm', models: known, help: false })
  })

  it('reads models and a source', () => {
    expect(parseCheckArguments(['sellers', '--from', 'folder'], known)).toEqual({
      from: 'folder',
      models: ['sellers'],
      help: false,
    })
  })

  it('reads --help, which lists every option', () => {
    expect(parseCheckArguments(['-h'], known).help).toBe(true)
    for (const option of ['MODEL', '--from npm', '--from git', '--from DIR', '--help']) expect(usage).toContain(option)
  })

  it.each([
    [['orderV0'], 'orderV0: Unknown model. Did you mean ordersV0?'],
    [['xyzxyzxyz'], 'xyzxyzxyz: Unknown model. See models/catalog.json for all models.'],
    [['--from='], '--from: The value is empty. Use npm, git or a folder.'],
    [['--form', 'npm'], "npm run models:check: Unknown option '--form'"],
  ])('rejects %j', (argv, message) => {
    expect(() => parseCheckArguments(argv, known)).toThrow(message)
  })
})
