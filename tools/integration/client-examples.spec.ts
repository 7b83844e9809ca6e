import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { typeErrors } from '../generate/type-errors.js'
import { operationsOf } from '../models/operations.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { commentProgram, type ExampleProgram, readmeProgram } from './client-examples/example-program.js'
import type { ExampleResult } from './client-examples/run-examples.js'

// The examples of all generated packages, exactly as their READMEs and comments contain them.

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const models = prepareAllModels()
const programs = new Map<string, ExampleProgram>(
  models.flatMap(({ row }) => {
    const folder = join(root, 'packages/clients', row.package)
    return [
      [`${row.package}/README`, readmeProgram(folder)],
      [`${row.package}/comments`, commentProgram(folder)],
    ]
  }),
)
const operations = models.flatMap(({ row, document }) =>
  [...operationsOf(document)].map(({ method, path, operation }) => ({
    package: row.package,
    operationId: operation.operationId,
    request: `${method.toUpperCase()} ${path}`,
  })),
)

describe('the examples in the READMEs and comments of the clients', () => {
  let folder: string
  let sandbox: RunningSandbox
  let results: ReadonlyMap<string, ExampleResult>

  beforeAll(async () => {
    // One application for each program, because a rotation of the client secret must not affect the others.
    const credentials = [...programs.keys()].map((name) => ({
      clientId: `amzn1.application-oa2-client.${name}`,
      clientSecret: 'amzn1.oa2-cs.v1.examples',
      refreshToken: `Atzr|${name}`,
    }))
    // Clients learn the usage plan from the first response, so that the next call does not wait.
    sandbox = await startSandbox({ credentials, usagePlan: { rate: 1000, burst: 1000 } })
    folder = await mkdtemp(join(tmpdir(), 'client-examples-'))
    results = await runPrograms(folder, sandbox, credentials)
  }, 120_000)

  afterAll(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true })
  })

  it('exist for every operation', () => {
    for (const { package: name, operationId } of operations) {
      for (const place of ['README', 'comments']) {
        expect([name, place, ...(programs.get(`${name}/${place}`)?.examples.keys() ?? [])]).toContain(operationId)
      }
    }
  })

  it('compile in strict mode, without names that they do not declare', () => {
    const errors = typeErrors(Object.fromEntries([...programs].map(([name, { code }]) => [name, code])))
    expect([...errors].filter(([, found]) => found.length > 0)).toEqual([])
  })

  it('get a 2xx response from the sandbox', () => {
    const failed = [...results].filter(([, { error }]) => error !== undefined)
    expect(failed.map(([place, { error }]) => `${place}: ${error}`)).toEqual([])

    const called = operations.filter(({ package: name, operationId, request }) => {
      const places = [`${name}/README ${operationId}`, `${name}/comments ${operationId}`]
      return places.every((place) => results.get(place)?.calls.includes(request))
    })
    console.log(`Examples with a 2xx response: ${called.length} of ${operations.length}`)
    expect(called).toEqual(operations)
  })
})

/** Runs all programs in one process, which reaches no other server than the sandbox. Returns the results by program and example. */
async function runPrograms(
  folder: string,
  sandbox: RunningSandbox,
  credentials: readonly { clientId: string; clientSecret: string; refreshToken: string }[],
): Promise<ReadonlyMap<string, ExampleResult>> {
  const names = [...programs.keys()]
  const files = names.map((_, index) => join(folder, `program-${index}.mts`))
  for (const [index, name] of names.entries()) await writeFile(files[index] ?? '', programs.get(name)?.code ?? '')
  const tasks = names.map((name, index) => ({ name, file: files[index], credentials: credentials[index] }))
  await writeFile(join(folder, 'tasks.json'), JSON.stringify(tasks))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsxConfiguration))
  const script = join(root, 'tools/integration/client-examples/run-examples.ts')
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, join(folder, 'tasks.json')], {
    cwd: root,
    maxBuffer: 2 ** 26,
    env: {
      PATH: process.env.PATH,
      TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'),
      LWA_URL: sandbox.lwaUrl,
      SP_API_BASE_URL: sandbox.url,
    },
  })
  const found = JSON.parse(stdout) as ExampleResult[]
  return new Map(found.map((result) => [`${result.program} ${result.example}`, result]))
}

/** Lets the examples run from source. */
const tsxConfiguration = {
  compilerOptions: {
    paths: {
      '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
      '@selling-partner/*': [join(root, 'packages/clients/*/src/index.ts')],
    },
  },
}
