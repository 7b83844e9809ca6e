import { basename } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import { type CatalogRow, rowOfUpstreamFile } from '../models/catalog.js'
import type { SourcePackage } from '../models/npm-source.js'
import { readModels } from '../models/read-models.js'
import { schemaContract } from '../models/schema-contract.js'
import type { Source, SourceFile } from '../models/sources.js'
import { sha256Of, type UpstreamRecord } from '../models/upstream-record.js'
import type { WatchedSource } from './watched-sources.js'

/** A file that cannot be pulled. */
export interface InvalidFile {
  readonly path: string
  readonly reason: string
}

/** The difference between the sources and the last pull. */
export interface Updates {
  /** The sources with changed files. Each has only these files, so that a pull changes nothing else. */
  readonly sources: readonly Source[]
  /** Labels of the sources, with their versions. */
  readonly labels: readonly string[]
  readonly models: readonly SourceFile[]
  readonly schemas: readonly SourceFile[]
  readonly invalid: readonly InvalidFile[]
  /** Models that Amazon no longer publishes, although the catalog has them. */
  readonly missingModels: readonly string[]
  readonly missingSchemas: readonly string[]
  /** Files of a less important source that differ from those of a more important one. The more important source is used. */
  readonly conflicts: readonly string[]
  readonly package?: SourcePackage
}

/** Reads the sources, and keeps the files that differ from the last pull. */
export async function readUpdates(
  watched: readonly WatchedSource[],
  catalog: readonly CatalogRow[],
  upstream: UpstreamRecord,
): Promise<Updates> {
  const seen = new Map<string, string>()
  const conflicts: string[] = []
  const invalid: InvalidFile[] = []
  const sources: Source[] = []
  const found = { models: [] as SourceFile[], schemas: [] as SourceFile[] }
  for (const { source } of watched) {
    const content = await source.read()
    const isNew = (file: SourceFile, known: string | undefined) => {
      const key = basename(file.path)
      const sha256 = sha256Of(file)
      const other = seen.get(key)
      if (other === undefined) seen.set(key, sha256)
      else if (other !== sha256) conflicts.push(`${file.path} of ${source.label}`)
      return other === undefined && sha256 !== known
    }
    const isValid = (file: SourceFile, check: (file: SourceFile) => unknown) => {
      const reason = faultIn(() => check(file))
      if (reason !== undefined) invalid.push({ path: file.path, reason })
      return reason === undefined
    }
    const models = content.files
      .filter((file) => isNew(file, upstream.models[rowOfUpstreamFile(catalog, file.path)?.model ?? '']?.sha256))
      .filter((file) => isValid(file, (each) => readModels({ label: '', complete: false }, [each], catalog)))
    const schemas = content.schemas
      .filter((file) => isNew(file, upstream.schemas[file.path]?.sha256))
      .filter((file) => isValid(file, schemaContract))
    if (models.length + schemas.length === 0) continue
    const changed = { ...content, files: models, schemas }
    sources.push({ ...source, complete: false, read: async () => changed })
    found.models.push(...models)
    found.schemas.push(...schemas)
  }
  const isComplete = watched.some(({ source }) => source.complete)
  return {
    ...found,
    sources,
    labels: watched.map(({ source }) => source.label),
    invalid,
    conflicts,
    missingModels: isComplete ? missingModels(catalog, seen) : [],
    missingSchemas: hasSchemas(seen, upstream)
      ? Object.keys(upstream.schemas).filter((path) => !seen.has(basename(path)))
      : [],
    ...watched.reduce<{ package?: SourcePackage }>(
      (last, each) => (each.package ? { package: each.package } : last),
      {},
    ),
  }
}

function missingModels(catalog: readonly CatalogRow[], seen: ReadonlyMap<string, string>): string[] {
  return catalog
    .filter(({ state }) => state === 'current' || state === 'deprecated')
    .filter(({ model, upstream }) => !seen.has(`${model}.json`) && !seen.has(basename(upstream)))
    .map(({ model }) => model)
}

/** npm has no schemas, and a folder can have a few. A source with most of them has all. */
function hasSchemas(seen: ReadonlyMap<string, string>, upstream: UpstreamRecord): boolean {
  const paths = Object.keys(upstream.schemas)
  return paths.filter((path) => seen.has(basename(path))).length * 2 > paths.length
}

function faultIn(check: () => unknown): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof InputFault) return error.message
    throw error
  }
}
