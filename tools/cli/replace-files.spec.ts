import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { replaceFiles } from './replace-files.js'
import { inTemporaryFolder } from './temporary-folder.js'
import { faultOf } from './test-support/fault-of.js'
import { type FileTree, readTree, writeTree } from './test-support/file-tree.js'

const old = { 'a.ts': 'old a', 'b.ts': 'old b' }

describe('replaceFiles', () => {
  it('replaces existing files and creates new ones with their folders', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { ...old, 'kept.ts': 'kept' })

      await replace(folder, { 'a.ts': 'new a', 'src/deep/c.ts': 'new c' })

      expect(await readTree(folder)).toEqual({
        'a.ts': 'new a',
        'b.ts': 'old b',
        'kept.ts': 'kept',
        'src/': '',
        'src/deep/': '',
        'src/deep/c.ts': 'new c',
      })
    })
  })

  it('returns the change of each file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, old)

      const changes = await replaceFiles(
        ['a.ts', 'b.ts', 'c.ts'].map((name) => ({ path: join(folder, name), text: 'old a' })),
      )

      expect([...changes.values()]).toEqual(['unchanged', 'changed', 'new'])
    })
  })

  it('does not touch a file whose text is unchanged', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, old)
      const { ino: inode } = await stat(join(folder, 'a.ts'))

      await replace(folder, { 'a.ts': 'old a', 'b.ts': 'new b' })

      expect((await stat(join(folder, 'a.ts'))).ino).toBe(inode)
      expect(await readTree(folder)).toEqual({ 'a.ts': 'old a', 'b.ts': 'new b' })
    })
  })

  it('changes nothing if a folder has the path of a file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, old)
      await mkdir(join(folder, 'c.ts'))

      expect(await failure(folder, { 'a.ts': 'new a', 'new/x.ts': 'x', 'c.ts': 'new c' })).toBe(
        `${join(folder, 'c.ts')}: Cannot write this file (EISDIR). Check what is at this path and its permissions. No file was changed.`,
      )
      expect(await readTree(folder)).toEqual({ ...old, 'c.ts/': '' })
    })
  })

  it('changes nothing if a file has the path of a folder', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, old)

      expect(await failure(folder, { 'a.ts': 'new a', 'b.ts/c.ts': 'new c' })).toContain(
        `${join(folder, 'b.ts/c.ts')}: Cannot write this file (ENOTDIR)`,
      )
      expect(await readTree(folder)).toEqual(old)
    })
  })

  it('restores replaced files if a later file cannot be renamed', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, old)

      // The temporary file of `c` can be written, but `c` is a folder when the rename starts.
      const fault = await failure(folder, {
        'a.ts': 'new a',
        'new.ts': 'new',
        c: 'file',
        'c/d.ts': 'new d',
        'b.ts': 'new b',
      })

      expect(fault).toContain(`${join(folder, 'c')}: Cannot write this file`)
      expect(await readTree(folder)).toEqual(old)
    })
  })
})

async function replace(folder: string, tree: FileTree): Promise<void> {
  await replaceFiles(Object.entries(tree).map(([path, text]) => ({ path: join(folder, path), text })))
}

async function failure(folder: string, tree: FileTree): Promise<string> {
  return faultOf(() => replace(folder, tree))
}
