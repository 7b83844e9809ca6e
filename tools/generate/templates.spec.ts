import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { faultOf } from '../cli/test-support/fault-of.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { readTemplates, sourcesOnly } from './templates.js'

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

  it("merges a user's files.json with ours: it adds, moves and removes files", async () => {
    const { outputs } = await read(
      { ...ours, 'files.json': '{ "api.mustache": "src/api.ts", "type.mustache": "src/type.ts" }' },
      { 'files.json': '{ "changes.mustache": "CHANGES.md", "type.mustache": null }', 'changes.mustache': 'theirs' },
      { 'files.json': '{ "api.mustache": "src/client.ts" }' },
    )

    expect(outputs).toEqual({ 'api.mustache': 'src/client.ts', 'changes.mustache': 'CHANGES.md' })
  })

  it('ignores files that are not templates', async () => {
    const { texts } = await read(ours, { 'api.mustache': 'theirs', 'package.json': '{}', 'README.md': '' })

    expect([...texts.keys()].sort()).toEqual(Object.keys(ours).sort())
  })

  it('rejects a missing folder', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, ours)
      const missing = join(folder, 'missing')

      expect(await faultOf(() => readTemplates([folder, missing]))).toBe(
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
    [
      'removes what is not there',
      '{ "type.mustache": null }',
      'Template type.mustache writes no file. Remove the line.',
    ],
    [
      'writes a file twice',
      '{ "api.mustache": "src/api.ts", "type.mustache": "src/api.ts" }',
      'api.mustache and type.mustache write the same file src/api.ts. Change one, or set one to null.',
    ],
    [
      'writes outside of the package',
      '{ "api.mustache": "src/../../api.ts" }',
      'src/../../api.ts is not a path in the',
    ],
    ['has an absolute path', '{ "api.mustache": "/src/api.ts" }', '/src/api.ts is not a path in the package'],
    ['has backslashes', '{ "api.mustache": "src\\\\api.ts" }', 'src\\api.ts is not a path in the package'],
    ['names a folder', '{ "api.mustache": "src/" }', 'src/ is not a path in the package. Use a relative path'],
    ['names the package', '{ "api.mustache": "." }', '. is not a path in the package. Use a relative path'],
    ['names a missing template', '{ "apy.mustache": "src/api.ts" }', 'Template apy.mustache not found. Add'],
  ])('rejects a files.json that %s', async (_, text, reason) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, {
        'api.mustache': '',
        'type.mustache': '',
        ...(text !== undefined && { 'files.json': text }),
      })

      expect(await faultOf(() => readTemplates([folder]))).toContain(`${join(folder, 'files.json')}: ${reason}`)
    })
  })
})

async function read(...trees: readonly FileTree[]) {
  return inTemporaryFolder(async (folder) => {
    const folders = trees.map((_, index) => join(folder, String(index)))
    for (const [index, tree] of trees.entries()) await writeTree(join(folder, String(index)), tree)
    return readTemplates(folders)
  })
}

describe('sourcesOnly', () => {
  it('leaves only the files of src, without that folder', () => {
    const outputs = { 'api.mustache': 'src/api.ts', 'deep.mustache': 'src/a/b.ts', 'README.mustache': 'README.md' }

    expect(sourcesOnly({ texts: new Map(), outputs }).outputs).toEqual({
      'api.mustache': 'api.ts',
      'deep.mustache': 'a/b.ts',
    })
  })
})

describe('our templates', () => {
  const root = join(__dirname, '../..')
  const ours = join(root, 'generator-templates')

  it('write packages that refer to no file of this repository', async () => {
    const { texts, outputs } = await readTemplates([ours])

    expect(Object.values(outputs)).not.toContain('src/contract.spec.ts')
    for (const [name, text] of texts)
      expect(`${name}: ${text}`).not.toMatch(/\.\.\/\.\.|tools\/|CONTRIBUTING|sdk-typescript/)
  })

  it('contain the license', async () => {
    const { texts } = await readTemplates([ours])

    expect(texts.get('LICENSE.mustache')?.split('}}\n')[1]).toBe(await readFile(join(root, 'LICENSE'), 'utf8'))
  })

  it('add a spec in this repository, and leave out the license, which the build adds', async () => {
    const { outputs } = await readTemplates([ours, join(ours, 'repository')])

    expect(outputs).toMatchObject({ 'contract-spec.mustache': 'src/contract.spec.ts' })
    expect(outputs).not.toHaveProperty('LICENSE.mustache')
  })
})
