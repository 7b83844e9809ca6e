import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { type FakeRepository, formatterPath, inFakeRepository } from './test-support/fake-repository.js'
import { rowOf } from './test-support/row-of.js'
import { formatOutput, installPackages, requireWritable, verifyOutput, writeSolution } from './write-packages.js'

const whole = {
  'orders-v0/package.json': '{}',
  'orders-v0/src/api.ts': 'api',
  'feeds-v0/package.json': '{}',
  'feeds-v0/src/api.ts': 'api',
}

describe('verifyOutput', () => {
  it('is content where the engine wrote every file of every package', async () => {
    await expect(verify(whole)).resolves.toBeUndefined()
  })

  it.each([
    ['missing', { ...whole, 'feeds-v0/src/api.ts': undefined }],
    ['empty', { ...whole, 'feeds-v0/src/api.ts': '' }],
    ['blank', { ...whole, 'feeds-v0/src/api.ts': ' \n\n' }],
  ])('names the file that is %s', async (_, written) => {
    expect(await faultOf(() => verify(written))).toBe(
      'feeds-v0/src/api.ts: the engine wrote nothing; look at the template and the model',
    )
  })
})

async function verify(written: Readonly<Record<string, string | undefined>>): Promise<void> {
  const tree = Object.fromEntries(Object.entries(written).filter(([, text]) => text !== undefined)) as FileTree
  await inTemporaryFolder(async (folder) => {
    await writeTree(folder, tree)
    const staged = ['orders-v0', 'feeds-v0'].map((name) => ({
      row: rowOf({ package: name }),
      config: '',
      output: join(folder, name),
    }))
    await verifyOutput(staged, ['package.json', 'src/api.ts'])
  })
}

describe('formatOutput', () => {
  it('formats code and JSON, and nothing else', async () => {
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
      'where the output is no code',
      'out/orders/src/api.ts:3:1 parse ━━━\\n\\n  × Expected a name',
      'out/orders/src/api.ts:3:1 parse ━━━',
    ],
    ['what the formatter says otherwise', 'biome: bad option', 'biome: bad option'],
  ])('says %s', async (_, printed, reason) => {
    await inFakeRepository(async (repository) => {
      await repository.write({ [formatterPath]: `console.error('${printed}'); process.exit(1)` })

      expect(await faultOf(() => format(repository))).toBe(`generated code: ${reason}; mend the template that wrote it`)
    })
  })
})

async function format({ workspace }: FakeRepository): Promise<void> {
  const staged = ['orders', 'feeds'].map((name) => ({
    row: rowOf({ package: name }),
    config: '',
    output: join('out', name),
  }))
  await formatOutput(workspace.root, staged, ['package.json', 'src/api.ts', 'README.md'])
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
  it('puts every generated file in its place and leaves the others', async () => {
    const { clients } = await install(installed)

    expect(clients).toMatchObject({
      'orders-v0/src/api.ts': 'new orders',
      'orders-v0/CHANGELOG.md': 'not generated',
      'feeds-v0/src/api.ts': 'new feeds',
    })
  })

  it('keeps the version of a package and gives a new one its first', async () => {
    const { clients } = await install(installed)

    expect(clients['orders-v0/package.json']).toBe('{ "name": "orders", "version": "2.3.4-beta.1" }')
    expect(clients['feeds-v0/package.json']).toBe('{ "name": "feeds", "version": "0.1.0" }')
  })

  it('gives a package whose manifest has no version the first', async () => {
    const { clients } = await install({ 'clients/orders-v0/package.json': '{}' })

    expect(clients['orders-v0/package.json']).toBe(generated['staging/orders-v0/package.json'])
  })

  it('leaves nothing but the packages behind', async () => {
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

  it('leaves every package as it was where one file of the last one cannot be written', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { ...generated, ...installed })
      await mkdir(join(folder, 'clients/feeds-v0/src/api.ts'), { recursive: true })
      const before = await readTree(folder)

      expect(await faultOf(() => installIn(folder))).toBe(
        `${join(folder, 'clients/feeds-v0/src/api.ts')}: cannot be written (EISDIR); look what stands there and at its permissions; nothing was changed`,
      )
      expect(await readTree(folder)).toEqual(before)
    })
  })

  it('refuses to lose the version in a manifest that is broken', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { ...generated, 'clients/orders-v0/package.json': '{ "version": "2.3' })
      const before = await readTree(folder)

      expect(await faultOf(() => installIn(folder))).toBe(
        `${join(folder, 'clients/orders-v0/package.json')}: not JSON, so its version cannot be kept; mend it, or delete it to begin with a first version`,
      )
      expect(await readTree(folder)).toEqual(before)
    })
  })
})

describe('requireWritable', () => {
  it('makes a folder that is missing', async () => {
    await inTemporaryFolder(async (folder) => {
      await requireWritable(join(folder, 'a/b'))

      expect((await stat(join(folder, 'a/b'))).isDirectory()).toBe(true)
    })
  })

  it.each([
    ['stands below a file', 'file/below', 'ENOTDIR'],
    ['is a file', 'file', 'EEXIST'],
  ])('refuses a folder that %s', async (_, name, code) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { file: 'text' })

      expect(await faultOf(() => requireWritable(join(folder, name)))).toBe(
        `${join(folder, name)}: cannot be written (${code}); it must be a folder that you may write to`,
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
    row: rowOf({ package: name }),
    config: '',
    output: join(folder, 'staging', name),
  }))
  await installPackages(staged, files, join(folder, 'clients'))
}

describe('writeSolution', () => {
  it('lists every package for both module systems, in order, and no file beside them', async () => {
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
