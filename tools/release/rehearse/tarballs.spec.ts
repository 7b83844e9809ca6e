import { describe, expect, it } from '@jest/globals'
import { tarballProblems } from './tarballs.js'

const files = ['CHANGELOG.md', 'README.md', 'package.json', 'LICENSE', 'NOTICE', 'src/index.ts']

describe('tarballProblems', () => {
  it('accepts a package with its texts and sources', () => {
    expect(tarballProblems(files)).toEqual([])
  })

  it('finds missing texts', () => {
    expect(tarballProblems(files.slice(1))).toEqual(['CHANGELOG.md is missing'])
  })

  it.each(['src/a.spec.ts', 'dist/esm/.tsbuildinfo', 'tsconfig.json', 'test/server.ts'])('finds %s', (file) => {
    expect(tarballProblems([...files, file])).toEqual([`${file} is not needed`])
  })
})
