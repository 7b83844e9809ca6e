import { stat } from 'node:fs/promises'
import { list } from 'tar'
import type { PackedPackage } from '../../package-checks/pack-packages.js'
import { type Figure, sumByKey } from '../figure.js'

/** Measures the tarball of each package in kB, as npm downloads it. The parts are sizes before compression. */
export async function measureTarballs(packed: readonly PackedPackage[]): Promise<readonly Figure[]> {
  return Promise.all(
    packed.map(async ({ name, tarball }) => ({
      measure: 'tarball',
      name,
      value: (await stat(tarball)).size / 1000,
      parts: await fileSizes(tarball),
    })),
  )
}

/** Sizes in kB by folder and extension, such as `dist/esm/*.d.ts`. */
async function fileSizes(tarball: string): Promise<Record<string, number>> {
  const sizes: [group: string, size: number][] = []
  await list({ file: tarball, onReadEntry: ({ path, size }) => sizes.push([groupOf(path), size / 1000]) })
  return sumByKey(sizes)
}

/** Returns the first two folders and the extension of a path in a tarball. */
export function groupOf(path: string): string {
  const folders = path.replace(/^package\//, '').split('/')
  const file = folders.pop() ?? ''
  const [, extension = file] = /((?:\.d)?\.[cm]?[a-z]+(?:\.map)?)$/.exec(file) ?? []
  return [...folders.slice(0, 2), extension === file ? file : `*${extension}`].join('/')
}
