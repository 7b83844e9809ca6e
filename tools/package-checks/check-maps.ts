import { posix } from 'node:path'
import type { Package } from '@arethetypeswrong/core'

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly string[]
}

/** Returns the faults of a package's source maps, one line each. Traces and editors then find the TypeScript sources. */
export function mapProblems(tarball: Package): readonly string[] {
  const code = tarball.listFiles().filter((file) => /\/dist\/(?:esm|cjs)\/.*\.js$/.test(file))
  const maps = tarball.listFiles().filter((file) => file.endsWith('.map'))
  return [...code.flatMap((file) => missingMap(tarball, file)), ...maps.flatMap((file) => mapFaults(tarball, file))]
}

function missingMap(tarball: Package, file: string): readonly string[] {
  const [, map] = /\n\/\/# sourceMappingURL=(.+)\s*$/.exec(tarball.readFile(file)) ?? []
  if (map !== undefined && tarball.fileExists(posix.join(posix.dirname(file), map))) return []
  return [`${file} has no source map`]
}

function mapFaults(tarball: Package, file: string): readonly string[] {
  const { sources, sourcesContent } = JSON.parse(tarball.readFile(file)) as SourceMap
  const missing = sources.filter((source) => !tarball.fileExists(posix.join(posix.dirname(file), source)))
  return [
    ...(tarball.fileExists(file.replace(/\.map$/, '')) ? [] : [`${file} is the map of no file`]),
    ...missing.map((source) => `${file} refers to ${source}, which is not published`),
    // The sources are published themselves, and each would be in several maps.
    ...(sourcesContent === undefined ? [] : [`${file} repeats the sources`]),
  ]
}
