import { access, constants, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { type Replacement, replaceFiles } from '../cli/replace-files.js'
import type { StagedPackage } from './stage-package.js'

/** Makes sure, before any work is done, that a folder can be written; makes it where it is missing. */
export async function requireWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputFault(folder, `cannot be written (${code})`, 'it must be a folder that you may write to')
  }
}

/** Puts the generated files of all packages in the place of the old ones, or leaves every package as it was. */
export async function installPackages(
  staged: readonly StagedPackage[],
  files: readonly string[],
  clients: string,
): Promise<void> {
  const replacements: Replacement[] = []
  for (const { row, output } of staged) {
    for (const file of files) {
      const path = join(clients, row.package, file)
      const text = await readFile(join(output, file), 'utf8')
      replacements.push({ path, text: file === 'package.json' ? await keepVersion(text, path) : text })
    }
  }
  await replaceFiles(replacements)
}

/** A package's version is the release's business: it survives every regeneration. */
export async function keepVersion(manifest: string, old: string): Promise<string> {
  const text = await readFile(old, 'utf8').catch(() => undefined)
  const version = text === undefined ? undefined : versionIn(text, old)
  return version === undefined ? manifest : manifest.replace(/"version": "[^"]*"/, () => `"version": "${version}"`)
}

function versionIn(manifest: string, path: string): string | undefined {
  try {
    return (JSON.parse(manifest) as { version?: string }).version
  } catch {
    throw new InputFault(
      path,
      'not JSON, so its version cannot be kept',
      'mend it, or delete it to begin with a first version',
    )
  }
}
