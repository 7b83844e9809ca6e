import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { rowOf } from './test-support/row-of.js'
import { verifyOutput } from './verify-output.js'

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
