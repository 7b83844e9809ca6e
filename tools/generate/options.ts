import { relative, resolve } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { parseCommandLine } from '../cli/run-command.js'
import type { Workspace } from './workspace.js'

export interface GenerateOptions {
  /** Packages, models or APIs to generate. Empty means all. */
  readonly apis: readonly string[]
  /** The user's models. `undefined`: our models. */
  readonly models: OwnModels | undefined
  /** Folders of templates. A file overrides the file of the same name in the folders before it. */
  readonly templates: readonly string[]
  /** npm scope of the packages. */
  readonly scope: string
  /** Whether to write only source files instead of packages. */
  readonly sources: boolean
  /** Output folder. Gets one folder per package. */
  readonly output: string
  /** Whether to write a tsconfig.json that lists all packages of the output folder. */
  readonly solution: boolean
  /** Whether to generate packages that are up to date. */
  readonly force: boolean
}

/** Models of a user: a folder with a catalog, or Swagger files. */
export type OwnModels = { readonly folder: string } | { readonly files: readonly string[] }

/** The command line: options, and whether to print the names of all APIs instead of generating. */
export interface CommandLine {
  readonly options: GenerateOptions
  readonly list: boolean
}

export function usageOf(workspace: Workspace): string {
  const { command, output } = workspace
  // Only the repository has the package.
  const schemas = command.startsWith('npm run')
    ? '\n  schemas           generate only packages/schemas, without any other argument'
    : ''
  return `Usage: ${command} ${command.startsWith('npm run') ? '[-- <api> ...]' : '[<api> ...]'} [options]

Generate TypeScript clients of Amazon's Selling Partner API, one package per API version.
Needs Java 11 or later, and downloads OpenAPI Generator on first use. Exits with 1 if an option, a model or a template has an
error; no file has changed then.

  <api>             generate only this package (orders-v0), model (ordersV0) or API in all versions (orders); default: all${schemas}
  --output DIR      write to DIR, one folder per package; default: ${relative('', output)}
  --sources         write only the source files, for a folder of your project; default: packages that can be published
  --scope SCOPE     use this npm scope for the packages, such as @acme; default: ${defaultScope}
  --templates DIR   override our templates with the files of the same name in DIR; repeat it for more folders; default: none
  --model FILE      generate this Swagger 2.0 file instead of our models; repeat it for more files; default: none
  --models DIR      generate the models in DIR, which has a catalog.json, instead of our models; default: none
  --list            print the names of all APIs, and generate nothing
  --force           generate all packages, even if they are up to date; default: off
  --help, -h        print this help`
}

const defaultScope = '@selling-partner'

/**
 * Reads the command line.
 *
 * @returns `undefined` for `--help`
 * @throws {InputFault} if an option is unknown or invalid, or lacks its value
 */
export function readOptions(argv: readonly string[], workspace: Workspace): CommandLine | undefined {
  const { values, positionals } = parseCommandLine(workspace.command, {
    args: [...argv],
    allowPositionals: true,
    options: {
      output: { type: 'string' },
      sources: { type: 'boolean', default: false },
      scope: { type: 'string', default: defaultScope },
      templates: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', multiple: true, default: [] },
      models: { type: 'string' },
      list: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return undefined
  const { sources, list, force, templates } = values
  const output = values.output === undefined ? workspace.output : resolve(nonEmpty('--output', values.output))
  const options: GenerateOptions = {
    ...defaultOptions(workspace, output),
    apis: positionals,
    models: ownModels(values),
    scope: validScope(values.scope),
    sources,
    force,
  }
  if (options.solution) requireOurPackages(options)
  const folders = templates.map((folder) => resolve(nonEmpty('--templates', folder)))
  return { options: { ...options, templates: [...options.templates, ...folders] }, list }
}

/** The options of a command line without options. */
export function defaultOptions(workspace: Workspace, output: string = workspace.output): GenerateOptions {
  return {
    apis: [],
    models: undefined,
    scope: defaultScope,
    sources: false,
    output,
    force: false,
    ...ownTemplates(workspace, output),
  }
}

/** The templates without those of the user. The packages of the repository have more templates and a list of all packages. */
function ownTemplates(
  { templates, ownTemplates: own, output: checkedIn }: Workspace,
  output: string,
): Pick<GenerateOptions, 'templates' | 'solution'> {
  return own !== undefined && output === checkedIn
    ? { templates: [templates, own], solution: true }
    : { templates: [templates], solution: false }
}

function ownModels({ model, models }: { readonly model: string[]; readonly models?: string }): OwnModels | undefined {
  if (models !== undefined && model.length > 0) {
    throw new InputFault(
      '--model',
      'It cannot be combined with --models',
      'List the file in the catalog.json of that folder',
    )
  }
  if (models !== undefined) return { folder: resolve(nonEmpty('--models', models)) }
  return model.length > 0 ? { files: model.map((file) => resolve(nonEmpty('--model', file))) } : undefined
}

/** `resolve` reads an empty path as the working folder, such as that of a variable that is not set. */
function nonEmpty(option: string, value: string): string {
  if (value === '') throw new InputFault(option, 'The value is empty', 'Use a path')
  return value
}

function validScope(scope: string): string {
  if (/^@[a-z0-9][a-z0-9._-]*$/.test(scope)) return scope
  throw new InputFault('--scope', `${scope || 'The empty text'} is not an npm scope`, 'Use a name such as @acme')
}

/** Only our models belong into the folder with the packages of the repository. */
function requireOurPackages({ models, scope, sources }: Pick<GenerateOptions, 'models' | 'scope' | 'sources'>): void {
  if (models === undefined && scope === defaultScope && !sources) return
  throw new InputFault(
    '--output',
    'packages/clients has only packages of our own models',
    'Set --output to another folder',
  )
}
