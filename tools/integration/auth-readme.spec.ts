import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { typeErrors } from '../generate/type-errors.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'packages/auth/README.md'), 'utf8')
const [, section = ''] = readme.split('## Access tokens from elsewhere\n')
const [, example = ''] = /^```ts\n(.*?)^```$/ms.exec(section) ?? []

describe("the example for accessToken in auth's README", () => {
  let folder: string
  let sandbox: RunningSandbox
  let service: Server
  /** The requests that the token service received. */
  const requests: unknown[] = []

  beforeAll(async () => {
    sandbox = await startSandbox()
    const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    service = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      requests.push(JSON.parse(body))
      response.end(await auth.accessToken())
    })
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
    folder = await mkdtemp(join(tmpdir(), 'readme-example-'))
    await writeFile(join(folder, 'example.mts'), example)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsxConfiguration))
  })
  afterAll(async () => {
    await sandbox.close()
    await new Promise((resolve) => service.close(resolve))
    await rm(folder, { recursive: true })
  })

  it('compiles', () => {
    expect(typeErrors({ example }).get('example')).toEqual([])
  })

  it('gets its access token from a token service, and a response from the sandbox', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'example.mts')], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'),
        TOKEN_SERVICE: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
        SP_API_BASE_URL: sandbox.url,
      },
    })
    expect(stdout).toMatch(/^ATVPDKIKX0DER$/m)
    expect(requests).toEqual([{ grant: { type: 'seller' } }])
  })
})

describe('the options of SellingPartnerAuth', () => {
  const auth = (options: string) =>
    `import { SellingPartnerAuth } from '@selling-partner/auth'\nnew SellingPartnerAuth(${options})`
  const programs = {
    string: auth(`{ accessToken: 'Atza|1', timeout: 1000 }`),
    'sync function': auth(`{ accessToken: ({ grant }) => grant.type }`),
    'async function': auth(
      `{ accessToken: async ({ rejectedToken, signal }) => String(rejectedToken ?? signal.aborted) }`,
    ),
    credentials: auth(`{ clientId: 'a', clientSecret: 'b', refreshToken: 'c', lwaUrl: 'd' }`),
    nothing: auth(''),
    'a client ID': auth(`{ accessToken: 'Atza|1', clientId: 'a' }`),
    'a client secret': auth(`{ accessToken: 'Atza|1', clientSecret: 'a' }`),
    'a refresh token': auth(`{ accessToken: 'Atza|1', refreshToken: 'a' }`),
    'the URL of LWA': auth(`{ accessToken: 'Atza|1', lwaUrl: 'a' }`),
    'a token store': auth(
      `{ accessToken: 'Atza|1', tokenStore: { get: async () => undefined, set: async () => {}, delete: async () => {} } }`,
    ),
    'a number': auth(`{ accessToken: 5 }`),
    'a function that returns a number': auth(`{ accessToken: () => 5 }`),
  }
  const errors = typeErrors(programs)

  it.each(['string', 'sync function', 'async function', 'credentials', 'nothing'])('compile: %s', (name) => {
    expect(errors.get(name)).toEqual([])
  })

  it.each([
    'a client ID',
    'a client secret',
    'a refresh token',
    'the URL of LWA',
    'a token store',
    'a number',
    'a function that returns a number',
  ])('do not compile with accessToken and %s', (name) => {
    expect(errors.get(name)).not.toEqual([])
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
