import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { writeSolution } from './write-solution.js'

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
