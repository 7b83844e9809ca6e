import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { readOptions, usage, workspaceOf } from './options.js'

describe('readOptions', () => {
  it('defaults to all APIs, our templates and packages/clients', () => {
    expect(readOptions([], '/repo')).toEqual({
      apis: [],
      templates: undefined,
      output: resolve('/repo/packages/clients'),
      force: false,
    })
  })

  it('reads APIs, templates, output and force in any order', () => {
    const argv = ['--force', 'orders', '--templates', 'mine', 'feeds-2021-06-30', '--output=elsewhere']

    expect(readOptions(argv, '/repo')).toEqual({
      apis: ['orders', 'feeds-2021-06-30'],
      templates: resolve('mine'),
      output: resolve('/repo/elsewhere'),
      force: true,
    })
  })

  it.each(['--help', '-h'])('returns undefined for %s', (flag) => {
    expect(readOptions(['orders', flag], '/repo')).toBeUndefined()
  })

  it('lists every option in the usage', () => {
    for (const option of ['<api>', '--templates', '--output', '--force', '--help']) expect(usage).toContain(option)
  })

  it.each([
    ['an option that does not exist', ['--frobnicate'], /^npm run generate: Unknown option '--frobnicate'/],
    [
      'an option without its value',
      ['--templates'],
      /^npm run generate: Option '--templates <value>' argument missing/,
    ],
  ])('rejects %s and names the help', async (_, argv, message) => {
    const fault = await faultOf(() => readOptions(argv, '/repo'))

    expect(fault).toMatch(message)
    expect(fault).toMatch(/\. Run npm run generate -- --help\.$/)
  })
})

describe('workspaceOf', () => {
  it('returns the folders of a repository', () => {
    expect(workspaceOf('/repo')).toEqual({
      root: '/repo',
      models: join('/repo', 'models'),
      templates: join('/repo', 'generator-templates'),
      cache: join('/repo', '.cache'),
    })
  })
})
