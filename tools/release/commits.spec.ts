import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { levelOfCommit, logOptions, parseLog, parseMessage } from './commits.js'

describe('parseMessage', () => {
  it('reads type, scope and subject', () => {
    expect(parseMessage('feat(auth): a new option', '')).toMatchObject({
      type: 'feat',
      scope: 'auth',
      subject: 'a new option',
      breaking: false,
    })
  })

  it('reads an exclamation mark as a breaking change', () => {
    expect(parseMessage('fix!: another default', '')).toMatchObject({ type: 'fix', scope: '', breaking: true })
  })

  it('reads the paragraph of a breaking change as one line', () => {
    const body = 'Why.\n\nBREAKING CHANGE: Divide your\ntimeouts by 1000.\n\nReviewed-by: A'
    expect(parseMessage('feat: seconds', body)).toMatchObject({
      breaking: true,
      breakingText: 'Divide your timeouts by 1000.',
    })
  })

  it('keeps a title in another form as the subject', () => {
    expect(parseMessage('Initial commit', '')).toMatchObject({ type: '', subject: 'Initial commit', breaking: false })
  })
})

describe('levelOfCommit', () => {
  it.each([
    ['major', { type: 'fix', breaking: true }],
    ['minor', { type: 'feat', breaking: false }],
    ['patch', { type: 'fix', breaking: false }],
    ['patch', { type: 'chore', breaking: false }],
  ])('is %s for %j', (level, commit) => {
    expect(levelOfCommit(commit)).toBe(level)
  })
})

describe('parseLog', () => {
  it('reads the commits of a repository with their files, from new to old', () =>
    inTemporaryFolder(async (folder) => {
      const git = (...options: string[]) =>
        execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@localhost', ...options], {
          encoding: 'utf8',
        })
      git('init', '--quiet')
      for (const [name, message] of [
        ['one.txt', 'feat(a): one'],
        ['two words.txt', 'fix(b)!: two\n\nBREAKING CHANGE: Rename it.'],
      ] as const) {
        writeFileSync(join(folder, name), '')
        git('add', '--all')
        git('commit', '--quiet', '--message', message)
      }
      expect(parseLog(git(...logOptions))).toMatchObject([
        { type: 'fix', scope: 'b', subject: 'two', breakingText: 'Rename it.', files: ['two words.txt'] },
        { type: 'feat', scope: 'a', subject: 'one', breaking: false, files: ['one.txt'] },
      ])
    }))

  it('reads an empty log', () => {
    expect(parseLog('')).toEqual([])
  })
})
