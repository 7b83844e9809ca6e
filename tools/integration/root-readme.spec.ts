import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { typeErrors } from '../generate/type-errors.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [example = '', ...others] = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
if (example === '' || others.length > 0) throw new Error('The README must contain exactly one ts example.')

describe('the example in the root README', () => {
  let folder: string
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
    folder = await mkdtemp(join(tmpdir(), 'readme-example-'))
    await writeFile(join(folder, 'example.mts'), example)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsxConfiguration))
  })
  afterAll(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true })
  })

  it('compiles', () => {
    expect(typeErrors({ example }).get('example')).toEqual([])
  })

  it('gets a 2xx response from the sandbox, with credentials from the environment', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'example.mts')], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'),
        LWA_CLIENT_ID: demoCredentials.clientId,
        LWA_CLIENT_SECRET: demoCredentials.clientSecret,
        LWA_REFRESH_TOKEN: demoCredentials.refreshToken,
        LWA_URL: sandbox.lwaUrl,
        SP_API_BASE_URL: sandbox.url,
      },
    })
    expect(stdout).toMatch(/^2\d\d ATVPDKIKX0DER Amazon\.com$/m)
  })
})

/** Lets the example run from source. */
const tsxConfiguration = {
  compilerOptions: {
    paths: {
      '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
      '@selling-partner/*': [join(root, 'packages/clients/*/src/index.ts')],
    },
  },
}
