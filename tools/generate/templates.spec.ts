import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { readTemplates } from './templates.js'

const ours = { 'files.json': '{ "api.mustache": "src/api.ts" }', 'api.mustache': 'ours', 'type.mustache': 'ours' }

describe('readTemplates', () => {
  it('reads every template and which file it writes', async () => {
    const { texts, outputs } = await read({ ...ours, 'notes.txt': 'no template' })

    expect(texts).toEqual(new Map(Object.entries(ours)))
    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts' })
  })

  it("lays a user's folder over ours, file by file", async () => {
    const { texts, outputs } = await read(ours, { 'api.mustache': 'theirs', 'extra.mustache': 'theirs' })

    expect(Object.fromEntries(texts)).toEqual({ ...ours, 'api.mustache': 'theirs', 'extra.mustache': 'theirs' })
    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts' })
  })

  it("lets a user's files.json write files of their own", async () => {
    const { outputs } = await read(ours, {
      'files.json': '{ "api.mustache": "src/api.ts", "changes.mustache": "CHANGES.md" }',
      'changes.mustache': 'theirs',
    })

    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts', 'changes.mustache': 'CHANGES.md' })
  })

  it('refuses a folder that is not there', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, ours)
      const missing = join(folder, 'missing')

      expect(await faultOf(() => readTemplates(folder, missing))).toBe(
        `${missing}: templates cannot be read (ENOENT); name a folder of mustache files`,
      )
    })
  })

  it.each([
    ['is missing', undefined, 'there is no such file; map each template'],
    ['is not JSON', '{ "api.mustache": ', 'not JSON; map each template'],
    ['is no map', '["api.mustache"]', 'not a map of file names; map each template'],
    ['is null', 'null', 'not a map of file names; map each template'],
    ['maps to no names', '{ "api.mustache": 1 }', 'not a map of file names; map each template'],
    [
      'names a template that is not there',
      '{ "apy.mustache": "src/api.ts" }',
      'names apy.mustache, which is not there; add',
    ],
  ])('refuses a files.json that %s', async (_, text, reason) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'api.mustache': '', ...(text !== undefined && { 'files.json': text }) })

      expect(await faultOf(() => readTemplates(folder))).toContain(`${join(folder, 'files.json')}: ${reason}`)
    })
  })
})

async function read(ours: FileTree, theirs?: FileTree) {
  return inTemporaryFolder(async (folder) => {
    await writeTree(join(folder, 'ours'), ours)
    if (theirs !== undefined) await writeTree(join(folder, 'theirs'), theirs)
    return readTemplates(join(folder, 'ours'), theirs && join(folder, 'theirs'))
  })
}
