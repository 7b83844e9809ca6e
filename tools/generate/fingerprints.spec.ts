import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { type FileTree, writeTree } from '../cli/test-support/file-tree.js'
import { hashOf, hashOfFiles, hashOfSources, readFingerprints, writeFingerprints } from './fingerprints.js'

describe('fingerprints', () => {
  it('are read as they were written, in a folder that need not exist', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'cache', 'fingerprints.json')
      const fingerprints = { 'orders-v0': { inputs: 'a', outputs: 'b' } }

      await writeFingerprints(file, fingerprints)

      expect(await readFingerprints(file)).toEqual(fingerprints)
    })
  })

  it.each([
    ['missing', {}],
    ['cut short', { 'fingerprints.json': '{"orders-v0": {"inp' }],
  ])('are forgotten where the file is %s', async (_, tree) => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, tree)

      expect(await readFingerprints(join(folder, 'fingerprints.json'))).toEqual({})
    })
  })
})

describe('hashOf', () => {
  it('is the same for the same texts', () => {
    expect(hashOf('a', 'b')).toBe(hashOf('a', 'b'))
  })

  it('tells where one text ends and the next begins', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'))
    expect(hashOf('a', '')).not.toBe(hashOf('a'))
  })
})

describe('hashOfFiles', () => {
  const hash = (tree: FileTree) => hashIn(tree, (folder) => hashOfFiles(folder, ['package.json', 'src/api.ts']))
  const files = { 'package.json': '{}', 'src/api.ts': 'api' }

  it('changes with a generated file, whether edited or deleted', async () => {
    const whole = await hash(files)

    expect(await hash({ ...files, 'src/api.ts': 'edited' })).not.toBe(whole)
    expect(await hash({ 'package.json': '{}' })).not.toBe(whole)
    expect(await hash(files)).toBe(whole)
  })

  it('does not mind other files', async () => {
    expect(await hash({ ...files, 'dist/api.js': 'built' })).toBe(await hash(files))
  })
})

describe('hashOfSources', () => {
  const hash = (tree: FileTree) =>
    hashIn(tree, (folder) => hashOfSources([join(folder, 'generate'), join(folder, 'models')]))
  const code = { 'generate/generate.ts': 'a', 'generate/engine/engine.ts': 'b', 'models/swagger.ts': 'c' }

  it.each([
    ['changed', { ...code, 'generate/engine/engine.ts': 'B' }],
    ['added', { ...code, 'models/json.ts': '' }],
    ['renamed', { 'generate/generator.ts': 'a', 'generate/engine/engine.ts': 'b', 'models/swagger.ts': 'c' }],
  ])('changes when code is %s', async (_, other) => {
    expect(await hash(other)).not.toBe(await hash(code))
  })

  it('does not mind specs', async () => {
    expect(await hash({ ...code, 'generate/generate.spec.ts': 'a test' })).toBe(await hash(code))
  })
})

async function hashIn(tree: FileTree, hash: (folder: string) => Promise<string>): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeTree(folder, tree)
    return hash(folder)
  })
}
