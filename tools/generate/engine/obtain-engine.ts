import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import { type JarSource, obtainJar } from './jar.js'
import type { Launcher } from './run-engine.js'

/** The engine, as the repository or the published package has it. */
export interface Engine {
  /** Path of the JAR. */
  readonly jar: string
  /** Sources of the JAR on first use. The first one that has it is used. */
  readonly sources: readonly JarSource[]
  readonly launcher: Launcher
}

/**
 * Checks for Java and downloads the pinned JAR on first use.
 *
 * @throws {InputFault} if Java or the JAR is missing
 */
export async function obtainEngine({ jar, sources }: Engine): Promise<void> {
  requireJava()
  await obtainJar(jar, sources)
}

/** Oldest Java version that the engine supports. */
const oldest = 11

const remedy = 'Install Java or set JAVA_HOME. Only generating needs Java, not using, building or testing'

/** Checks that a Java runtime is installed. */
export function requireJava(environment: NodeJS.ProcessEnv = process.env): void {
  const command = javaCommand(environment)
  const { error, status, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8', env: environment })
  if (error || status !== 0)
    throw new InputFault(command, `Generating needs Java ${oldest} or later, but Java was not found`, remedy)
  const version = majorVersion(stderr)
  if (version !== undefined && version < oldest)
    throw new InputFault(command, `Generating needs Java ${oldest} or later, but this is Java ${version}`, remedy)
}

/** The path of Java in JAVA_HOME, or its name if JAVA_HOME is not set. */
export function javaCommand(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java'
}

/** Returns 17 for `openjdk version "17.0.15"` and 8 for `java version "1.8.0_292"`. */
export function majorVersion(report: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(report)
  return match ? Number(match[1]) : undefined
}
