import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders that the generator works with; a test has its own. */
export interface Workspace {
  /** The repository, where the engine's wrapper and the formatter are installed. */
  readonly root: string
  readonly models: string
  readonly templates: string
  /** Untracked: the engine's JAR, staging folders and fingerprints. */
  readonly cache: string
  /** Version of `@selling-partner/auth` that the packages depend on. */
  readonly authVersion: string
}

export function workspaceOf(root: string): Workspace {
  const manifest = readFileSync(join(root, 'packages/auth/package.json'), 'utf8')
  return {
    root,
    models: join(root, 'models'),
    templates: join(root, 'generator-templates'),
    cache: join(root, '.cache'),
    authVersion: (JSON.parse(manifest) as { version: string }).version,
  }
}
