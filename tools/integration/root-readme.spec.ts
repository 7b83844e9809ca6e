import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the example in the root README', () => {
  let folder: string
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
    folder = await mkdtemp(join(tmpdir(), 'readme-example-'))
    const [example, ...others] = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
    if (example === undefined || others.length > 0) throw new Error('The README must contain exactly one ts example.')
    await writeFile(join(folder, 'example.mts'), example)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(compilerConfiguration))
  })
  afterAll(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true })
  })

  it('compiles', async () => {
    const tsc = join(root, 'node_modules/.bin/tsc')
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error)
    expect(stdout).toBe('')
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

describe('the links in the root README', () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)#([^)]+)\)/g)].map(
    ([, file = '', section = '']) => [file, section] as const,
  )

  it.each(links)('lead to a section: %s#%s', async (file, section) => {
    const page = await readFile(join(root, file), 'utf8')
    const sections = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'))
    expect(sections).toContain(section)
  })
})

const compilerConfiguration = {
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: {
    noEmit: true,
    composite: false,
    declaration: false,
    module: 'ESNext',
    moduleResolution: 'Bundler',
    typeRoots: [join(root, 'node_modules/@types')],
    paths: {
      '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
      '@selling-partner/*': [join(root, 'packages/clients/*/src/index.ts')],
    },
  },
  include: ['example.mts'],
}
