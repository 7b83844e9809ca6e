import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { readTemplates } from './templates.js'

const ours = { 'files.json': '{ "api.mustache": "src/api.ts" }', 'api.mustache': 'ours', 'type.mustache': 'ours' }

describe('readTemplates', () => {
  it('reads every template and the file that it writes', async () => {
    const { texts, outputs } = await read({ ...ours, 'notes.txt': 'not a template' })

    expect(texts).toEqual(new Map(Object.entries(ours)))
    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts' })
  })

  it("overrides our templates with a user's files", async () => {
    const { texts, outputs } = await read(ours, { 'api.mustache': 'theirs', 'extra.mustache': 'theirs' })

    expect(Object.fromEntries(texts)).toEqual({ ...ours, 'api.mustache': 'theirs', 'extra.mustache': 'theirs' })
    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts' })
  })

  it("lets a user's files.json add files", async () => {
    const { outputs } = await read(ours, {
      'files.json': '{ "api.mustache": "src/api.ts", "changes.mustache": "CHANGES.md" }',
      'changes.mustache': 'theirs',
    })

    expect(outputs).toEqual({ 'api.mustache': 'src/api.ts', 'changes.mustache': 'CHANGES.md' })
  })

  it('rejects a missing folder', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, ours)
      const missing = join(folder, 'missing')

      expect(await faultOf(() => readTemplates(folder, missing))).toBe(
        `${missing}: Cannot read the templates (ENOENT). Use a folder with mustache files.`,
      )
    })
  })

  it.each([
    ['is missing', undefined, 'File not found. Map each template'],
    ['is not JSON', '{ "api.mustache": ', 'Not valid JSON. Map each template'],
    ['is not an object', '["api.mustache"]', 'Not an object of file names. Map each template'],
    ['is null', 'null', 'Not an object of file names. Map each template'],
    ['maps to numbers', '{ "api.mustache": 1 }', 'Not an object of file names. Map each template'],
    ['names a missing template', '{ "apy.mustache": "src/api.ts" }', 'Template apy.mustache not found. Add'],
  ])('rejects a files.json that %s', async (_, text, reason) => {
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
