import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { writeTree } from '../../cli/test-support/file-tree.js'
import type { StagedPackage } from '../stage-packages.js'
import { wrapperPath } from '../test-support/fake-repository.js'
import { rowOf } from '../test-support/row-of.js'
import { EngineExit, lastLine, runEngine, runWrapper } from './run-engine.js'

const remedy = 'mend the model in models/corrections or the template'

/** The engine's words on a model that it refuses, cut short. */
const refusal = [
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
  it('runs all configurations at once and counts the finished ones', async () => {
    await inTemporaryFolder(async (root) => {
      const done: number[] = []
      const staged = await stage(
        root,
        `for (const config of process.argv.slice(2)) console.log(config.endsWith('.json') ? 'Finished generating ' + config : config)`,
      )

      await runEngine(root, staged, (count) => done.push(count))

      expect(done).toEqual([1, 2])
    })
  })

  it('names the package for which nothing was written and the first complaint', async () => {
    await inTemporaryFolder(async (root) => {
      const staged = await stage(root, failing(refusal), { 'orders-v0/out/src/api.ts': 'written' })

      expect(await faultOf(() => runEngine(root, staged, () => {}))).toBe(
        `feeds-v0: attribute paths.'/feeds'(get).[x].type is missing; ${remedy}`,
      )
    })
  })

  it('names all packages for which nothing was written', async () => {
    await inTemporaryFolder(async (root) => {
      const staged = await stage(
        root,
        failing(['java.lang.OutOfMemoryException: no space', '\tat java.base/java.lang']),
      )

      expect(await faultOf(() => runEngine(root, staged, () => {}))).toBe(
        `orders-v0, feeds-v0: java.lang.OutOfMemoryException: no space; ${remedy}`,
      )
    })
  })

  it.each([
    ['the last line where none is a complaint', ['Unrecognized option: --wat', ''], 'Unrecognized option: --wat'],
    ['that it is silent', [], 'it gave no reason'],
  ])('says %s', async (_, lines, reason) => {
    await inTemporaryFolder(async (root) => {
      const written = { 'orders-v0/out/a': '', 'feeds-v0/out/a': '' }
      const staged = await stage(root, failing(lines), written)

      expect(await faultOf(() => runEngine(root, staged, () => {}))).toBe(`OpenAPI Generator: ${reason}; ${remedy}`)
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
      return { row: rowOf({ package: name }), config: join(root, name, 'config.json'), output }
    }),
  )
}

describe('runWrapper', () => {
  it("runs the repository's own wrapper in the repository and resolves to what it printed", async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, {
        'openapitools.json': 'found',
        [wrapperPath]: `
          console.log(process.argv.slice(2).join(' '))
          console.error(require('node:fs').readFileSync('openapitools.json', 'utf8'))`,
      })

      const printed = await runWrapper(root, ['batch', 'a.json'])

      expect(printed.split('\n').sort()).toEqual(['', 'batch a.json', 'found'])
    })
  })

  it('shows each line whole, however it is chopped up', async () => {
    await inTemporaryFolder(async (root) => {
      const lines: string[] = []
      await writeTree(root, {
        [wrapperPath]: `
          const { stdout } = process
          stdout.write('one li', () => stdout.write('ne\\nanother', () => stdout.write(' line\\n')))`,
      })

      await runWrapper(root, [], (line) => lines.push(line))

      expect(lines).toEqual(['one line', 'another line'])
    })
  })

  it('rejects with all that was printed where the engine fails', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: `console.log('first\\nlast\\n'); process.exit(3)` })

      const exit = await runWrapper(root, []).catch((error: unknown) => error)

      expect(exit).toBeInstanceOf(EngineExit)
      expect(exit).toMatchObject({ printed: 'first\nlast\n\n', message: 'last' })
    })
  })

  it('lets the wrapper find the Java of JAVA_HOME before any other', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: 'console.log(process.env.PATH)' })
      const environment = jest.replaceProperty(process, 'env', { JAVA_HOME: '/jdk', PATH: '/usr/bin' })

      const printed = await runWrapper(root, []).finally(() => environment.restore())

      expect(printed.trim()).toBe(`${join('/jdk', 'bin')}${delimiter}/usr/bin`)
    })
  })
})

describe('lastLine', () => {
  it.each([
    ['one\ntwo\n\n', 'two'],
    ['one', 'one'],
    [' \n', 'it gave no reason'],
    ['', 'it gave no reason'],
  ])('of %j is %j', (printed, line) => {
    expect(lastLine(printed)).toBe(line)
  })
})
