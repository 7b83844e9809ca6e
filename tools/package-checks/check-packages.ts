import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage as checkTypes, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { type PackedPackage, packPackages } from './pack-packages.js'

/** Packs every package as npm would publish it, and checks the files, the manifest and the types of each tarball. */
export async function checkPackages(root: string, progress: Progress): Promise<void> {
  const destination = await mkdtemp(join(tmpdir(), 'packages-'))
  try {
    progress.step('Packing')
    const packages = await packPackages(root, destination)
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
  } finally {
    await rm(destination, { recursive: true, force: true })
  }
}

/** Problems that users of the published package would have, one line each. */
async function checkPackage(packed: PackedPackage): Promise<readonly string[]> {
  const tarball = await readFile(packed.tarball)
  return [...unwantedFiles(packed.files), ...(await manifestProblems(tarball)), ...(await typeProblems(tarball))]
}

/** Users of a package do not need sources, specs and build state. */
function unwantedFiles(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => /(^|\/)src\/|\.spec\.|\.tsbuildinfo$|^test-results\//.test(file))
    .map((file) => `publishes the unneeded file ${file}`)
}

async function manifestProblems(tarball: Buffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: toArrayBuffer(tarball) } })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeProblems(tarball: Buffer): Promise<readonly string[]> {
  const result = await checkTypes(createPackageFromTarballData(new Uint8Array(tarball)))
  return result.types === false ? ['has no types'] : result.problems.map(({ kind }) => `types: ${kind}`)
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
