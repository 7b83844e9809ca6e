import { delimiter, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { writeTree } from '../../cli/test-support/file-tree.js'
import { wrapperPath } from '../test-support/fake-repository.js'
import { EngineExit, lastLine, runWrapper } from './run-wrapper.js'

describe('runWrapper', () => {
  it("runs the repository's own wrapper in the repository and resolves to what it printed", async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, {
        'openapitools.json': 'found',
        [wrapperPath]: `
          console.log(process.argv.slice(2).join(' '))
          console.error(require('node:fs').readFileSync('openapitools.json', 'utf8'))`,
      })

      const printed = await runWrapper(root, ['batch', 'a.json'])

      expect(printed.split('\n').sort()).toEqual(['', 'batch a.json', 'found'])
    })
  })

  it('shows each line whole, however it is chopped up', async () => {
    await inTemporaryFolder(async (root) => {
      const lines: string[] = []
      await writeTree(root, {
        [wrapperPath]: `
          const { stdout } = process
          stdout.write('one li', () => stdout.write('ne\\nanother', () => stdout.write(' line\\n')))`,
      })

      await runWrapper(root, [], (line) => lines.push(line))

      expect(lines).toEqual(['one line', 'another line'])
    })
  })

  it('rejects with all that was printed where the engine fails', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: `console.log('first\\nlast\\n'); process.exit(3)` })

      const exit = await runWrapper(root, []).catch((error: unknown) => error)

      expect(exit).toBeInstanceOf(EngineExit)
      expect(exit).toMatchObject({ printed: 'first\nlast\n\n', message: 'last' })
    })
  })

  it('lets the wrapper find the Java of JAVA_HOME before any other', async () => {
    await inTemporaryFolder(async (root) => {
      await writeTree(root, { [wrapperPath]: 'console.log(process.env.PATH)' })
      const environment = jest.replaceProperty(process, 'env', { JAVA_HOME: '/jdk', PATH: '/usr/bin' })

      const printed = await runWrapper(root, []).finally(() => environment.restore())

      expect(printed.trim()).toBe(`${join('/jdk', 'bin')}${delimiter}/usr/bin`)
    })
  })
})

describe('lastLine', () => {
  it.each([
    ['one\ntwo\n\n', 'two'],
    ['one', 'one'],
    [' \n', 'it gave no reason'],
    ['', 'it gave no reason'],
  ])('of %j is %j', (printed, line) => {
    expect(lastLine(printed)).toBe(line)
  })
})
