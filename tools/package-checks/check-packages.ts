import { readFile } from 'node:fs/promises'
import { checkPackage as checkTypes, createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { manifestFaults } from './check-manifest.js'
import { mapProblems } from './check-maps.js'
import { isOnlyCommand, type Manifest, type Repository } from './manifest.js'
import { type ManifestRule, unneeded } from './manifest-rules.js'
import type { PackedPackage } from './pack-packages.js'

/**
 * Checks the files, the manifest, the types and the source maps of each tarball.
 *
 * @param repository the repository to which the manifests must refer
 * @param rules rules for the manifests
 */
export async function checkPackages(
  packages: readonly PackedPackage[],
  repository: Repository,
  rules: readonly ManifestRule[],
  progress: Progress,
): Promise<void> {
  progress.step(`Checking ${packages.length} packages`)
  const problems: string[] = []
  for (const [index, packed] of packages.entries()) {
    problems.push(...(await checkPackage(packed, repository, rules)).map((problem) => `${packed.name}: ${problem}`))
    progress.advance(index + 1, packages.length)
  }
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    throw new InputFault('packages', `${problems.length} problems found`, 'Fix them before publishing')
  }
  progress.finish(`${packages.length} packages can be published.`)
}

/** Problems that users of the published package would have, one line each. */
async function checkPackage(
  packed: PackedPackage,
  repository: Repository,
  rules: readonly ManifestRule[],
): Promise<readonly string[]> {
  const tarball = await readFile(packed.tarball)
  const unpacked = createPackageFromTarballData(new Uint8Array(tarball))
  return [
    ...unneededFiles(packed.files),
    ...manifestFaults({ manifest: manifestIn(unpacked), files: packed.files, repository }, rules),
    ...(await publishProblems(tarball)),
    ...(await typeProblems(unpacked)),
    ...privateBrands(unpacked),
    ...mapProblems(unpacked),
  ]
}

/** Names the files that break the rule for `files`. */
function unneededFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => unneeded.test(file)).map((file) => `publishes the unneeded file ${file}`)
}

async function publishProblems(tarball: Buffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: toArrayBuffer(tarball) } })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeProblems(unpacked: Package): Promise<readonly string[]> {
  if (isOnlyCommand(manifestIn(unpacked))) return []
  const result = await checkTypes(unpacked)
  return result.types === false ? ['has no types'] : result.problems.map(({ kind }) => `types: ${kind}`)
}

function manifestIn(unpacked: Package): Manifest {
  return JSON.parse(unpacked.readFile(`/node_modules/${unpacked.packageName}/package.json`)) as Manifest
}

/** With `#private` in its type, a class rejects objects of another copy. `build-package.mjs` removes it. */
function privateBrands(unpacked: Package): readonly string[] {
  const types = unpacked.listFiles().filter((file) => file.endsWith('.d.ts'))
  return types.filter((file) => unpacked.readFile(file).includes('#private')).map((file) => `${file} has #private`)
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
