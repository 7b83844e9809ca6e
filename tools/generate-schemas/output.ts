import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFiles } from '../cli/replace-files.js'

/**
 * Writes files into the package, and deletes other files of their folders.
 *
 * @param folders the folders of the package whose files are all generated
 * @returns whether a file has changed
 */
export async function installFiles(
  files: ReadonlyMap<string, string>,
  output: string,
  folders: readonly string[],
): Promise<boolean> {
  const changes = await replaceFiles([...files].map(([path, text]) => ({ path: join(output, path), text })))
  const surplus = (await existingFiles(output, folders)).filter((path) => !files.has(path))
  for (const path of surplus) await rm(join(output, path))
  return surplus.length > 0 || [...changes.values()].some((change) => change !== 'unchanged')
}

/** The files in some folders of the package, as paths in it. */
export async function existingFiles(output: string, folders: readonly string[]): Promise<readonly string[]> {
  const lists = folders.map(async (folder) => {
    if (!existsSync(join(output, folder))) return []
    const entries = await readdir(join(output, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(output.length + 1)
        .replaceAll('\\', '/'),
    )
  })
  return (await Promise.all(lists)).flat().sort()
}
