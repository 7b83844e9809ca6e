import { fileURLToPath } from 'node:url'
import { GitRepository } from './git-files.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Reads the examples of a commit that use a package.
 *
 * @param ref commit of this repository. Other names have no examples
 * @returns the text of each example by its path, for each package that has any
 */
export async function examplesOf(
  ref: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const git = new GitRepository(root)
  const commit = await git.commitOf(ref)
  if (commit === undefined) return new Map()
  const files = (await git.filesOf(commit, 'examples/')).filter(({ path }) => path.endsWith('.ts'))
  const texts = (await git.read(files)).map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))
  return new Map(
    names.map((name) => {
      const used = texts.filter(({ text }) => text.includes(`'@selling-partner/${name}'`))
      return [name, Object.fromEntries(used.map(({ path, text }) => [path, text]))]
    }),
  )
}
