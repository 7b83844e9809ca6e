import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import type { EngineModel } from './engine-model.js'
import {
  findStale,
  hashOf,
  hashOfFiles,
  hashOfSources,
  readFingerprints,
  saveFingerprints,
  writeFingerprints,
} from './fingerprints.js'
import { defaultOptions, type GenerateOptions } from './options.js'
import type { Templates } from './templates.js'
import { type FakeRepository, inFakeRepository } from './test-support/fake-repository.js'

const orders = modelOf('orders-v0', 'Orders')
const feeds = modelOf('feeds-v0', 'Feeds')
const templates: Templates = {
  texts: new Map([['api.mustache', 'api']]),
  outputs: { 'api.mustache': 'src/api.ts' },
}

describe('findStale', () => {
  it('finds everything without saved fingerprints', async () => {
    await inFakeRepository(async (repository) => {
      expect(await stale(repository)).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('finds nothing if nothing changed', async () => {
    await afterGeneration(async (repository) => {
      expect(await stale(repository)).toEqual([])
    })
  })

  it('finds everything with --force', async () => {
    await afterGeneration(async (repository) => {
      expect(await stale(repository, { force: true })).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('finds a package whose output was edited by hand', async () => {
    await afterGeneration(async (repository) => {
      await repository.write({ 'packages/clients/feeds-v0/src/api.ts': 'edited' })

      expect(await stale(repository)).toEqual(['feeds-v0'])
    })
  })

  it('finds a package whose output is missing', async () => {
    await afterGeneration(async (repository) => {
      expect(await stale(repository, { output: `${repository.clients}-elsewhere` })).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('ignores files that are not generated', async () => {
    await afterGeneration(async (repository) => {
      await repository.write({ 'packages/clients/feeds-v0/CHANGELOG.md': 'new' })

      expect(await stale(repository)).toEqual([])
    })
  })

  it('finds the package whose model or catalog row changed', async () => {
    await afterGeneration(async (repository) => {
      const changed = modelOf('feeds-v0', 'Feeds, changed')
      const retitled = { ...orders, row: { ...orders.row, title: 'Orders' } }

      expect(await stale(repository, { models: [orders, changed] })).toEqual(['feeds-v0'])
      expect(await stale(repository, { models: [retitled, feeds] })).toEqual(['orders-v0'])
    })
  })

  it('finds everything if a template changed', async () => {
    await afterGeneration(async (repository) => {
      const changed = { ...templates, texts: new Map([['api.mustache', 'changed']]) }
      expect(await stale(repository, { templates: changed })).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it.each<[string, Partial<GenerateOptions>]>([
    ['the scope', { scope: '@acme' }],
    ['the source of the models', { models: { folder: 'mine' } }],
  ])('finds everything if %s changed', async (_, options) => {
    await afterGeneration(async (repository) => {
      expect(await stale(repository, { options })).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('finds everything if a template writes another file', async () => {
    await afterGeneration(async (repository) => {
      const changed = { ...templates, outputs: { 'api.mustache': 'api.ts' } }

      expect(await stale(repository, { templates: changed })).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('finds everything if the generator changed', async () => {
    await afterGeneration(async (repository) => {
      await repository.write({ 'tools/generate/generate.ts': 'changed' })

      expect(await stale(repository)).toEqual(['orders-v0', 'feeds-v0'])
    })
  })

  it('keeps fingerprints of packages that a later run does not write', async () => {
    await afterGeneration(async (repository) => {
      await repository.write({ 'packages/clients/feeds-v0/src/api.ts': 'generated again' })
      await save(repository, { models: [feeds] })

      expect(await stale(repository)).toEqual([])
    })
  })
})

/** Differences from the saved run. */
interface Change {
  readonly models?: readonly EngineModel[]
  readonly templates?: Templates
  readonly output?: string
  readonly force?: boolean
  readonly options?: Partial<GenerateOptions>
}

function modelOf(name: string, title: string): EngineModel {
  const document = { swagger: '2.0', info: { title, version: 'v0' }, paths: {} } as const
  return { row: catalogRow({ package: name }), firstCall: '', document, enums: [] }
}

async function afterGeneration(use: (repository: FakeRepository) => Promise<void>): Promise<void> {
  await inFakeRepository(async (repository) => {
    await repository.write({
      'packages/clients/orders-v0/src/api.ts': 'orders',
      'packages/clients/feeds-v0/src/api.ts': 'feeds',
    })
    await save(repository)
    await use(repository)
  })
}

async function save(repository: FakeRepository, change: Change = {}): Promise<void> {
  await saveFingerprints(...run(repository, change))
}

async function stale(repository: FakeRepository, change: Change = {}): Promise<readonly string[]> {
  const models = await findStale(...run(repository, change))
  return models.map(({ row }) => row.package)
}

function run(repository: FakeRepository, change: Change): Parameters<typeof findStale> {
  return [
    repository.workspace,
    { ...defaultOptions(repository.workspace, change.output), force: change.force ?? false, ...change.options },
    change.templates ?? templates,
    change.models ?? [orders, feeds],
  ]
}

describe('fingerprints', () => {
  it('are saved and read again, even if the folder does not exist', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'cache', 'fingerprints.json')
      const fingerprints = { 'orders-v0': { inputs: 'a', outputs: 'b' } }

      await writeFingerprints(file, fingerprints)

      expect(await readFingerprints(file)).toEqual(fingerprints)
    })
  })

  it.each([
    ['missing', {}],
    ['truncated', { 'fingerprints.json': '{"orders-v0": {"inp' }],
  ])('are empty if the file is %s', async (_, tree) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, tree)

      expect(await readFingerprints(join(folder, 'fingerprints.json'))).toEqual({})
    })
  })
})

describe('hashOf', () => {
  it('is equal for equal texts', () => {
    expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'))
  })

  it('depends on where a text ends', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'))
    expect(hashOf('a', '')).not.toBe(hashOf('a'))
  })
})

describe('hashOfFiles', () => {
  const hash = (tree: FileTree) => hashIn(tree, (folder) => hashOfFiles(folder, ['package.json', 'src/api.ts']))
  const files = { 'package.json': '{}', 'src/api.ts': 'api' }

  it('changes with a generated file, whether edited or deleted', async () => {
    const whole = await hash(files)

    expect(await hash({ ...files, 'src/api.ts': 'edited' })).not.toBe(whole)
    expect(await hash({ 'package.json': '{}' })).not.toBe(whole)
    expect(await hash(files)).toBe(whole)
  })

  it('ignores other files', async () => {
    expect(await hash({ ...files, 'dist/api.js': 'built' })).toBe(await hash(files))
  })
})

describe('hashOfSources', () => {
  const hash = (tree: FileTree) =>
    hashIn(tree, (folder) => hashOfSources([join(folder, 'generate'), join(folder, 'models')]))
  const code = { 'generate/generate.ts': 'a', 'generate/engine/engine.ts': 'b', 'models/swagger.ts': 'c' }

  it.each([
    ['changed', { ...code, 'generate/engine/engine.ts': 'B' }],
    ['added', { ...code, 'models/json.ts': '' }],
    ['renamed', { 'generate/generator.ts': 'a', 'generate/engine/engine.ts': 'b', 'models/swagger.ts': 'c' }],
  ])('changes if code is %s', async (_, other) => {
    expect(await hash(other)).not.toBe(await hash(code))
  })

  it('ignores specs', async () => {
    expect(await hash({ ...code, 'generate/generate.spec.ts': 'a test' })).toBe(await hash(code))
  })
})

async function hashIn(tree: FileTree, hash: (folder: string) => Promise<string>): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeTree(folder, tree)
    return hash(folder)
  })
}
