import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, readTree, writeTree } from '../cli/test-support/file-tree.js'
import { installPackages, requireWritable } from './install-packages.js'
import { rowOf } from './test-support/row-of.js'

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
