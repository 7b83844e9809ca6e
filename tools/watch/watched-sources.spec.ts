import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'
import { watchedSources } from './watched-sources.js'

describe('watchedSources', () => {
  const folder = new TemporaryFolder()

  /** A replacement of npm that knows one version. */
  function npm(script: string): string {
    writeFileSync(folder.join('npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    folder.write('models/source-package.json', { package: '@amazon/models', version: '1.0.0', integrity: 'sha512-a' })
    return folder.join('npm')
  }

  const view = (version: string) => `echo '{"version": "${version}", "dist.integrity": "sha512-a"}'`

  it('leaves out npm if its newest version is known', async () => {
    expect(await watchedSources(['npm'], folder.join('models'), npm(view('1.0.0')))).toEqual([])
  })

  it('has the newest version of npm, with the integrity to record', async () => {
    const [watched] = await watchedSources(['npm'], folder.join('models'), npm(view('1.1.0')))
    expect(watched?.source.label).toBe('npm @amazon/models@1.1.0')
    expect(watched?.package).toEqual({ package: '@amazon/models', version: '1.1.0', integrity: 'sha512-a' })
  })

  it.each([
    [
      'exit 1',
      /^@amazon\/models: npm view failed \(.+\)\. Check the network and the npm registry, and run the watch again\.$/,
    ],
    ["echo '{}'", '@amazon/models: npm view returned no version with an integrity.'],
  ])('rejects npm that does %j', async (script, message) => {
    await expect(watchedSources(['npm'], folder.join('models'), npm(script))).rejects.toThrow(message)
  })

  it('reads a local clone as a repository, and other folders as they are', async () => {
    execFileSync('git', ['init', '--quiet', '--bare', folder.join('clone')])
    const sources = await watchedSources(['git', folder.join('clone'), folder.path], folder.path)
    expect(sources.map(({ source: { label, complete } }) => [label, complete])).toEqual([
      ['git https://github.com/amzn/selling-partner-api-models', true],
      [`git ${folder.join('clone')}`, true],
      [`folder ${folder.path}`, false],
    ])
  })
})
