import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { listedContradictions } from './listed-contradictions.js'

const row = { method: 'POST', path: '/orders', status: 200, index: 0, reason: 'body must be object' }

describe('listedContradictions', () => {
  it('gives the rows of a model, and none of a model that has none', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'annotations/sandbox-contradictions.json': JSON.stringify({ ordersV0: [row] }) })

      expect(listedContradictions('ordersV0', folder)).toEqual([row])
      expect(listedContradictions('feedsV0', folder)).toEqual([])
    })
  })

  it('refuses a list that is broken', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'annotations/sandbox-contradictions.json': '{' })

      expect(await faultOf(() => listedContradictions('ordersV0', folder))).toMatch(
        /^sandbox-contradictions\.json: not JSON/,
      )
    })
  })
})
