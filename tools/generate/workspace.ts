import { join, resolve } from 'node:path'
import { cacheFolder } from '../cli/cache-folder.js'
import { engine, fromMavenCentral, fromNpm, fromUrl } from './engine/jar.js'
import { type Engine, javaCommand } from './engine/obtain-engine.js'
import { wrapperIn } from './engine/run-engine.js'

/** The parts of the generator, as the repository or the published package has them. Tests use temporary ones. */
export interface Workspace {
  /** How users call the generator. */
  readonly command: string
  /** Folders with the generator's code. A change in it can change the output. */
  readonly code: readonly string[]
  readonly models: string
  readonly templates: string
  /** Untracked folder for staging folders and fingerprints. */
  readonly cache: string
  /** Script of Biome, which formats the output. */
  readonly formatter: string
  readonly engine: Engine
  /** Default output folder. */
  readonly output: string
  /** Templates that override ours in the default output. `undefined`: none. Only the repository has them. */
  readonly ownTemplates?: string
}

/** The generator of the repository, which writes `packages/clients` by default. */
export function workspaceOf(root: string): Workspace {
  return {
    command: 'npm run generate',
    code: ['contract', 'generate', 'models'].map((name) => join(root, 'tools', name)),
    models: join(root, 'models'),
    templates: join(root, 'generator-templates'),
    cache: join(root, '.cache'),
    formatter: join(root, 'node_modules/@biomejs/biome/bin/biome'),
    engine: {
      // openapitools.json names this folder for the wrapper.
      jar: join(root, '.cache/openapi-generator', `${engine.version}.jar`),
      sources: [fromNpm, fromMavenCentral(root)],
      launcher: wrapperIn(root),
    },
    output: join(root, 'packages/clients'),
    ownTemplates: join(root, 'generator-templates/repository'),
  }
}

/**
 * The generator in its published package. It starts the engine without the wrapper, because the wrapper has more than 100
 * dependencies. State is in the user's cache folder, because npx keeps packages only for a while.
 *
 * @param dist folder `dist` of the package
 * @param formatter script of Biome, which npm may install in another folder
 */
export function workspaceOfPackage(
  dist: string,
  formatter: string,
  environment: NodeJS.ProcessEnv = process.env,
): Workspace {
  const cache = join(cacheFolder(environment), 'selling-partner-generator')
  const jar = join(cache, 'openapi-generator', `${engine.version}.jar`)
  return {
    command: 'npx @selling-partner/generator',
    code: [dist],
    models: join(dist, 'models'),
    templates: join(dist, 'templates'),
    cache,
    formatter,
    engine: {
      jar,
      sources: [fromNpm, fromUrl(engine.url)],
      launcher: { command: [javaCommand(environment), '-jar', jar], folder: dist },
    },
    output: resolve('clients'),
  }
}
