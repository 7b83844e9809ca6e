import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { checkGenerator } from './check-generator.js'
import { checkSchemas } from './check-schemas.js'
import { checkTraces } from './check-traces.js'
import { addPrograms, type Consumer, copiesOf, installAsDocumented } from './consumer.js'
import type { PackedPackage } from './pack-packages.js'
import { startTestServers } from './test-servers.js'

/** READMEs whose command installs packages of this project. The programs run with the packages of the first one. */
const readmes = [
  'README.md',
  'packages/jobs/README.md',
  'packages/notifications/README.md',
  'packages/redis/README.md',
  'packages/secret-rotation/README.md',
]

/** Installs packages as the READMEs say, and runs programs with them. */
export async function checkInstall(root: string, packed: readonly PackedPackage[], progress: Progress): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const servers = await startTestServers()
    try {
      const [application] = await installReadmes(root, folder, packed, progress)
      if (application) await checkApplication(application, progress)
      await checkSchemas(join(folder, 'schemas'), packed, progress)
      await checkGenerator(root, join(folder, 'generated'), packed, servers, progress)
    } finally {
      await servers.close()
    }
  })
  progress.finish('The packed packages can be installed as the READMEs say. They load from ESM and from CommonJS.')
}

async function installReadmes(
  root: string,
  folder: string,
  packed: readonly PackedPackage[],
  progress: Progress,
): Promise<readonly Consumer[]> {
  const consumers: Consumer[] = []
  for (const [index, readme] of readmes.entries()) {
    const names = await documentedPackages(join(root, readme))
    progress.step(`${readme}: npm install ${names.join(' ')}`)
    const consumer = await installAsDocumented(join(folder, String(index)), names, packed)
    await requireOneCopy(consumer, '@selling-partner/auth')
    consumers.push(consumer)
  }
  return consumers
}

/** Returns the packages of the first command of a README that installs packages. */
async function documentedPackages(readme: string): Promise<readonly string[]> {
  const [, names] = /^npm install (@selling-partner\/[^#\n]+)$/m.exec(await readFile(readme, 'utf8')) ?? []
  if (names === undefined) throw new InputFault(readme, 'It has no command that installs the package', 'Add it')
  return names.trim().split(/\s+/)
}

async function requireOneCopy(consumer: Consumer, name: string): Promise<void> {
  const copies = await copiesOf(consumer, name)
  if (copies.length === 1) return
  throw new InputFault(name, `npm installs ${copies.length} copies (${copies.join(', ')})`, 'Make it a peer dependency')
}

async function checkApplication(application: Consumer, progress: Progress): Promise<void> {
  await addPrograms(application, ['traces.mjs'])
  await addCommonJs(application, 'traces')
  await checkTraces(application, progress)
}

/** Adds the CommonJS version of a program. */
async function addCommonJs({ folder }: Consumer, name: string): Promise<void> {
  const { code } = await transform(await readFile(join(folder, `${name}.mjs`), 'utf8'), { format: 'cjs' })
  await writeFile(join(folder, `${name}.cjs`), code)
}
