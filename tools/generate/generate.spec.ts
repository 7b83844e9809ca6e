import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, readTree } from '../cli/test-support/file-tree.js'
import { generate } from './generate.js'
import { defaultOptions, type GenerateOptions } from './options.js'
import { contract, type FakeRepository, inFakeRepository, wrapperPath } from './test-support/fake-repository.js'

const changedContract = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Feeds, changed', version: 'v0' },
  paths: { '/feeds': { get: { operationId: 'getFeed', responses: { 200: { description: 'OK' } } } } },
})

describe('generate', () => {
  it('writes one package per API and tsconfig.json, and leaves no temporary files', async () => {
    await inFakeRepository(async (repository) => {
      expect(await run(repository)).toEqual(['orders-v0', 'feeds-v0'])

      expect(await readTree(repository.clients)).toMatchObject({
        'orders-v0/package.json': '{ "name": "OrdersApi", "version": "0.1.0" }',
        'orders-v0/src/api.ts': 'OrdersApi of Orders',
        'feeds-v0/src/api.ts': 'FeedsApi of Feeds',
        'feeds-v0/src/contract.spec.ts': 'tests FeedsApi',
        'tsconfig.json': expect.stringContaining('{ "path": "feeds-v0/tsconfig.cjs.json" }'),
      })
      expect(readdirSync(join(repository.workspace.cache, 'generate'))).toEqual(['fingerprints.json'])
    })
  })

  it('reports its progress', async () => {
    await inFakeRepository(async (repository) => {
      const lines: string[] = []

      await run(repository, {}, lines)

      expect(lines).toEqual([
        'Looking for Java and OpenAPI Generator',
        'Generating 2 of 2 packages',
        '1/2',
        '2/2',
        'Formatting',
        'Writing',
        'Generated 2 packages.',
      ])
    })
  })

  it('does nothing if all packages are up to date', async () => {
    await afterGeneration(async (repository) => {
      const lines: string[] = []
      // This engine would fail if it ran.
      await repository.write({ [wrapperPath]: 'process.exit(1)' })

      expect(await run(repository, {}, lines)).toEqual([])
      expect(await run(repository, { apis: ['feeds'] }, lines)).toEqual([])
      expect(lines).toEqual([
        'Nothing to do. All 2 packages are up to date.',
        'Nothing to do. The package is up to date.',
      ])
    })
  })

  it('regenerates only the package that was edited by hand', async () => {
    await afterGeneration(async (repository) => {
      const before = await readTree(repository.clients)
      await repository.write({ 'packages/clients/feeds-v0/src/api.ts': 'edited' })

      expect(await run(repository)).toEqual(['feeds-v0'])
      expect(await readTree(repository.clients)).toEqual(before)
    })
  })

  it('keeps the version of a package', async () => {
    await afterGeneration(async (repository) => {
      await repository.write({ 'packages/clients/feeds-v0/package.json': '{ "version": "4.5.6" }' })

      await run(repository)

      expect(await repository.read('packages/clients/feeds-v0/package.json')).toBe(
        '{ "name": "FeedsApi", "version": "4.5.6" }',
      )
    })
  })

  it('generates only the named APIs', async () => {
    await inFakeRepository(async (repository) => {
      expect(await run(repository, { apis: ['feeds'] })).toEqual(['feeds-v0'])
      expect(existsSync(join(repository.clients, 'orders-v0'))).toBe(false)
    })
  })

  it('uses the templates of a user', async () => {
    await inFakeRepository(async (repository) => {
      await repository.write({ 'mine/api.mustache': 'My CLASS' })

      await run(repository, { templates: [repository.workspace.templates, join(repository.root, 'mine')] })

      expect(await repository.read('packages/clients/orders-v0/src/api.ts')).toBe('My OrdersApi')
    })
  })

  it('writes neither specs nor a list of the packages into another folder', async () => {
    await inFakeRepository(async (repository) => {
      const { root, workspace } = repository

      await run(repository, defaultOptions(workspace, join(root, 'mine')))

      expect(Object.keys(await readTree(join(root, 'mine'))).filter((path) => !path.endsWith('/'))).toEqual([
        'feeds-v0/package.json',
        'feeds-v0/src/api.ts',
        'orders-v0/package.json',
        'orders-v0/src/api.ts',
      ])
    })
  })

  it('writes only source files with --sources', async () => {
    await inFakeRepository(async (repository) => {
      const { root, workspace } = repository

      await run(repository, { ...defaultOptions(workspace, join(root, 'src/clients')), sources: true })

      expect(await readTree(join(root, 'src/clients'))).toEqual({
        'feeds-v0/': '',
        'feeds-v0/api.ts': 'FeedsApi of Feeds',
        'orders-v0/': '',
        'orders-v0/api.ts': 'OrdersApi of Orders',
      })
    })
  })

  it('generates models of a user instead of our models', async () => {
    await inFakeRepository(async (repository) => {
      const { root, workspace } = repository
      await repository.write({ 'mine/widgets_2026-01-01.json': contract('Widgets', 'getWidget') })
      const models = { files: [join(root, 'mine/widgets_2026-01-01.json')] }

      expect(await run(repository, { ...defaultOptions(workspace, join(root, 'mine')), models })).toEqual([
        'widgets-2026-01-01',
      ])
      expect(await repository.read('mine/widgets-2026-01-01/src/api.ts')).toBe('WidgetsApi of Widgets')
    })
  })

  it('removes the folders that it created if it fails', async () => {
    await inFakeRepository(async (repository) => {
      const { root, workspace } = repository
      await repository.write({ 'generator-templates/api.mustache': '' })
      const before = readdirSync(root)

      await faultOf(() => run(repository, defaultOptions(workspace, join(root, 'mine/clients'))))

      expect(readdirSync(root)).toEqual(before)
    })
  })

  it.each<[string, FileTree, RegExp]>([
    [
      'a model that is not JSON',
      { 'models/contracts/feedsV0.json': '{ "swagger": ' },
      /^feedsV0\.json: Not valid JSON \(.*\)\. Restore it/,
    ],
    [
      'a model that the engine rejects',
      {
        'models/contracts/feedsV0.json': changedContract,
        [wrapperPath]: `console.log("Errors: \\n\\t-attribute paths.'/feeds'(get).responses is missing\\n"); process.exit(1)`,
      },
      /^feeds-v0: attribute paths\.'\/feeds'\(get\)\.responses is missing\. Fix the model with a patch in models\/corrections, or fix the template\.$/,
    ],
    [
      'an engine that writes nothing',
      { 'models/contracts/feedsV0.json': changedContract, [wrapperPath]: '' },
      /^feeds-v0\/package\.json: The engine wrote no text\. Check the template and the model\.$/,
    ],
    [
      'a template that writes nothing',
      { 'generator-templates/api.mustache': '' },
      /^orders-v0\/src\/api\.ts: The engine wrote no text\. Check the template and the model\.$/,
    ],
    [
      'an invalid files.json',
      { 'generator-templates/files.json': '{' },
      /files\.json: Not valid JSON\. Map each template to the file that it writes\.$/,
    ],
    [
      'a formatter that cannot read the output',
      {
        'generator-templates/api.mustache': 'class {',
        'node_modules/@biomejs/biome/bin/biome': `console.error('out/src/api.ts:1:7 parse\\n\\n  expected a name'); process.exit(1)`,
      },
      /^generated code: out\/src\/api\.ts:1:7 parse\. Fix the template that wrote it\.$/,
    ],
    [
      'a modified JAR in the cache',
      { 'generator-templates/api.mustache': 'changed', '.cache/openapi-generator/7.0.0.jar': 'changed' },
      /7\.0\.0\.jar: SHA-256 is [0-9a-f]{64}, expected [0-9a-f]{64}\. Delete the file to download it again\.$/,
    ],
    [
      'a Java that is too old',
      {
        'generator-templates/api.mustache': 'changed',
        'java/bin/java': '#!/bin/sh\necho \'java version "1.8.0_292"\' >&2\n',
      },
      /java: Generating needs Java 11 or later, but this is Java 8\. Install Java or set JAVA_HOME/,
    ],
    [
      'a folder at the path of a file',
      { 'generator-templates/api.mustache': 'changed', 'packages/clients/feeds-v0/src/api.ts/x': '' },
      /feeds-v0\/src\/api\.ts: Cannot write this file \(EISDIR\)/,
    ],
  ])('fails with one line and does not change packages: %s', async (_, change, message) => {
    await inFakeRepository(async (repository) => {
      await run(repository, { apis: ['orders'] })
      if (!('packages/clients/feeds-v0/src/api.ts/x' in change)) await run(repository)
      await repository.write(change)
      const before = await readTree(repository.clients)

      expect(await faultOf(() => run(repository))).toMatch(message)

      expect(await readTree(repository.clients)).toEqual(before)
      expect(readdirSync(join(repository.workspace.cache, 'generate'))).toEqual(['fingerprints.json'])
    })
  })

  it('rejects an unknown API first', async () => {
    await inFakeRepository(async (repository) => {
      const lines: string[] = []

      expect(await faultOf(() => run(repository, { apis: ['oders'] }, lines))).toBe(
        'oders: Unknown API. Did you mean orders?',
      )
      expect(lines).toEqual([])
      expect(existsSync(repository.clients)).toBe(false)
    })
  })

  it.each([
    [
      'the output',
      (repository: FakeRepository) => ({ output: join(repository.root, 'models/catalog.json/below') }),
      {},
    ],
    ['the cache', () => ({}), { '.cache/generate': 'a file' }],
  ])('rejects a folder for %s that is not writable first', async (_, options, tree) => {
    await inFakeRepository(async (repository) => {
      const lines: string[] = []
      await repository.write(tree)

      expect(await faultOf(() => run(repository, options(repository), lines))).toMatch(
        /: Cannot write to this folder \((ENOTDIR|EEXIST)\)\. Choose a folder with write permission\.$/,
      )
      expect(lines).toEqual([])
    })
  })
})

async function afterGeneration(use: (repository: FakeRepository) => Promise<void>): Promise<void> {
  await inFakeRepository(async (repository) => {
    await run(repository)
    await use(repository)
  })
}

async function run(
  { workspace }: FakeRepository,
  options: Partial<GenerateOptions> = {},
  lines: string[] = [],
): Promise<readonly string[]> {
  return generate(
    workspace,
    { ...defaultOptions(workspace), ...options },
    {
      step: (text) => lines.push(text),
      advance: (done, total) => lines.push(`${done}/${total}`),
      finish: (text) => lines.push(text),
    },
  )
}
