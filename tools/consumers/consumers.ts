/** A project of a user, with one version of its tools and one module format. */
export interface Consumer {
  readonly name: string
  /** Folder of the project, relative to this file. */
  readonly folder: string
  /** The alias in `package.json` whose version the table shows. */
  readonly tool: string
  /** Module format, or module resolution of TypeScript. */
  readonly module: string
  readonly commands: readonly Command[]
  /** The installed packages. Default: `newest`. */
  readonly application?: ApplicationName
  /** A folder with `index.html`. The page must fail with this message. */
  readonly page?: { readonly folder: string; readonly message: string }
}

/** Packages that are installed together. */
export type ApplicationName = 'newest' | 'lowest axios'

/** A tool of `package.json` and its arguments. `tools:` stands for its `node_modules`. */
export type Command = readonly [tool: string, ...args: readonly string[]]

const nodes = ['node-20', 'node-22', 'node-24', 'node-26'] as const
const [oldestNode] = nodes
const newestNode = 'node-26'
const typeScripts = ['typescript-5.2', 'typescript-5.9', 'typescript-6', 'typescript-7'] as const
const newestTypeScript = 'typescript-7'

const scripts = { ESM: 'list-orders.mjs', CommonJS: 'list-orders.cjs' }
const formats = { ESM: 'esm', CommonJS: 'cjs' }

const esbuild = 'tools:esbuild/bin/esbuild'
const deno = ['run', '--allow-env', '--allow-net', '--allow-read', '--allow-sys']
/** The example of tests is also the project of a user. */
const testing = '../../examples/testing'
const unsupported = '@selling-partner/auth does not run in browsers'

/** All consumers. The slow ones are first, so that both places are busy until the end. */
export const consumers: readonly Consumer[] = [
  ...typeScripts.flatMap((tool) => [
    typeScript(tool, 'nodenext'),
    typeScript(tool, 'node16'),
    typeScript(tool, 'bundler'),
  ]),
  ...typeScripts.map((tool) => twoVersions(tool, 'newest')),
  twoVersions(newestTypeScript, 'lowest axios'),
  ...[oldestNode, newestNode].flatMap((node) => [jest(node), vitest(node)]),
  ...nodes.map(nodeTest),
  ...entries(scripts).flatMap(([module, file]) => nodes.map((node) => script('node', node, module, [node, file]))),
  script('bun', 'bun', 'ESM', ['bun', scripts.ESM]),
  script('bun', 'bun', 'CommonJS', ['bun', scripts.CommonJS]),
  script('deno', 'deno', 'ESM', ['deno', ...deno, scripts.ESM]),
  ...(['newest', 'lowest axios'] as const).flatMap((application) => adapters(application)),
  ...entries(formats).flatMap(([module, format]) => [
    lambda(module, format, 'esbuild', []),
    lambda(module, format, 'esbuild minified', ['--minify']),
  ]),
  {
    name: 'lambda webpack',
    folder: 'projects/lambda',
    tool: 'webpack',
    module: 'CommonJS',
    commands: [
      [oldestNode, 'build.js'],
      [oldestNode, 'invoke.js', 'webpack.cjs'],
    ],
  },
  {
    name: 'edge bundle',
    folder: 'projects/edge',
    tool: 'esbuild',
    module: 'ESM',
    commands: [
      [
        oldestNode,
        esbuild,
        'worker.js',
        '--bundle',
        '--format=esm',
        '--outfile=worker.mjs',
        '--conditions=workerd,worker,browser',
        '--external:node:*',
      ],
      [newestNode, 'worker.mjs'],
    ],
  },
  browser('esbuild', '.', [
    [
      oldestNode,
      esbuild,
      'page.js',
      '--bundle',
      '--format=esm',
      '--outfile=page.js',
      '--allow-overwrite',
      '--log-level=error',
    ],
  ]),
  browser('webpack', '.', [[oldestNode, 'build.js']]),
  browser('vite', 'dist', [[oldestNode, 'tools:vite/bin/vite.js', 'build', '--logLevel', 'error']]),
]

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][]
}

function script(name: string, tool: string, module: string, command: Command): Consumer {
  return { name, folder: 'projects/node', tool, module, commands: [command] }
}

function typeScript(tool: string, resolution: 'nodenext' | 'node16' | 'bundler'): Consumer {
  return {
    name: 'typescript',
    folder: 'projects/typescript',
    tool,
    module: resolution,
    commands: [
      [oldestNode, `tools:${tool}/bin/tsc`, '-p', `tsconfig.${resolution}.json`],
      [oldestNode, 'dist/service.mjs'],
      ...(resolution === 'bundler' ? [] : [[oldestNode, 'dist/legacy.cjs'] as const]),
    ],
  }
}

function twoVersions(tool: string, application: ApplicationName): Consumer {
  return {
    name: application === 'newest' ? 'two versions' : `two versions, ${application}`,
    folder: 'projects/two-versions',
    tool,
    module: 'nodenext',
    application,
    commands: [
      [oldestNode, 'add-second-version.mjs'],
      [oldestNode, `tools:${tool}/bin/tsc`],
      [oldestNode, 'copies.mjs'],
    ],
  }
}

function adapters(application: ApplicationName): readonly Consumer[] {
  const base = { name: `adapters, ${application}`, folder: 'projects/adapters', tool: oldestNode, application }
  const toCommonJs: Command = [
    oldestNode,
    esbuild,
    'calls.mjs',
    '--format=cjs',
    '--outfile=calls.cjs',
    '--log-level=error',
  ]
  return [
    { ...base, module: 'ESM', commands: [[oldestNode, 'calls.mjs']] },
    { ...base, module: 'CommonJS', commands: [toCommonJs, [oldestNode, 'calls.cjs']] },
  ]
}

function lambda(module: string, format: string, variant: string, options: readonly string[]): Consumer {
  const file = `bundle.${format === 'cjs' ? 'cjs' : 'mjs'}`
  const bundle: Command = [
    oldestNode,
    esbuild,
    'handler.js',
    '--bundle',
    '--platform=node',
    `--format=${format}`,
    `--outfile=${file}`,
    '--log-level=error',
    ...options,
  ]
  const commands: readonly Command[] = [bundle, [oldestNode, 'invoke.js', file]]
  return { name: `lambda ${variant}`, folder: 'projects/lambda', tool: 'esbuild', module, commands }
}

function browser(bundler: string, output: string, commands: readonly Command[]): Consumer {
  return {
    name: `browser ${bundler}`,
    folder: 'projects/browser',
    tool: bundler,
    module: 'ESM',
    commands,
    page: { folder: output, message: unsupported },
  }
}

function jest(node: string): Consumer {
  const command: Command = [node, 'tools:jest/bin/jest.js', '--config', 'jest.config.js']
  return { name: 'jest', folder: testing, tool: node, module: 'CommonJS', commands: [command] }
}

function vitest(node: string): Consumer {
  const command: Command = [node, 'tools:vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts']
  return { name: 'vitest', folder: testing, tool: node, module: 'ESM', commands: [command] }
}

function nodeTest(node: string): Consumer {
  const command: Command = [node, '--import', 'tsx', '--test', 'with-node-test.test.ts']
  return { name: 'node:test', folder: testing, tool: node, module: 'ESM', commands: [command] }
}
