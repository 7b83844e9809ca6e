import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as tar from 'tar'
import { InputFault } from '../cli/input-fault.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './json.js'
import { folderSource, gitSource, readModelFiles, type Source } from './sources.js'

const modelsFolder = 'package/bundled-servers/models'

/** A version of a package with models. */
export interface SourcePackage {
  readonly package: string
  readonly version: string
  /** Expected SHA-512 of the tarball, in npm's format. */
  readonly integrity: string
}

/**
 * Reads which version of Amazon's npm package to use. It is downloaded, but not installed: its dependencies are large, and its
 * code never runs.
 */
export function readSourcePackage(folder: string = defaultModelsFolder): SourcePackage {
  return readJsonFile<SourcePackage>(join(folder, 'source-package.json'))
}

interface NpmSourceOptions extends SourcePackage {
  /** Command that runs npm. @default 'npm' */
  readonly command?: string
}

/** The models in a tarball from the npm registry. */
export function npmSource({ command = 'npm', ...wanted }: NpmSourceOptions = readSourcePackage()): Source {
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
          schemas: [],
        }
      }),
  }
}

/** The source that a command line names: `npm`, `git`, or a folder. */
export function namedSource(from: string): Source {
  if (from === 'npm') return npmSource()
  return from === 'git' ? gitSource() : folderSource(from)
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
      'Check the network and the npm registry, and pull again',
    )
  }
}

/** Finds npm's error message after the line with the code, or the message of the system if npm did not start. */
function reasonOf(error: unknown): string {
  const { message, stderr = '' } = error as Error & { stderr?: string }
  return /npm (?:error|ERR!) (?!code )(.+)/.exec(stderr)?.[1] ?? message
}

async function tarballIn(folder: string, spec: string): Promise<string> {
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new InputFault(spec, 'npm pack created no tarball', 'Pull again, or use --from git')
  return join(folder, name)
}

async function checkIntegrity(tarball: string, spec: string, integrity: string): Promise<void> {
  const found = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`
  if (found === integrity) return
  throw new InputFault(
    spec,
    `The integrity of the tarball is ${found}, expected ${integrity}`,
    'Do not use the tarball. Pull again, and contact the registry if the error persists',
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
    throw new InputFault(spec, `Cannot unpack the tarball (${String(error)})`, 'Pull again')
  }
  return join(folder, modelsFolder)
}
