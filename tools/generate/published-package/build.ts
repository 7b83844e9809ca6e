import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { InputFault } from '../../cli/input-fault.js'
import { runCommand } from '../../cli/run-command.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

await runCommand(async () => {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    throw new InputFault('tools/generate/published-package/build.ts', 'The folder of the package is missing', 'Pass it')
  }
  const dist = join(root, folder, 'dist')
  rmSync(dist, { recursive: true, force: true })
  await bundleCommand(join(root, folder), dist)
  copyTemplates(join(dist, 'templates'))
  copyModels(join(dist, 'models'))
  // The license requires both files in every copy.
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(root, folder, file))
})

/** Bundles the command. Checks that npm installs every package that the bundle imports. */
async function bundleCommand(folder: string, dist: string): Promise<void> {
  const outfile = join(dist, 'cli.js')
  const { metafile } = await build({
    entryPoints: [join(root, 'tools/generate/published-package/cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'warning',
  })
  chmodSync(outfile, 0o755)
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: object }
  const imported = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
  const missing = imported.find((name) => !name.startsWith('node:') && !Object.hasOwn(dependencies, name))
  if (missing !== undefined) {
    throw new InputFault(
      join(folder, 'package.json'),
      `${missing} is not a dependency`,
      'Add it, in the version of the root',
    )
  }
}

/** Copies the templates of users, without those that only this repository needs. */
function copyTemplates(target: string): void {
  const source = join(root, 'generator-templates')
  const names = readdirSync(source).filter((name) => /\.(mustache|json)$/.test(name))
  for (const name of names) cpSync(join(source, name), join(target, name))
}

/** Copies the models without whitespace, which is half of their size. Leaves out the schemas, which have a package. */
function copyModels(target: string): void {
  const source = join(root, 'models')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  const names = files.filter((name) => !/^(corrections[/\\])?schema/.test(name))
  for (const name of names) {
    mkdirSync(dirname(join(target, name)), { recursive: true })
    writeFileSync(join(target, name), JSON.stringify(JSON.parse(readFileSync(join(source, name), 'utf8'))))
  }
}
