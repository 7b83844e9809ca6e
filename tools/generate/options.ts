import { join, resolve } from 'node:path'
import { parseCommandLine } from '../cli/run-command.js'

export interface GenerateOptions {
  /** Packages, models or APIs to generate. Empty means all. */
  readonly apis: readonly string[]
  /** Folder with templates that override ours, file by file. */
  readonly templates: string | undefined
  /** Output folder. Gets one folder per package. */
  readonly output: string
  /** Whether to generate packages that are up to date. */
  readonly force: boolean
}

export const usage = `Usage: npm run generate [-- <api> ...] [options]

Generate packages/clients from models/ and generator-templates/.
Needs Java 11 or later. Exits with 1 if a model or a template has an error; no package has changed then.

  <api>             generate only this package (orders-v0), model (ordersV0) or API in all versions (orders); default: all
  --templates DIR   override our templates with the files of the same name in DIR; default: none
  --output DIR      write the packages to DIR; default: packages/clients
  --force           generate all packages, even if they are up to date; default: off
  --help, -h        print this help`

/**
 * Reads the command line.
 *
 * @returns the options, or `undefined` for `--help`
 * @throws {InputFault} if an option is unknown or lacks its value
 */
export function readOptions(argv: readonly string[], root: string): GenerateOptions | undefined {
  const { values, positionals } = parseCommandLine('npm run generate', {
    args: [...argv],
    allowPositionals: true,
    options: {
      templates: { type: 'string' },
      output: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return undefined
  return {
    apis: positionals,
    templates: values.templates === undefined ? undefined : resolve(values.templates),
    output: resolve(root, values.output ?? 'packages/clients'),
    force: values.force ?? false,
  }
}

/** Folders of the generator. Tests use temporary ones. */
export interface Workspace {
  /** Root of the repository. The engine's wrapper and the formatter are installed there. */
  readonly root: string
  readonly models: string
  readonly templates: string
  /** Untracked folder for the engine's JAR, staging folders and fingerprints. */
  readonly cache: string
}

export function workspaceOf(root: string): Workspace {
  return {
    root,
    models: join(root, 'models'),
    templates: join(root, 'generator-templates'),
    cache: join(root, '.cache'),
  }
}
