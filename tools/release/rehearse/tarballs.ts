import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { list } from 'tar'

/** Files that every package must have. */
const required = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']

/** Files of the source tree that users don't need. */
const leftovers =
  /\.spec\.|\.tsbuildinfo$|(^|\/)tsconfig[^/]*\.json$|(^|\/)(node_modules|test|test-results|test-support|\.nx|\.cache)\//

/** Returns what is wrong with the files of a package, one line each. */
export function tarballProblems(files: readonly string[]): string[] {
  return [
    ...required.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...files.filter((file) => leftovers.test(file)).map((file) => `${file} is not needed`),
  ]
}

/** Downloads a tarball and lists its files, relative to the package. */
export async function filesOfTarball(url: string, folder: string): Promise<string[]> {
  const file = join(folder, 'package.tgz')
  await writeFile(file, Buffer.from(await (await fetch(url)).arrayBuffer()))
  const files: string[] = []
  await list({ file, onReadEntry: ({ path }) => files.push(path.replace(/^package\//, '')) })
  return files
}
