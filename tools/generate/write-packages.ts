import { execFile } from 'node:child_process'
import { access, constants, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { type Replacement, replaceFiles } from '../cli/replace-files.js'
import type { StagedPackage } from './stage-packages.js'

/**
 * Checks that the engine wrote every file. Its batch mode reports success even if files are missing.
 *
 * @throws {InputFault} if a file is missing or empty
 */
export async function verifyOutput(staged: readonly StagedPackage[], files: readonly string[]): Promise<void> {
  for (const { row, output } of staged) {
    for (const file of files) {
      const text = await readFile(join(output, file), 'utf8').catch(() => '')
      if (text.trim() === '') {
        throw new InputFault(`${row.package}/${file}`, 'The engine wrote no text', 'Check the template and the model')
      }
    }
  }
}

const run = promisify(execFile)

/**
 * Formats the engine's output, and removes unused imports. Biome finds its settings in the staging folder, so those of the
 * repository or of the user's project have no effect.
 */
export async function formatOutput(
  formatter: string,
  staging: string,
  staged: readonly StagedPackage[],
  files: readonly string[],
): Promise<void> {
  const paths = staged.flatMap(({ output }) =>
    files.filter((file) => /\.([cm]?[jt]sx?|json)$/.test(file)).map((file) => relative(staging, join(output, file))),
  )
  if (paths.length === 0) return
  try {
    await run(process.execPath, [formatter, 'check', '--write', '--max-diagnostics=1', ...paths], {
      cwd: staging,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    const reason = `${stderr}${stdout}`.split('\n').find((line) => /\.([cm]?[jt]sx?|json):\d/.test(line)) ?? `${stderr}`
    throw new InputFault('generated code', reason.trim(), 'Fix the template that wrote it')
  }
}

/**
 * Creates a folder if it is missing and checks that it is writable, so that a run fails before it starts the engine.
 *
 * @returns the first folder that it created
 */
export async function requireWritable(folder: string): Promise<string | undefined> {
  try {
    const created = await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return created
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputFault(folder, `Cannot write to this folder (${code})`, 'Choose a folder with write permission')
  }
}

/** Replaces the files of all packages, or of none if one fails. */
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

/** Keeps the version of an existing package, because only a release changes it. */
async function keepVersion(manifest: string, old: string): Promise<string> {
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
      'Not valid JSON, so its version cannot be kept',
      'Fix the file, or delete it to start with the first version',
    )
  }
}

/** Writes the tsconfig.json that lists all packages, so that one `tsc -b` builds them for ESM and CommonJS. */
export async function writeSolution(clients: string): Promise<void> {
  const entries = await readdir(clients, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const references = names.sort().flatMap((name) => [{ path: name }, { path: `${name}/tsconfig.cjs.json` }])
  const lines = references.map(
    (reference) =>
      `    ${JSON.stringify(reference)
        .replace(/([{:])/g, '$1 ')
        .replace('}', ' }')}`,
  )
  await writeFile(
    join(clients, 'tsconfig.json'),
    `{\n  "files": [],\n  "references": [\n${lines.join(',\n')}\n  ]\n}\n`,
  )
}
