import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { InputFault } from '../cli/input-fault.js'

export interface GenerateOptions {
  /** Packages, models or APIs to generate; none means all. */
  readonly apis: readonly string[]
  /** Folder whose templates replace ours, file by file. */
  readonly templates: string | undefined
  /** Folder that receives one folder per package. */
  readonly output: string
  /** Generate even what is up to date. */
  readonly force: boolean
}

export const usage = `Usage: npm run generate [-- <api> ...] [options]

Writes packages/clients from models/ and generator-templates/.

  <api>             a package (orders-v0), an API in all its versions (orders) or a model (ordersV0); default: all
  --templates DIR   templates of your own: each file replaces ours of the same name
  --output DIR      where the packages go (default: packages/clients)
  --force           generate even what is up to date
  --help            this text`

/** Reads the command line. Returns nothing where only the usage was asked for. */
export function readOptions(argv: readonly string[], root: string): GenerateOptions | undefined {
  const { values, positionals } = parse(argv)
  if (values.help) return undefined
  return {
    apis: positionals,
    templates: values.templates === undefined ? undefined : resolve(values.templates),
    output: resolve(root, values.output ?? 'packages/clients'),
    force: values.force ?? false,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        templates: { type: 'string' },
        output: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new InputFault('npm run generate', (error as Error).message, 'see npm run generate -- --help')
  }
}

/** The folders that the generator works with; a test has its own. */
export interface Workspace {
  /** The repository, where the engine's wrapper and the formatter are installed. */
  readonly root: string
  readonly models: string
  readonly templates: string
  /** Untracked: the engine's JAR, staging folders and fingerprints. */
  readonly cache: string
  /** Version of `@selling-partner/auth` that the packages depend on. */
  readonly authVersion: string
}

export function workspaceOf(root: string): Workspace {
  const manifest = readFileSync(join(root, 'packages/auth/package.json'), 'utf8')
  return {
    root,
    models: join(root, 'models'),
    templates: join(root, 'generator-templates'),
    cache: join(root, '.cache'),
    authVersion: (JSON.parse(manifest) as { version: string }).version,
  }
}
