import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { type FakeRepository, formatterPath, inFakeRepository } from './test-support/fake-repository.js'
import { formatOutput, installPackages, requireWritable, verifyOutput, writeSolution } from './write-packages.js'

const whole = {
  'orders-v0/package.json': '{}',
  'orders-v0/src/api.ts': 'api',
  'feeds-v0/package.json': '{}',
  'feeds-v0/src/api.ts': 'api',
}

describe('verifyOutput', () => {
  it('accepts a full set of files', async () => {
    await expect(verify(whole)).resolves.toBeUndefined()
  })

  it.each([
    ['missing', { ...whole, 'feeds-v0/src/api.ts': undefined }],
    ['empty', { ...whole, 'feeds-v0/src/api.ts': '' }],
    ['blank', { ...whole, 'feeds-v0/src/api.ts': ' \n\n' }],
  ])('names the file that is %s', async (_, written) => {
    expect(await faultOf(() => verify(written))).toBe(
      'feeds-v0/src/api.ts: The engine wrote no text. Check the template and the model.',
    )
  })
})

async function verify(written: Readonly<Record<string, string | undefined>>): Promise<void> {
  const tree = Object.fromEntries(Object.entries(written).filter(([, text]) => text !== undefined)) as FileTree
  await inTemporaryFolder(async (folder) => {
    await writeTree(folder, tree)
    const staged = ['orders-v0', 'feeds-v0'].map((name) => ({
      row: catalogRow({ package: name }),
      config: '',
      output: join(folder, name),
    }))
    await verifyOutput(staged, ['package.json', 'src/api.ts'])
  })
}

describe('formatOutput', () => {
  it('formats only code and JSON', async () => {
    await inFakeRepository(async (repository) => {
      await format(repository)

      const paths = (JSON.parse(await repository.read('formatted.json')) as string[]).filter(
        (text) => !text.startsWith('-'),
      )
      expect(paths.slice(1)).toEqual([
        join('out', 'orders', 'package.json'),
        join('out', 'orders', 'src/api.ts'),
        join('out', 'feeds', 'package.json'),
        join('out', 'feeds', 'src/api.ts'),
      ])
    })
  })

  it.each([
    [
      'the place of invalid code',
      'out/orders/src/api.ts:3:1 parse ━━━\\n\\n  × Expected a name',
      'out/orders/src/api.ts:3:1 parse ━━━',
    ],
    ['other errors of the formatter', 'biome: bad option', 'biome: bad option'],
  ])('reports %s', async (_, printed, reason) => {
    await inFakeRepository(async (repository) => {
      await repository.write({ [formatterPath]: `console.error('${printed}'); process.exit(1)` })

      expect(await faultOf(() => format(repository))).toBe(`generated code: ${reason}. Fix the template that wrote it.`)
    })
  })
})

async function format({ root, workspace }: FakeRepository): Promise<void> {
  const staged = ['orders', 'feeds'].map((name) => ({
    row: catalogRow({ package: name }),
    config: '',
    output: join(root, 'out', name),
  }))
  await formatOutput(workspace.formatter, root, staged, ['package.json', 'src/api.ts', 'README.md'])
}

const files = ['package.json', 'src/api.ts']

const generated = {
  'staging/orders-v0/package.json': '{ "name": "orders", "version": "0.1.0" }',
  'staging/orders-v0/src/api.ts': 'new orders',
  'staging/feeds-v0/package.json': '{ "name": "feeds", "version": "0.1.0" }',
  'staging/feeds-v0/src/api.ts': 'new feeds',
}

const installed = {
  'clients/orders-v0/package.json': '{ "name": "orders", "version": "2.3.4-beta.1", "old": true }',
  'clients/orders-v0/src/api.ts': 'old orders',
  'clients/orders-v0/CHANGELOG.md': 'not generated',
}

describe('installPackages', () => {
  it('replaces every generated file and keeps other files', async () => {
    const { clients } = await install(installed)

    expect(clients).toMatchObject({
      'orders-v0/src/api.ts': 'new orders',
      'orders-v0/CHANGELOG.md': 'not generated',
      'feeds-v0/src/api.ts': 'new feeds',
    })
  })

  it('keeps the version of a package and sets the first version of a new one', async () => {
    const { clients } = await install(installed)

    expect(clients['orders-v0/package.json']).toBe('{ "name": "orders", "version": "2.3.4-beta.1" }')
    expect(clients['feeds-v0/package.json']).toBe('{ "name": "feeds", "version": "0.1.0" }')
  })

  it('sets the first version if the manifest has no version', async () => {
    const { clients } = await install({ 'clients/orders-v0/package.json': '{}' })

    expect(clients['orders-v0/package.json']).toBe(generated['staging/orders-v0/package.json'])
  })

  it('leaves no temporary files', async () => {
    const { clients } = await install(installed)

    expect(Object.keys(clients).sort()).toEqual([
      'feeds-v0/',
      'feeds-v0/package.json',
      'feeds-v0/src/',
      'feeds-v0/src/api.ts',
      'orders-v0/',
      'orders-v0/CHANGELOG.md',
      'orders-v0/package.json',
      'orders-v0/src/',
      'orders-v0/src/api.ts',
    ])
  })

  it('changes no package if one file cannot be written', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { ...generated, ...installed })
      await mkdir(join(folder, 'clients/feeds-v0/src/api.ts'), { recursive: true })
      const before = await readTree(folder)

      expect(await faultOf(() => installIn(folder))).toBe(
        `${join(folder, 'clients/feeds-v0/src/api.ts')}: Cannot write this file (EISDIR). Check what is at this path and its permissions. No file was changed.`,
      )
      expect(await readTree(folder)).toEqual(before)
    })
  })

  it('rejects an invalid manifest, because its version cannot be kept', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { ...generated, 'clients/orders-v0/package.json': '{ "version": "2.3' })
      const before = await readTree(folder)

      expect(await faultOf(() => installIn(folder))).toBe(
        `${join(folder, 'clients/orders-v0/package.json')}: Not valid JSON, so its version cannot be kept. Fix the file, or delete it to start with the first version.`,
      )
      expect(await readTree(folder)).toEqual(before)
    })
  })
})

describe('requireWritable', () => {
  it('creates a missing folder', async () => {
    await inTemporaryFolder(async (folder) => {
      await requireWritable(join(folder, 'a/b'))

      expect((await stat(join(folder, 'a/b'))).isDirectory()).toBe(true)
    })
  })

  it('returns the first folder that it created', async () => {
    await inTemporaryFolder(async (folder) => {
      expect(await requireWritable(join(folder, 'a/b'))).toBe(join(folder, 'a'))
      expect(await requireWritable(join(folder, 'a/b'))).toBeUndefined()
    })
  })

  it.each([
    ['is below a file', 'file/below', 'ENOTDIR'],
    ['is a file', 'file', 'EEXIST'],
  ])('rejects a folder that %s', async (_, name, code) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { file: 'text' })

      expect(await faultOf(() => requireWritable(join(folder, name)))).toBe(
        `${join(folder, name)}: Cannot write to this folder (${code}). Choose a folder with write permission.`,
      )
    })
  })
})

async function install(before: FileTree): Promise<{ clients: FileTree }> {
  return inTemporaryFolder(async (folder) => {
    await writeTree(folder, { ...generated, ...before })
    await installIn(folder)
    return { clients: await readTree(join(folder, 'clients')) }
  })
}

async function installIn(folder: string): Promise<void> {
  const staged = ['orders-v0', 'feeds-v0'].map((name) => ({
    row: catalogRow({ package: name }),
    config: '',
    output: join(folder, 'staging', name),
  }))
  await installPackages(staged, files, join(folder, 'clients'))
}

describe('writeSolution', () => {
  it('lists every package for ESM and CommonJS in order, and no files', async () => {
    await inTemporaryFolder(async (clients) => {
      await writeTree(clients, { 'orders-v0/package.json': '{}', 'feeds-v0/package.json': '{}', 'README.md': '' })

      await writeSolution(clients)
      await writeSolution(clients)

      const text = await readFile(join(clients, 'tsconfig.json'), 'utf8')
      expect(text).toContain('    { "path": "feeds-v0" },\n')
      expect(JSON.parse(text)).toEqual({
        files: [],
        references: [
          { path: 'feeds-v0' },
          { path: 'feeds-v0/tsconfig.cjs.json' },
          { path: 'orders-v0' },
          { path: 'orders-v0/tsconfig.cjs.json' },
        ],
      })
    })
  })
})
