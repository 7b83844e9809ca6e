import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { TemporaryFolder } from '../models/test-support/temporary-folder.js'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const script = fileURLToPath(new URL('cli.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('npm run check:workflows', () => {
  const folder = new TemporaryFolder()

  function check(...options: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [tsx, script, ...options], { encoding: 'utf8', cwd: root })
  }

  it('accepts the workflows of this repository', () => {
    expect(check()).toMatchObject({ status: 0, stdout: '4 workflows are correct\n', stderr: '' })
  })

  it('lists faults of syntax, of expressions and of our rules', () => {
    folder.write(
      'bad.yml',
      [
        'on: push',
        'permissions: {}',
        'concurrency: a',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 5',
        '    nosuch: 1',
        '    steps:',
        '      - run: npm ci',
        '        if: nosuch.value',
        '      - run: make',
      ].join('\n'),
    )
    const { status, stdout, stderr } = check(folder.join('bad.yml'))
    expect([status, stderr]).toEqual([1, 'workflows: 3 faults. Correct the lines above.\n'])
    expect(stdout).toContain("line 8: Unexpected value 'nosuch'")
    expect(stdout).toContain('line 11: Unrecognized named-value: ')
    expect(stdout).toContain('commands are scripts of the repository: job a, step 2: make. Write npm ci, ')
  })

  it('rejects a file that does not exist, and an unknown option', () => {
    expect(check('nosuch.yml').stderr).toBe('nosuch.yml: File not found. Check the path.\n')
    expect(check('--nosuch').stderr).toContain("npm run check:workflows: Unknown option '--nosuch'")
  })
})
