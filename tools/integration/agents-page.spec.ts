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
const page = readFileSync(join(root, 'AGENTS.md'), 'utf8')
const [, ...sections] = page.split(/^## /m)
const programs = Object.fromEntries(
  sections.flatMap((section) => {
    const [title = ''] = section.split('\n')
    return [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => [title, code])
  }),
)

/** The output of each program, by its section. */
const expected: Readonly<Record<string, RegExp>> = {
  'First call': /^200 \S+ ATVPDKIKX0DER Amazon\.com$/m,
  'Read all pages': /^\d{3}-\d{7}-\d{7} 20\d\d-[\S\s]+\n[1-9]\d* orders$/m,
  'Get restricted data': /^\d{3}-\d{7}-\d{7} with address$/m,
  'Run a report': /^\S+ \d+(\.\d+)?$/m,
  'Handle errors': /^400 InvalidInput \S+/m,
  'Test with the sandbox': /^passed$/m,
}

/** Lets the programs run from source. */
const paths = {
  '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
  '@selling-partner/sandbox': [join(root, 'packages/sandbox/src/index.ts')],
  '@selling-partner/jobs/reports': [join(root, 'packages/jobs/src/reports/reports.ts')],
  '@selling-partner/*': [join(root, 'packages/clients/*/src/index.ts')],
}

describe('the programs in AGENTS.md', () => {
  let folder: string
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
    folder = await mkdtemp(join(tmpdir(), 'agents-page-'))
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
  })
  afterAll(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true })
  })

  it('are all tested', () => {
    expect(Object.keys(programs)).toEqual(Object.keys(expected))
    expect(page.match(/^```ts$/gm)).toHaveLength(Object.keys(programs).length)
  })

  it('compile in strict mode', () => {
    const errors = typeErrors(programs, { paths })
    expect([...errors].filter(([, found]) => found.length > 0)).toEqual([])
  })

  it.each(Object.keys(expected))('run against the sandbox: %s', async (title) => {
    const file = join(folder, `${title.replaceAll(' ', '-')}.mts`)
    await writeFile(file, programs[title] ?? '')
    const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', file], {
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
    expect(`${stdout}${stderr}`).toMatch(expected[title] ?? /^never$/)
  })
})
