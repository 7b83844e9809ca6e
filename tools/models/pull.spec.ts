import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { usage } from './command-line.js'
import { rawModel } from './test-support/raw-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const script = fileURLToPath(new URL('pull.ts', import.meta.url))

describe('npm run models:pull', () => {
  const folder = new TemporaryFolder()

  function pull(...options: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [tsx, script, ...options], { encoding: 'utf8' })
  }

  it('prints the help', () => {
    expect(pull('--help')).toMatchObject({ status: 0, stdout: `${usage}\n`, stderr: '' })
  })

  it('pulls from a folder into a folder', () => {
    folder.write('upstream/ordersV0.json', rawModel())
    const { status, stdout, stderr } = pull('--from', folder.join('upstream'), '--to', folder.join('out/contracts'))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('new        ordersV0\n1 new, 0 changed, 0 unchanged\n')
    expect(Object.keys(folder.contents()).slice(0, 2)).toEqual(['out/contracts/ordersV0.json', 'out/upstream.json'])
  })

  it('exits with 1 and prints one line if a model is invalid', () => {
    folder.write('upstream/ordersV0.json', '{"swagger": "2.0", "info"')
    const { status, stderr } = pull('--from', folder.join('upstream'), '--to', folder.join('out/contracts'))
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^ordersV0\.json: Not valid JSON, or truncated \(.+\)\. Get an intact copy of the file and pull again\.\n$/,
    )
    expect(Object.keys(folder.contents())).toEqual(['upstream/ordersV0.json'])
  })
})
