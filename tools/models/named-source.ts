import { npmSource } from './npm-source.js'
import { folderSource, gitSource, type Source } from './sources.js'

/** The source that a command line names: `npm`, `git`, or a folder. */
export function namedSource(from: string): Source {
  if (from === 'npm') return npmSource()
  return from === 'git' ? gitSource() : folderSource(from)
}
