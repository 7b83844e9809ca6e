import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { compareFolders } from './compare-folders.js'

const expected = { 'orders-v0/package.json': '{}', 'orders-v0/src/api.ts': 'api', 'tsconfig.json': '{}' }

describe('compareFolders', () => {
  it('finds nothing between equal folders', async () => {
    expect(await compare(expected)).toEqual([])
  })

  it('finds what is missing, what differs and what is left over', async () => {
    const actual = {
      'orders-v0/package.json': '{ }',
      'tsconfig.json': '{}',
      'orders-v0/src/old.ts': '',
      'feeds/src/api.ts': '',
    }

    expect(await compare(actual)).toEqual([
      'orders-v0/package.json differs',
      'orders-v0/src/api.ts is missing',
      'feeds/src/api.ts is left over',
      'orders-v0/src/old.ts is left over',
    ])
  })

  it.each(['dist/esm/api.js', 'node_modules/axios/index.js', 'test-results/jest.json'])(
    'does not mind %s, which a build or a test leaves',
    async (path) => {
      expect(await compare({ ...expected, [`orders-v0/${path}`]: '' })).toEqual([])
    },
  )

  it('takes only whole folder names for build output', async () => {
    expect(await compare({ ...expected, 'orders-v0/src/redist/api.ts': '' })).toEqual([
      'orders-v0/src/redist/api.ts is left over',
    ])
  })
})

async function compare(actual: FileTree): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    await writeTree(join(folder, 'expected'), expected)
    await writeTree(join(folder, 'actual'), actual)
    return compareFolders(join(folder, 'expected'), join(folder, 'actual'))
  })
}
