import { readFile } from 'node:fs/promises'
import { checkPackage as checkTypes, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { PackedPackage } from './pack-packages.js'

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
