import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of `expected` that `actual` lacks or has otherwise, and sources of `actual` that `expected` lacks. */
export async function compareFolders(expected: string, actual: string): Promise<readonly string[]> {
  const files = await filesIn(expected)
  const differences: string[] = []
  for (const file of files) {
    const [wanted, found] = await Promise.all([read(join(expected, file)), read(join(actual, file))])
    if (found === undefined) differences.push(`${file} is missing`)
    else if (found !== wanted) differences.push(`${file} differs`)
  }
  const wanted = new Set(files)
  const left = (await filesIn(actual)).filter((file) => isSource(file) && !wanted.has(file))
  return [...differences, ...left.map((file) => `${file} is left over`)]
}

/** What a build or a test leaves in a package is nobody's business here. */
function isSource(file: string): boolean {
  return !/(^|\/)(dist|node_modules|test-results)\//.test(file)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
