import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../../cli/progress.js'
import { generate } from '../generate.js'

/**
 * Why the engine cannot run here, for want of Java or of its JAR; nothing where it can. Asked in a process of its own,
 * since a spec names its tests before it may wait for anything.
 */
export function reasonNotToGenerate(root: string): string | undefined {
  const script = join(root, 'tools/generate/trap-model/obtain-engine.ts')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' })
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? `exit code ${status}`)
}

const silent: Progress = { step: () => {}, advance: () => {}, finish: () => {} }

/** The trap model's package, as the real pipeline writes it. */
export interface TrapPackage {
  /** Holds the package, and the state of the run. Below the repository's cache, so that the formatter's settings hold. */
  readonly folder: string
  /** Texts by path inside the package. */
  readonly files: ReadonlyMap<string, string>
}

/** Generates `trap-model/models` with the repository's engine and templates, into a folder of its own. */
export async function generateTraps(root: string): Promise<TrapPackage> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const folder = await mkdtemp(join(root, '.cache/trap-model-'))
  const workspace = {
    root,
    models: join(root, 'tools/generate/trap-model/models'),
    templates: join(root, 'generator-templates'),
    cache: join(folder, 'cache'),
    authVersion: '1.2.3',
  }
  await generate(workspace, { apis: [], templates: undefined, output: folder, force: true }, silent)
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

/** The README's code as one program, in which what a reader brings along is declared. */
function examplesIn(readme: string): string {
  const [first, ...others] = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code)
  const declared = 'declare const clientId: string, clientSecret: string, refreshToken: string, body: never'
  return [declared, first, ...others.map((code) => `{\n${code}}`)].join('\n')
}

/** What the repository's compiler says against the TypeScript files below `folder`: nothing where all is well. */
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
