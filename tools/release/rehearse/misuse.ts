import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runGit } from '../commit-release.js'

/** A wrong use, with the message that must explain it. */
export interface Misuse {
  readonly title: string
  readonly script: string
  readonly prepare?: (folder: string) => void
  readonly environment?: (folder: string) => NodeJS.ProcessEnv
  readonly undo?: (folder: string) => void
  /** Part of the message, which must be one line. */
  readonly message: string
}

const left = 'left-over.txt'

export const misuses: readonly Misuse[] = [
  {
    title: 'Release with changes in the work tree',
    script: 'release/release.ts',
    prepare: (folder) => writeFileSync(join(folder, left), ''),
    undo: (folder) => runGit(folder, ['clean', '--force', '--quiet', left]),
    message: `${left}: The work tree has changes without a commit.`,
  },
  {
    title: 'Release from another branch',
    script: 'release/release.ts',
    prepare: (folder) => runGit(folder, ['switch', '--quiet', '--create', 'feature']),
    undo: (folder) => runGit(folder, ['switch', '--quiet', 'main']),
    message: 'feature: Releases are made from main.',
  },
  {
    title: 'Publish without a token',
    script: 'release/publish.ts',
    environment: (folder) => ({ npm_config_userconfig: join(folder, '.git/no-token') }),
    message: 'npm has no valid token for this registry, so nothing was published.',
  },
  {
    title: 'Publish to a registry that is down',
    script: 'release/publish.ts',
    // Nothing listens on this port. `fetch` rejects port 1.
    environment: () => ({ npm_config_registry: 'http://127.0.0.1:2/' }),
    message: 'The registry cannot be reached (ECONNREFUSED).',
  },
]
