import { execFile } from 'node:child_process'
import { access, constants, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { type Replacement, replaceFiles } from '../cli/replace-files.js'
import type { StagedPackage } from './stage-packages.js'

/**
 * The engine's batch mode prints no warnings and ends well with files missing, so its outcome is checked instead of its
 * log: each file is there and says something.
 */
export async function verifyOutput(staged: readonly StagedPackage[], files: readonly string[]): Promise<void> {
  for (const { row, output } of staged) {
    for (const file of files) {
      const text = await readFile(join(output, file), 'utf8').catch(() => '')
      if (text.trim() === '') {
        throw new InputFault(`${row.package}/${file}`, 'the engine wrote nothing', 'look at the template and the model')
      }
    }
  }
}

const run = promisify(execFile)

/** Formats what the engine wrote as the rest of the repository is formatted, and drops imports that nothing uses. */
export async function formatOutput(
  root: string,
  staged: readonly StagedPackage[],
  files: readonly string[],
): Promise<void> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const paths = staged.flatMap(({ output }) =>
    files.filter((file) => /\.(ts|json)$/.test(file)).map((file) => join(output, file)),
  )
  try {
    await run(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', '--max-diagnostics=1', ...paths], {
      cwd: root,
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    const reason = `${stderr}${stdout}`.split('\n').find((line) => /\.(ts|json):\d/.test(line)) ?? `${stderr}`.trim()
    throw new InputFault('generated code', reason.trim(), 'mend the template that wrote it')
  }
}

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

/** Lists the packages for `tsc -b`, so that one command builds them all for both module systems. */
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
