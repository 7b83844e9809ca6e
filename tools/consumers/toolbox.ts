import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../cli/cache-folder.js'
import { InputFault } from '../cli/input-fault.js'
import { run } from '../package-checks/consumer.js'
import type { Command } from './consumers.js'

/** The installed runtimes, compilers, bundlers and test frameworks. */
export interface Toolbox {
  /** Folder outside of the repository with the `node_modules` of the tools. Folders in it resolve packages from there. */
  readonly folder: string
  /** Name and version of a tool, such as `Node 20.20.2`. */
  label(tool: string): string
  /** Program and arguments of a command. */
  resolve(command: Command): readonly [program: string, args: readonly string[]]
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** The program of each runtime, relative to its package. The packages contain the binaries, so that no install script is needed. */
const programs = { node: 'bin/node', bun: 'bin/bun', deno: 'deno' } as const

/**
 * Installs the versions in `package-lock.json` in a cache folder, unless they are installed already. Runs no install scripts.
 *
 * @throws {InputFault} if npm fails
 */
export async function installTools(): Promise<Toolbox> {
  const lock = await readFile(join(here, 'package-lock.json'), 'utf8')
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12)
  const folder = join(cacheFolder(process.env), 'selling-partner', 'consumers', version)
  const stamp = join(folder, 'node_modules', '.installed')
  const installed = await readFile(stamp, 'utf8').catch(() => '')
  if (installed !== version) {
    await mkdir(folder, { recursive: true })
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(here, file), join(folder, file))
    await run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], folder)
    await writeFile(stamp, version)
  }
  return toolbox(folder, JSON.parse(await readFile(join(here, 'package.json'), 'utf8')) as Manifest)
}

/** Returns the tools in a folder, in the versions of a manifest. */
export function toolbox(folder: string, { dependencies, optionalDependencies }: Manifest): Toolbox {
  const modules = join(folder, 'node_modules')
  const platform = `${process.platform}-${process.arch}`
  const versions = { ...dependencies, ...optionalDependencies }
  const aliasOf = (tool: string) => (isRuntime(tool) ? `${tool}-${platform}` : tool)
  const versionOf = (tool: string) => {
    const range = versions[aliasOf(tool)]
    if (range === undefined) {
      throw new InputFault(
        tool,
        `It is not available for ${platform}`,
        'Add its package to tools/consumers/package.json',
      )
    }
    return range.slice(range.lastIndexOf('@') + 1)
  }
  return {
    folder,
    label(tool) {
      const name = tool.replace(/-[\d.]+$/, '')
      return `${names[name] ?? name} ${versionOf(tool)}`
    },
    resolve([tool, ...args]) {
      versionOf(tool)
      const program = join(modules, aliasOf(tool), programs[kindOf(tool)])
      return [program, args.map((arg) => arg.replace(/^tools:/, `${modules}/`))]
    },
  }
}

const names: Readonly<Record<string, string>> = { node: 'Node', bun: 'Bun', deno: 'Deno', typescript: 'TypeScript' }

function kindOf(tool: string): keyof typeof programs {
  const [kind] = tool.split('-')
  return kind as keyof typeof programs
}

function isRuntime(tool: string): boolean {
  return kindOf(tool) in programs
}
