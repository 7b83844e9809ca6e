import { type ExecFileException, execFile } from 'node:child_process'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import type { PackedPackage } from './pack-packages.js'

const execute = promisify(execFile)

/** A folder with installed packages, as an application has it. */
export interface Consumer {
  readonly folder: string
}

/**
 * Installs packages in a new folder with the command of a README. Takes this project's packages from their tarballs.
 *
 * @param names the packages of the command
 */
export async function installAsDocumented(
  folder: string,
  names: readonly string[],
  packed: readonly PackedPackage[],
): Promise<Consumer> {
  await mkdir(folder)
  // npm would look for the dependencies of these packages in the registry.
  const others = packed.filter(({ name }) => !names.includes(name))
  const overrides = Object.fromEntries(others.map(({ name, tarball }) => [name, `file:${tarball}`]))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, overrides }))
  await install(
    { folder },
    names.map((name) => packed.find((each) => each.name === name)?.tarball ?? name),
  )
  return { folder }
}

export async function install({ folder }: Consumer, packages: readonly string[]): Promise<void> {
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder)
}

/** Copies a program, or several files of one program, into the folder. */
export async function addPrograms({ folder }: Consumer, names: readonly string[]): Promise<void> {
  const programs = fileURLToPath(new URL('programs', import.meta.url))
  for (const name of names) await cp(join(programs, name), join(folder, name))
}

/** Runs a program of the folder with an argument in JSON, and returns the text that it prints. */
export async function runProgram(
  { folder }: Consumer,
  file: string,
  argument: object = {},
  nodeOptions: readonly string[] = [],
): Promise<string> {
  return (await run(process.execPath, [...nodeOptions, file, JSON.stringify(argument)], folder)).trim()
}

/** Returns the paths of all installed copies of a package, relative to the folder. */
export async function copiesOf({ folder }: Consumer, name: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, 'node_modules'), { recursive: true })
  return files.filter((file) => `/${file}`.endsWith(`/${name}/package.json`))
}

/** @throws {InputFault} if the command fails, with the first line of its output that names an error */
export async function run(
  command: string,
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await execute(command, [...args], { cwd: folder, env: environment, maxBuffer: 1 << 26 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as ExecFileException & { stdout?: string; stderr?: string }
    const reason = `${stderr}\n${stdout}`.split('\n').find((line) => /\b\w*(Error\b|error TS|ERR!)/.test(line))
    throw new InputFault(
      [command, ...args].join(' ').slice(0, 120),
      reason ?? message,
      'Fix the package that the error names, and build it again',
    )
  }
}
