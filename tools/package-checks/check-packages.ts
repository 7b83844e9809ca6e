import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage as checkTypes, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { type PackedPackage, packPackages } from './pack-packages.js'

/** Packs every package as npm would publish it and checks what comes out, for ESM, CommonJS and their types. */
export async function checkPackages(root: string, progress: Progress): Promise<void> {
  const destination = await mkdtemp(join(tmpdir(), 'packages-'))
  try {
    progress.step('Packing')
    const packages = await packPackages(root, destination)
    progress.step(`Checking ${packages.length} packages`)
    const faults: string[] = []
    for (const [index, packed] of packages.entries()) {
      faults.push(...(await checkPackage(packed)).map((fault) => `${packed.name}: ${fault}`))
      progress.advance(index + 1, packages.length)
    }
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) throw new InputFault('packages', `${faults.length} faults`, 'mend them before publishing')
    progress.finish(`${packages.length} packages are fit to publish.`)
  } finally {
    await rm(destination, { recursive: true, force: true })
  }
}

/** What a user of the published package would stumble over, a line each. */
export async function checkPackage(packed: PackedPackage): Promise<readonly string[]> {
  const tarball = await readFile(packed.tarball)
  return [...unwantedFiles(packed.files), ...(await manifestFaults(tarball)), ...(await typeFaults(tarball))]
}

/** Sources, specs and build state are of no use to whoever installs the package. */
function unwantedFiles(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => /(^|\/)src\/|\.spec\.|\.tsbuildinfo$|^test-results\//.test(file))
    .map((file) => `publishes ${file}`)
}

async function manifestFaults(tarball: Buffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: toArrayBuffer(tarball) } })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeFaults(tarball: Buffer): Promise<readonly string[]> {
  const result = await checkTypes(createPackageFromTarballData(new Uint8Array(tarball)))
  return result.types === false ? ['has no types'] : result.problems.map(({ kind }) => `types: ${kind}`)
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
