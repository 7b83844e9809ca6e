import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as tar from 'tar'
import { npmSource } from './npm-source.js'
import type { Source } from './sources.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'

describe('npmSource', () => {
  const folder = new TemporaryFolder()

  /** Packs the folder `package`. */
  async function tarball(): Promise<string> {
    const file = folder.join('models-1.0.0.tgz')
    await tar.create({ file, cwd: folder.path, gzip: true }, ['package'])
    return file
  }

  function sourceOf(file: string, integrity = integrityOf(file)): Source {
    const command = program(
      `[ "$1 $2" = "pack @amazon/models@1.0.0" ] && cp '${file}' "$4" && echo "$4" > '${folder.join('destination')}'`,
    )
    return npmSource({ package: '@amazon/models', version: '1.0.0', integrity, command })
  }

  /** A replacement of npm, which is called as `npm pack <spec> --pack-destination <folder>`. */
  function program(script: string): string {
    writeFileSync(folder.join('npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return folder.join('npm')
  }

  function integrityOf(file: string): string {
    return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  }

  it('reads only the models of the tarball', async () => {
    folder.write('package/bundled-servers/models/a/loans.json', '{"a": 1}')
    folder.write('package/bundled-servers/models/a/notes.md', 'Notes.')
    folder.write('package/package.json', '{}')
    const file = await tarball()
    const { record, files } = await sourceOf(file).read()
    expect(files.map((entry) => [entry.path, entry.bytes.toString()])).toEqual([['a/loans.json', '{"a": 1}']])
    expect(record).toEqual({
      kind: 'npm',
      package: '@amazon/models',
      version: '1.0.0',
      integrity: integrityOf(file),
    })
    const destination = readFileSync(folder.join('destination'), 'utf8').trim()
    expect(destination).toMatch(/selling-partner-models-/)
    expect(existsSync(destination)).toBe(false)
  })

  it('pins the package, its version and its integrity', () => {
    expect(npmSource().label).toBe('npm @amazon-sp-api-release/sp-api-dev-mcp@1.0.5')
    expect(npmSource().complete).toBe(true)
  })

  it('rejects a tarball with another digest before it unpacks it', async () => {
    folder.write('package/x.json', '{}')
    const file = await tarball()
    await expect(sourceOf(file, 'sha512-other').read()).rejects.toThrow(
      `@amazon/models@1.0.0: The integrity of the tarball is ${integrityOf(file)}, expected sha512-other. Do not use the tarball. Pull again`,
    )
  })

  it('rejects a truncated tarball', async () => {
    folder.write('package/bundled-servers/models/loans.json', 'x'.repeat(100_000))
    const file = await tarball()
    writeFileSync(file, readFileSync(file).subarray(0, 60))
    await expect(sourceOf(file).read()).rejects.toThrow(
      /^@amazon\/models@1\.0\.0: Cannot unpack the tarball \(.+\)\. Pull again\.$/,
    )
  })

  it('rejects a package without models', async () => {
    folder.write('package/package.json', '{}')
    await expect(sourceOf(await tarball()).read()).rejects.toThrow(
      "@amazon/models@1.0.0/package/bundled-servers/models: Folder not found. Use a folder with Amazon's models.",
    )
  })

  it('reports that npm created no tarball', async () => {
    const source = npmSource({ package: 'a', version: '1', integrity: 'x', command: program('exit 0') })
    await expect(source.read()).rejects.toThrow('a@1: npm pack created no tarball. Pull again, or use --from git.')
  })

  it('reports the error message of npm', async () => {
    const lines = ['npm error code E404', 'npm error 404 Not Found', 'npm error A complete log of this run']
    const command = program(`${lines.map((line) => `echo '${line}' >&2`).join('\n')}\nexit 1`)
    const source = npmSource({ package: 'a', version: '1', integrity: 'x', command })
    await expect(source.read()).rejects.toThrow(
      'a@1: npm pack failed (404 Not Found). Check the network and the npm registry, and pull again.',
    )
  })

  it('reports that npm cannot start', async () => {
    const source = npmSource({ package: 'a', version: '1', integrity: 'x', command: folder.join('gone') })
    await expect(source.read()).rejects.toThrow(/^a@1: npm pack failed \(spawn .+ ENOENT\)\. Check the network/)
  })
})
