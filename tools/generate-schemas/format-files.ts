import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

const run = promisify(execFile)

/** Settings of the formatter, which the generated clients have too. */
const settings = fileURLToPath(new URL('../../generator-templates/format.json', import.meta.url))

/**
 * Formats TypeScript.
 *
 * @param formatter script of Biome
 */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
  formatter: string,
): Promise<ReadonlyMap<string, string>> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'biome.json'), await readFile(settings, 'utf8'))
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await format(folder, formatter)
    const texts = [...files.keys()].map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)
    return new Map(await Promise.all(texts))
  })
}

async function format(folder: string, formatter: string): Promise<void> {
  try {
    await run(process.execPath, [formatter, 'check', '--write', '--max-diagnostics=1', 'src'], {
      cwd: folder,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new InputFault('generated schemas', `${stderr}${stdout}`.trim(), 'Fix tools/generate-schemas')
  }
}
