import { describe, expect, it } from '@jest/globals'
import { parsePullArguments, usage } from './parse-arguments.js'

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
