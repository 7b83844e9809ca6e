import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../../cli/progress.js'
import { generate } from '../generate.js'

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
