import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { checkShell, commandsOf } from './check-shell.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('commandsOf', () => {
  it('splits lines, operators and pipes, and drops comments, redirections and variables', () => {
    const code = `export A=b # a comment
npm ci && npm test
echo 'a; b' | npx tool \\
  --flag > file.log &
A=b npm run build`
    expect(commandsOf(code).map((words) => words.join(' '))).toEqual([
      'export A=b',
      'npm ci',
      'npm test',
      'echo a; b',
      'npx tool --flag',
      'npm run build',
    ])
  })
})

describe('checkShell', () => {
  let sandbox: RunningSandbox
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox.close())

  it.each([
    ['npm run no-such-script', 'no script'],
    ['npm install @selling-partner/no-such-package', 'not a package'],
    ['npx no-such-command', 'does not find'],
    ['no-such-program', 'unknown'],
    ['bash no-such-file.sh', 'does not exist'],
    ['curl http://example.com', 'only to http://127.0.0.1:8080'],
    ['npx tsx tools/no-such-file.ts', 'does not exist'],
  ])('rejects %s', async (code, reason) => {
    expect((await checkShell(root, sandbox.url, code)).join()).toContain(reason)
  })

  it.each(['npm ci', 'npm run build', 'npm install @selling-partner/auth ajv', 'export A=b'])(
    'accepts %s',
    async (code) => {
      expect(await checkShell(root, sandbox.url, code)).toEqual([])
    },
  )

  it('sends the request of curl to a sandbox', async () => {
    expect(await checkShell(root, sandbox.url, 'curl http://127.0.0.1:8080/_sandbox/calls')).toEqual([])
    expect(await checkShell(root, sandbox.url, 'curl http://127.0.0.1:8080/_sandbox/no-such-endpoint')).toHaveLength(1)
  })
})
