import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { checkPackages } from './check-packages.js'
import { addPrograms, type Consumer, install, installAsDocumented, run, runProgram } from './consumer.js'
import { ownPackageRules, packageRules } from './manifest-rules.js'
import { type PackedPackage, packFolder } from './pack-packages.js'
import type { TestServers } from './test-servers.js'
import { readRepository } from './workspaces.js'

const generator = '@selling-partner/generator'

/** The dependency of the example with Zod schemas. */
const zod = 'zod@4.6.7'

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  types: ['node'],
}

/**
 * Runs the packed generator in an empty project. It writes a package that can be published. It also writes source files from our
 * models and from an invented model, with the examples of templates. Compiles all and calls the sandbox.
 */
export async function checkGenerator(
  root: string,
  folder: string,
  packed: readonly PackedPackage[],
  { settings }: TestServers,
  progress: Progress,
): Promise<void> {
  progress.step(`npx ${generator} --help`)
  const project = await installAsDocumented(folder, [generator, '@selling-partner/auth', zod], packed)
  await installCompiler(root, project)
  const generate = commandIn(project, { XDG_CACHE_HOME: join(folder, 'cache') })
  expectThat(/^Usage: npx @selling-partner\/generator /.test(await generate('--help')), '--help prints no usage')
  expectThat(/^orders-v0 +Orders v0/m.test(await generate('--list')), '--list prints no APIs')

  await checkFailures(project, generate)

  // Also the first use of the engine, which is downloaded to an empty cache.
  progress.step(`npx ${generator} sellers-v1 --scope @acme`)
  await generate('sellers-v1', '--scope', '@acme')
  expectThat(/Nothing to do/.test(await generate('sellers-v1', '--scope', '@acme')), 'a second run writes files again')
  const own = await packFolder(join(folder, 'clients/sellers-v1'), folder)
  await checkPackages([own], readRepository(root), [...packageRules, ...ownPackageRules], progress)
  await install(project, [own.tarball])

  progress.step('Source files from our models and an invented model, with the examples of templates')
  await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  // All types of methods are compiled, but only few schemas, because TypeScript needs minutes for those of all APIs.
  const templates = ['--templates', 'examples/templates/zod', '--templates', 'examples/templates/data-only']
  const sources = ['--sources', '--output', 'src', ...templates]
  await generate(...sources)
  await generate('--models', 'examples/own-api', ...sources)
  await addPrograms(project, ['own-clients.mts'])
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['src/*/index.ts', 'own-clients.mts'] }),
  )
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '--pretty', 'false'], folder)
  progress.step(`own-clients.mjs: ${await runProgram(project, 'own-clients.mjs', settings)}`)
}

type Generate = (...parameters: readonly string[]) => Promise<string>

/** Returns a function that calls the installed generator as a user does. */
function commandIn({ folder }: Consumer, environment: NodeJS.ProcessEnv): Generate {
  return (...parameters) => run('npx', [generator, ...parameters], folder, { ...process.env, ...environment })
}

/** Checks that a run with an error ends with a message and writes nothing. */
async function checkFailures({ folder }: Consumer, generate: Generate): Promise<void> {
  await writeFile(join(folder, 'broken.json'), '{ "openapi": "3.0.1" }')
  const before = await readdir(folder)
  for (const parameters of [['--model', 'broken.json'], ['nosuchapi'], ['orders-v0', '--templates', 'missing']]) {
    const output = await generate(...parameters).catch((error: Error) => error)
    expectThat(output instanceof InputFault, `${parameters.join(' ')} does not fail`)
  }
  const after = await readdir(folder)
  expectThat(after.join() === before.join(), `a run that fails writes files: ${after.join(', ')}`)
}

function expectThat(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new InputFault(generator, problem, 'Fix tools/generate, and build the package again')
}

/** Installs the newest TypeScript of the repository, and the types of Node. */
async function installCompiler(root: string, project: Consumer): Promise<void> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8')
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> }
  const { '@typescript/native': typescript, '@types/node': node } = devDependencies
  await install(project, [`typescript@${typescript}`, `@types/node@${node}`])
}
