import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { fakeJava } from './test-support/fake-repository.js'
import { type Outcome, runTypeScript } from './test-support/run-typescript.js'

// Each test starts Node and prepares all models, which takes seconds.
jest.setTimeout(60_000)

/** Output of an earlier run. */
const old: FileTree = {
  'tokens-2021-03-01/': '',
  'tokens-2021-03-01/package.json': '{ "version": "1.2.3" }',
  'tokens-2021-03-01/src/': '',
  'tokens-2021-03-01/src/api.ts': 'old',
}

describe('npm run generate', () => {
  it('rejects an unknown API', async () => {
    await expectFault(
      () => ({ parameters: ['nosuchapi'] }),
      /^nosuchapi: Unknown API\. Add --list to see the names of all APIs\.\n$/,
    )
  })

  it('suggests a similar API', async () => {
    await expectFault(() => ({ parameters: ['token'] }), /^token: Unknown API\. Did you mean tokens\?\n$/)
  })

  it('rejects an unknown option', async () => {
    await expectFault(
      () => ({ parameters: ['--frobnicate'] }),
      /^npm run generate: Unknown option '--frobnicate'\. Run npm run generate -- --help\.\n$/,
    )
  })

  it('rejects a missing folder of templates', async () => {
    await expectFault(
      ({ folder }) => ({ parameters: ['tokens', '--templates', join(folder, 'missing')] }),
      /missing: Cannot read the templates \(ENOENT\)\. Use a folder with mustache files\.\n$/,
    )
  })

  it('rejects a missing Java', async () => {
    await expectFault(
      () => ({ parameters: ['tokens'], environment: { JAVA_HOME: '/nowhere' } }),
      /^\/nowhere\/bin\/java: Generating needs Java 11 or later, but Java was not found\. Install Java or set JAVA_HOME.*\n$/,
    )
  })

  it('rejects a JAR with another digest', async () => {
    await expectFault(
      async ({ folder }) => ({
        parameters: ['tokens'],
        environment: {
          JAVA_HOME: await fakeJava(join(folder, 'java'), 'openjdk version "17.0.15"'),
          OPENAPI_GENERATOR_JAR: join(folder, 'java/bin/java'),
        },
      }),
      /^OPENAPI_GENERATOR_JAR=.*: SHA-256 is [0-9a-f]{64}, expected 80e8e9d7[0-9a-f]{56}\. Set it to a copy of OpenAPI Generator 7\.0\.0\.\n$/,
    )
  })

  it('rejects an output folder that is not writable', async () => {
    await expectFault(
      ({ folder }) => ({
        parameters: ['tokens', '--output', join(folder, 'clients/tokens-2021-03-01/package.json/below')],
      }),
      /below: Cannot write to this folder \(ENOTDIR\)\. Choose a folder with write permission\.\n$/,
    )
  })

  it('prints the help', async () => {
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
