import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Texts by path. */
export type FileTree = Readonly<Record<string, string>>

export async function writeTree(folder: string, tree: FileTree): Promise<void> {
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Reads a folder: files with their texts, and folders as `name/` with an empty text. */
export async function readTree(folder: string): Promise<FileTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path)
    return entry.isDirectory() ? [`${name}/`, ''] : [name, await readFile(path, 'utf8')]
  })
  return Object.fromEntries((await Promise.all(paths)).sort()) as FileTree
}
