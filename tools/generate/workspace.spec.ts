import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { writeTree } from '../cli/test-support/file-tree.js'
import { workspaceOf } from './workspace.js'

describe('workspaceOf', () => {
  it('finds the folders of a repository and the version of its auth package', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { 'packages/auth/package.json': '{ "version": "1.2.3" }' })

      expect(workspaceOf(root)).toEqual({
        root,
        models: join(root, 'models'),
        templates: join(root, 'generator-templates'),
        cache: join(root, '.cache'),
        authVersion: '1.2.3',
      })
    })
  })
})
