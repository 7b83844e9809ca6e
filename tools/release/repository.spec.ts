import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { GitRepository } from '../models/diff/git-files.js'
import { commitRelease } from './commit-release.js'
import { rangeIn, rangeTemplate, readHistory, readPackages, readReleases, withRange } from './repository.js'

const template = '{{! The range. }}^1.0.0 || ^2.0.0'

describe('the range in the template', () => {
  it('is read without the comment', () => {
    expect(rangeIn(template)).toBe('^1.0.0 || ^2.0.0')
  })

  it('is replaced without the comment', () => {
    expect(withRange(template, '^3.0.0')).toBe('{{! The range. }}^3.0.0')
  })
})

describe('a repository', () => {
  const manifest = (name: string, fields: object = {}) => JSON.stringify({ name, version: '0.1.0', ...fields })

  async function inRepository(use: (folder: string) => Promise<void>): Promise<void> {
    await inTemporaryFolder(async (folder) => {
      const auth = { '@selling-partner/auth': '^0.1.0', axios: '^1.0.0' }
      await writeTree(folder, {
        [rangeTemplate]: template,
        'packages/auth/package.json': manifest('@selling-partner/auth'),
        'packages/generator/package.json': manifest('@selling-partner/generator'),
        'packages/internal/package.json': manifest('internal', { private: true }),
        'packages/clients/a-v1/package.json': manifest('@selling-partner/a-v1', { peerDependencies: auth }),
      })
      for (const options of [
        ['init', '--quiet'],
        ['config', 'user.name', 'A'],
        ['config', 'user.email', 'a@localhost'],
        ['add', '--all'],
        ['commit', '--quiet', '--message', 'feat: first'],
      ]) {
        execFileSync('git', ['-C', folder, ...options])
      }
      await use(folder)
    })
  }

  it('has packages with the ranges of its other packages', () =>
    inRepository(async (folder) => {
      const packages = await readPackages(folder)
      expect(packages.map(({ name, root, ranges }) => [name, root, ranges])).toEqual([
        ['@selling-partner/a-v1', 'packages/clients/a-v1', { '@selling-partner/auth': '^0.1.0' }],
        ['@selling-partner/auth', 'packages/auth', {}],
        ['@selling-partner/generator', 'packages/generator', { '@selling-partner/auth': '^1.0.0 || ^2.0.0' }],
      ])
    }))

  it('has the newest release of each package, and the history since then', () =>
    inRepository(async (folder) => {
      const git = new GitRepository(folder)
      commitRelease(folder, [
        '@selling-partner/auth@1.9.0',
        '@selling-partner/auth@1.10.0',
        '@selling-partner/auth@next',
      ])
      const release = (await readReleases(git)).get('@selling-partner/auth')
      expect(release).toEqual({ version: '1.10.0', commit: await git.commitOf('HEAD') })

      await writeTree(folder, { 'packages/auth/README.md': 'Text' })
      commitRelease(folder, [])
      const { files, commits } = await readHistory(git, release?.commit ?? '')
      expect(files).toEqual(['packages/auth/README.md'])
      expect(commits).toMatchObject([{ type: 'chore', scope: 'release', subject: 'publish' }])
    }))

  it('gets a commit and its tags, or none of them', () =>
    inRepository(async (folder) => {
      const git = new GitRepository(folder)
      commitRelease(folder, ['@selling-partner/auth@1.0.0'])
      const head = await git.commitOf('HEAD')
      await writeTree(folder, { 'packages/auth/README.md': 'Text' })
      expect(() => commitRelease(folder, ['@selling-partner/b@1.0.0', '@selling-partner/auth@1.0.0'])).toThrow(
        'git update-ref',
      )
      expect(await git.commitOf('HEAD')).toBe(head)
      expect((await git.git('tag', '--list')).trim()).toBe('@selling-partner/auth@1.0.0')
    }))
})
