import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { writeTree } from '../../cli/test-support/file-tree.js'
import { catalogRow } from '../../models/test-support/catalog-row.js'
import type { StagedPackage } from '../stage-packages.js'
import { wrapperPath } from '../test-support/fake-repository.js'
import { EngineError, lastLine, launch, runEngine, wrapperIn } from './run-engine.js'

const remedy = 'Fix the model with a patch in models/corrections, or fix the template.'

/** The engine's log for a rejected model, shortened. */
const rejection = [
  '[pool-1-thread-2] Generation failed for unspecified: (SpecValidationException) There were issues with the specification.',
  ' | Error count: 1, Warning count: 0',
  'Errors: ',
  "\t-attribute paths.'/feeds'(get).[x].type is missing",
  '',
  'org.openapitools.codegen.SpecValidationException: There were issues with the specification.',
  '\tat org.openapitools.codegen.config.CodegenConfigurator.toContext(CodegenConfigurator.java:668)',
  '[FAIL] Completed with 1 failures, 1 successes',
]

describe('runEngine', () => {
  it('runs all configurations in one process and counts the finished packages', async () => {
    await inTemporaryFolder(async (root) => {
      const done: number[] = []
      const staged = await stage(
        root,
        `for (const config of process.argv.slice(2)) console.log(config.endsWith('.json') ? 'Finished generating ' + config : config)`,
      )

      await runEngine(wrapperIn(root), staged, (count) => done.push(count))

      expect(done).toEqual([1, 2])
    })
  })

  it('names the package without output and the first error message', async () => {
    await inTemporaryFolder(async (root) => {
      const staged = await stage(root, failing(rejection), { 'orders-v0/out/src/api.ts': 'written' })

      expect(await faultOf(() => runEngine(wrapperIn(root), staged, () => {}))).toBe(
        `feeds-v0: attribute paths.'/feeds'(get).[x].type is missing. ${remedy}`,
      )
    })
  })

  it('names all packages without output', async () => {
    await inTemporaryFolder(async (root) => {
      const staged = await stage(
        root,
        failing(['java.lang.OutOfMemoryException: no space', '\tat java.base/java.lang']),
      )

      expect(await faultOf(() => runEngine(wrapperIn(root), staged, () => {}))).toBe(
        `orders-v0, feeds-v0: java.lang.OutOfMemoryException: no space. ${remedy}`,
      )
    })
  })

  it.each([
    ['the last line if there is no error message', ['Unrecognized option: --wat', ''], 'Unrecognized option: --wat.'],
    ['that the engine printed nothing', [], 'The engine printed nothing.'],
  ])('reports %s', async (_, lines, reason) => {
    await inTemporaryFolder(async (root) => {
      const written = { 'orders-v0/out/a': '', 'feeds-v0/out/a': '' }
      const staged = await stage(root, failing(lines), written)

      expect(await faultOf(() => runEngine(wrapperIn(root), staged, () => {}))).toBe(
        `OpenAPI Generator: ${reason} ${remedy}`,
      )
    })
  })
})

function failing(lines: readonly string[]): string {
  return `process.stdout.write(${JSON.stringify(lines.join('\n'))}, () => process.exit(1))`
}

async function stage(
  root: string,
  wrapper: string,
  tree: Record<string, string> = {},
): Promise<readonly StagedPackage[]> {
  await writeTree(root, { [wrapperPath]: wrapper, ...tree })
  return Promise.all(
    ['orders-v0', 'feeds-v0'].map(async (name) => {
      const output = join(root, name, 'out')
      await mkdir(output, { recursive: true })
      return { row: catalogRow({ package: name }), config: join(root, name, 'config.json'), output }
    }),
  )
}

describe('launch', () => {
  it("runs the repository's wrapper in the repository and returns its output", async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, {
        'openapitools.json': 'found',
        [wrapperPath]: `
          console.log(process.argv.slice(2).join(' '))
          console.error(require('node:fs').readFileSync('openapitools.json', 'utf8'))`,
      })

      const output = await launch(wrapperIn(root), ['batch', 'a.json'])

      expect(output.split('\n').sort()).toEqual(['', 'batch a.json', 'found'])
    })
  })

  it('passes on whole lines, even if they arrive in pieces', async () => {
    await inTemporaryFolder(async (root) => {
      const lines: string[] = []
      await writeTree(root, {
        [wrapperPath]: `
          const { stdout } = process
          stdout.write('one li', () => stdout.write('ne\\nanother', () => stdout.write(' line\\n')))`,
      })

      await launch(wrapperIn(root), [], (line) => lines.push(line))

      expect(lines).toEqual(['one line', 'another line'])
    })
  })

  it('rejects with the whole output if the engine fails', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: `console.log('first\\nlast\\n'); process.exit(3)` })

      const error = await launch(wrapperIn(root), []).catch((reason: unknown) => reason)

      expect(error).toBeInstanceOf(EngineError)
      expect(error).toMatchObject({ output: 'first\nlast\n\n', message: 'last' })
    })
  })

  it('puts JAVA_HOME before the path of the wrapper', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: 'console.log(process.env.PATH)' })
      const environment = jest.replaceProperty(process, 'env', { JAVA_HOME: '/jdk', PATH: '/usr/bin' })

      const output = await launch(wrapperIn(root), []).finally(() => environment.restore())

      expect(output.trim()).toBe(`${join('/jdk', 'bin')}${delimiter}/usr/bin`)
    })
  })
})

describe('lastLine', () => {
  it.each([
    ['one\ntwo\n\n', 'two'],
    ['one', 'one'],
    [' \n', 'The engine printed nothing'],
    ['', 'The engine printed nothing'],
  ])('returns for %j: %j', (output, line) => {
    expect(lastLine(output)).toBe(line)
  })
})
