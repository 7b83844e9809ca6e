import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { silentProgress } from '../../cli/progress.js'
import { generate } from '../generate.js'
import { defaultOptions } from '../options.js'
import { workspaceOf } from '../workspace.js'

/**
 * Finds the reason why the engine cannot run, such as missing Java. Returns `undefined` if it can run. Uses a synchronous
 * child process, because a spec must define its tests synchronously.
 */
export function findEngineProblem(root: string): string | undefined {
  const script = join(root, 'tools/generate/trap-model/obtain-engine.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? `exit code ${status}`)
}

/** The package that the generator writes for the trap model. */
export interface TrapPackage {
  /** Folder of the package and the state of the run. It is in the repository, so that the formatter's settings apply. */
  readonly folder: string
  /** Texts by path in the package. */
  readonly files: ReadonlyMap<string, string>
}

/** Generates the package of `trap-model/models` in a new folder, with the repository's engine and templates. */
export async function generateTraps(root: string): Promise<TrapPackage> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(root, '.cache/trap-model-'))
  const workspace = {
    ...workspaceOf(root),
    models: join(root, 'tools/generate/trap-model/models'),
    cache: join(folder, 'cache'),
  }
  await generate(workspace, { ...defaultOptions(workspace), output: folder, force: true }, silentProgress)
  const files = await readFolder(join(folder, 'traps-v1'))
  await writeFile(join(folder, 'examples.ts'), examplesIn(files.get('README.md') ?? ''))
  return { folder, files }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return new Map(paths.map((path, index) => [path.slice(folder.length + 1), texts[index] ?? '']))
}

/** Joins the examples of a README to one program. The first example declares the client that the others use. */
function examplesIn(readme: string): string {
  const [first, ...others] = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code)
  return [first, ...others.map((code) => `{\n${code}}`)].join('\n')
}

/** Compiles the TypeScript files in `folder`. Returns the errors, or an empty string. */
export async function typeCheck(root: string, folder: string): Promise<string> {
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      composite: false,
      declaration: false,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      typeRoots: [join(root, 'node_modules/@types')],
      paths: {
        '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
        '@selling-partner/traps-v1': [join(folder, 'traps-v1/src/index.ts')],
      },
    },
    include: [join(folder, '**/*.ts')],
    exclude: [join(folder, '**/*.spec.ts')],
  }
  await writeFile(join(folder, 'tsconfig.check.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', join(folder, 'tsconfig.check.json')], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`.trim()
}
