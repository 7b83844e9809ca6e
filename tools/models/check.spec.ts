import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { defaultModelsFolder } from './catalog.js'
import { usage } from './check-arguments.js'
import { type JsonObject, readJsonFile } from './json.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const script = fileURLToPath(new URL('check.ts', import.meta.url))
const model = 'tokens_2021-03-01'
const contract = readJsonFile<JsonObject>(join(defaultModelsFolder, 'contracts', `${model}.json`))

describe('npm run models:check', () => {
  const folder = new TemporaryFolder()

  function check(...options: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [tsx, script, ...options], { encoding: 'utf8' })
  }

  it('prints the help', () => {
    expect(check('--help')).toMatchObject({ status: 0, stdout: `${usage}\n`, stderr: '' })
  })

  it('compares our texts with those of Amazon', () => {
    folder.write(`own/${model}.json`, JSON.stringify(contract))
    expect(check(model, '--from', folder.join('own'))).toMatchObject({
      status: 0,
      stdout: [
        'Static cases: 2 requests, 3 responses',
        'Enum values in responses that the models lack: 0',
        'Known contradictions between cases and models: 0',
        'Operations that need an example: 1',
        'All 19 texts are complete and our own\n',
      ].join('\n'),
    })
  })

  it('exits with 1 and names the text if it is copied', () => {
    const { summary } = readJsonFile<{ summary: string }>(join(defaultModelsFolder, 'descriptions', `${model}.json`))
    const info = { ...(contract.info as JsonObject), description: summary }
    folder.write(`copied/${model}.json`, JSON.stringify({ ...contract, info }))
    const { status, stdout, stderr } = check(model, '--from', folder.join('copied'))
    expect(status).toBe(1)
    expect(stdout).toContain(`models/descriptions/${model}.json: summary repeats Amazon's words: "`)
    expect(stderr).toBe('models: Some rows or texts have faults (1; texts: 19). Correct the lines above.\n')
  })
})
