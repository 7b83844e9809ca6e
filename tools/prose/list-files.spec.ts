import { describe, expect, it } from '@jest/globals'
import { listFiles } from './list-files.js'

const root = process.cwd()

describe('listFiles', () => {
  it('lists the files of the repository', () => {
    const files = listFiles(root, [])
    expect(files).toEqual(expect.arrayContaining(['README.md', 'NOTICE', 'tools/prose/list-files.ts']))
    expect(files.filter((file) => file.includes('node_modules/') || file.startsWith('models/contracts/'))).toEqual([])
  })

  it('has three generated packages as a sample', () => {
    const folders = listFiles(root, [])
      .filter((file) => file.startsWith('packages/clients/'))
      .map((file) => file.split('/')[2])
    expect(new Set(folders).size).toBe(3)
  })

  it('keeps to the paths that it is given', () => {
    expect(listFiles(root, ['tools/prose/list-files.ts'])).toEqual(['tools/prose/list-files.ts'])
    expect(listFiles(root, ['prose/list-files.ts'], `${root}/tools`)).toEqual(['tools/prose/list-files.ts'])
    expect(listFiles(root, ['packages/clients/sellers-v1/README.md'])).toEqual([
      'packages/clients/sellers-v1/README.md',
    ])
  })

  it('rejects a path that does not exist', () => {
    expect(() => listFiles(root, ['no/such/file'])).toThrow('no/such/file')
  })
})
