import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { folderSize } from './install-size.js'

describe('folderSize', () => {
  it('adds up the files of a folder and its subfolders', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'inner'))
      await writeFile(join(folder, 'a'), Buffer.alloc(2 ** 20))
      await writeFile(join(folder, 'inner', 'b'), Buffer.alloc(2 ** 19))
      expect(await folderSize(folder)).toBe(1.5)
    }))
})
