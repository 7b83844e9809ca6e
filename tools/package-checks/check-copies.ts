import { cp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { addPrograms, type Consumer, install, run, runProgram } from './consumer.js'
import type { TestServers } from './test-servers.js'

/** Old versions of TypeScript that the types must work with. The repository has the others. */
const oldTypeScripts = { 'typescript-5.2': '5.2.2', 'typescript-5.9': '5.9.3' }

/** The options of an application with strict types. `tsc` checks the types of the packages too. */
const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: false,
  types: ['node'],
}

/**
 * Checks that copies of `auth` work together, at compile time and at run time: its ESM and CommonJS builds, and a second version.
 * Two packages of an application may load different copies.
 */
export async function checkCopies(
  root: string,
  application: Consumer,
  { settings }: TestServers,
  progress: Progress,
): Promise<void> {
  const aliases = Object.entries(oldTypeScripts).map(([alias, version]) => `${alias}@npm:typescript@${version}`)
  await install(application, [...aliases, `@types/node@${await versionOf(root, '@types/node')}`])
  await addPrograms(application, ['copies.mts', 'common-js.cts'])
  const tsconfig = { compilerOptions, files: ['copies.mts', 'common-js.cts'] }
  await writeFile(join(application.folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  await compileCopies(root, application, progress)
  progress.step(`copies.mjs: ${await runProgram(application, 'copies.mjs', settings)}`)
}

/** Compiles the program with each version of TypeScript, or only with the newest one. */
export async function compileCopies(
  root: string,
  application: Consumer,
  progress: Progress,
  versions: 'all' | 'newest' = 'all',
): Promise<void> {
  // npm removes this copy whenever it installs a package.
  await addSecondVersion(application)
  const found = [...(await compilers(root, application))]
  const used = versions === 'all' ? found : found.slice(-1)
  for (const [, compiler] of used) await run(process.execPath, [compiler, '--pretty', 'false'], application.folder)
  progress.step(`copies.mts compiles with TypeScript ${used.map(([version]) => version).join(', ')}`)
}

/** Adds a copy of `auth` with another version. */
async function addSecondVersion({ folder }: Consumer): Promise<void> {
  const copy = join(folder, 'node_modules/other-auth')
  await cp(join(folder, 'node_modules/@selling-partner/auth'), copy, { recursive: true })
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as object
  await writeFile(join(copy, 'package.json'), JSON.stringify({ ...manifest, name: 'other-auth', version: '0.1.99' }))
}

/** Returns the path of each compiler by its version, from the oldest to the newest. */
async function compilers(root: string, { folder }: Consumer): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const installed = [
    ...Object.keys(oldTypeScripts).map((name) => [folder, name] as const),
    ...['typescript', '@typescript/native'].map((name) => [root, name] as const),
  ]
  for (const [parent, name] of installed) {
    const manifest = createRequire(join(parent, 'package.json')).resolve(`${name}/package.json`)
    const { version, bin } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string; bin: object }
    const [compiler = ''] = Object.values(bin)
    found.set(version, join(manifest, '..', compiler))
  }
  return found
}

/** Installs the newest TypeScript of the repository, and the types of Node. */
export async function installCompiler(root: string, application: Consumer): Promise<void> {
  const [typescript, node] = await Promise.all(
    ['@typescript/native', '@types/node'].map((name) => versionOf(root, name)),
  )
  await install(application, [`typescript@${typescript}`, `@types/node@${node}`])
}

async function versionOf(root: string, name: string): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8')
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> }
  return devDependencies[name] ?? 'latest'
}
