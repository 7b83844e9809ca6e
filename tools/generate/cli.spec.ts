import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { fakeJava } from './test-support/fake-repository.js'
import { type Outcome, runTypeScript } from './test-support/run-typescript.js'

// Each test starts Node, which prepares all models.
jest.setTimeout(60_000)

/** What an earlier run may have left where the packages go. */
const old: FileTree = {
  'tokens-2021-03-01/': '',
  'tokens-2021-03-01/package.json': '{ "version": "1.2.3" }',
  'tokens-2021-03-01/src/': '',
  'tokens-2021-03-01/src/api.ts': 'old',
}

describe('npm run generate', () => {
  it('ends an unknown API with one line and exit code 1', async () => {
    await expectFault(
      () => ({ parameters: ['nosuchapi'] }),
      /^nosuchapi: no such API; models\/catalog\.json lists them all\n$/,
    )
  })

  it('suggests the API that was meant', async () => {
    await expectFault(() => ({ parameters: ['token'] }), /^token: no such API; did you mean tokens\?\n$/)
  })

  it('ends an unknown option with one line and exit code 1', async () => {
    await expectFault(
      () => ({ parameters: ['--frobnicate'] }),
      /^npm run generate: Unknown option '--frobnicate'.*; see npm run generate -- --help\n$/,
    )
  })

  it('ends a missing folder of templates with one line and exit code 1', async () => {
    await expectFault(
      ({ folder }) => ({ parameters: ['tokens', '--templates', join(folder, 'missing')] }),
      /missing: templates cannot be read \(ENOENT\); name a folder of mustache files\n$/,
    )
  })

  it('ends without Java with one line and exit code 1', async () => {
    await expectFault(
      () => ({ parameters: ['tokens'], environment: { JAVA_HOME: '/nowhere' } }),
      /^\/nowhere\/bin\/java: Java 11 or later is needed to generate and none was found; install one or set JAVA_HOME.*\n$/,
    )
  })

  it('ends with a wrong JAR with one line and exit code 1', async () => {
    await expectFault(
      async ({ folder }) => ({
        parameters: ['tokens'],
        environment: {
          JAVA_HOME: await fakeJava(join(folder, 'java'), 'openjdk version "17.0.15"'),
          OPENAPI_GENERATOR_JAR: join(folder, 'java/bin/java'),
        },
      }),
      /^OPENAPI_GENERATOR_JAR=.*: SHA-256 is [0-9a-f]{64}, not 80e8e9d7[0-9a-f]{56}; name a copy of OpenAPI Generator 7\.0\.0\n$/,
    )
  })

  it('ends an output folder that cannot be written with one line and exit code 1', async () => {
    await expectFault(
      ({ folder }) => ({
        parameters: ['tokens', '--output', join(folder, 'clients/tokens-2021-03-01/package.json/below')],
      }),
      /below: cannot be written \(ENOTDIR\); it must be a folder that you may write to\n$/,
    )
  })

  it('explains itself where help is asked for', async () => {
    const { exitCode, stdout, stderr } = await runTypeScript(['tools/generate/cli.ts', '--help'], process.env)

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: npm run generate \[-- <api> \.\.\.\] \[options\]\n/)
  })
})

interface Given {
  readonly parameters: readonly string[]
  readonly environment?: NodeJS.ProcessEnv
}

async function expectFault(
  given: (place: { folder: string }) => Given | Promise<Given>,
  message: RegExp,
): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const clients = join(folder, 'clients')
    await writeTree(clients, Object.fromEntries(Object.entries(old).filter(([path]) => !path.endsWith('/'))))
    const { parameters, environment } = await given({ folder })

    const outcome = await generate(['--output', clients, ...parameters], environment)

    expect(outcome.stderr).toMatch(message)
    expect(outcome.stderr.split('\n')).toHaveLength(2)
    expect(outcome.exitCode).toBe(1)
    expect(await readTree(clients)).toEqual(old)
  })
}

function generate(parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { OPENAPI_GENERATOR_JAR: _, ...inherited } = process.env
  return runTypeScript(['tools/generate/cli.ts', ...parameters], { ...inherited, ...environment })
}
