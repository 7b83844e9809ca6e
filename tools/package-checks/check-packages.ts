import { readFile } from 'node:fs/promises'
import { checkPackage as checkTypes, createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { mapProblems } from './check-maps.js'
import type { PackedPackage } from './pack-packages.js'

/** Checks the files, the manifest, the types and the source maps of each tarball. */
export async function checkPackages(packages: readonly PackedPackage[], progress: Progress): Promise<void> {
  progress.step(`Checking ${packages.length} packages`)
  const problems: string[] = []
  for (const [index, packed] of packages.entries()) {
    problems.push(...(await checkPackage(packed)).map((problem) => `${packed.name}: ${problem}`))
    progress.advance(index + 1, packages.length)
  }
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    throw new InputFault('packages', `${problems.length} problems found`, 'Fix them before publishing')
  }
  progress.finish(`${packages.length} packages can be published.`)
}

/** Problems that users of the published package would have, one line each. */
async function checkPackage(packed: PackedPackage): Promise<readonly string[]> {
  const tarball = await readFile(packed.tarball)
  const unpacked = createPackageFromTarballData(new Uint8Array(tarball))
  return [
    ...unwantedFiles(packed.files),
    ...(await manifestProblems(tarball)),
    ...(await typeProblems(unpacked)),
    ...privateBrands(unpacked),
    ...mapProblems(unpacked),
  ]
}

/** Users of a package do not need specs and build state. */
function unwantedFiles(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => /\.spec\.|\.tsbuildinfo$|^test-results\//.test(file))
    .map((file) => `publishes the unneeded file ${file}`)
}

async function manifestProblems(tarball: Buffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: toArrayBuffer(tarball) } })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeProblems(unpacked: Package): Promise<readonly string[]> {
  if (isOnlyCommand(unpacked)) return []
  const result = await checkTypes(unpacked)
  return result.types === false ? ['has no types'] : result.problems.map(({ kind }) => `types: ${kind}`)
}

/** Whether nothing can be imported from the package. */
function isOnlyCommand(unpacked: Package): boolean {
  const manifest = unpacked.readFile(`/node_modules/${unpacked.packageName}/package.json`)
  const { bin, main, exports } = JSON.parse(manifest) as { bin?: object; main?: string; exports?: object }
  return bin !== undefined && main === undefined && exports === undefined
}

/** With `#private` in its type, a class rejects objects of another copy. `build-package.mjs` removes it. */
function privateBrands(unpacked: Package): readonly string[] {
  const types = unpacked.listFiles().filter((file) => file.endsWith('.d.ts'))
  return types.filter((file) => unpacked.readFile(file).includes('#private')).map((file) => `${file} has #private`)
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
