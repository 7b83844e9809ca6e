import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { CatalogRow } from './catalog.js'
import { readJsonFile } from './json.js'
import type { SourceFile, SourceRecord } from './sources.js'

/**
 * Content of `models/upstream.json`: the source of each contract. It has no time and no local path, so that it changes
 * only if a source changes.
 */
export interface UpstreamRecord {
  readonly sources: Readonly<Record<string, RecordedSource>>
  /** Keyed by model. */
  readonly models: Readonly<Record<string, ModelOrigin>>
  /** Keyed by path in `models/schemas`. */
  readonly schemas: Readonly<Record<string, SchemaOrigin>>
}

type RecordedSource = SourceRecord | typeof seed | typeof early

/** Source of retired models. Amazon no longer publishes them, so our contract is the only copy. */
const seed = { kind: 'seed', note: 'Retired by Amazon. Copied from the last published version.' } as const

/** Source of unpublished models. */
const early = {
  kind: 'unpublished',
  note: "Not in Amazon's sources of models yet. Structure of Amazon's documentation and its SDK for JavaScript 1.12.0.",
} as const

interface SchemaOrigin {
  /** Key of {@link UpstreamRecord.sources}. */
  readonly source: string
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: string
}

interface ModelOrigin extends SchemaOrigin {
  /** Path in the source. */
  readonly file: string
}

export function readUpstreamRecord(file: string): UpstreamRecord {
  return { sources: {}, models: {}, schemas: {}, ...(existsSync(file) && readJsonFile<Partial<UpstreamRecord>>(file)) }
}

export interface PulledFile {
  readonly row: CatalogRow
  readonly file: SourceFile
}

/** Returns the record after a pull. Keeps files that were not pulled, and removes sources that no file uses. */
export function updatedRecord(
  previous: UpstreamRecord,
  source: SourceRecord,
  pulled: readonly PulledFile[],
  pulledSchemas: readonly SourceFile[] = [],
): UpstreamRecord {
  const sources: Record<string, RecordedSource> = { ...previous.sources }
  const models: Record<string, ModelOrigin> = { ...previous.models }
  for (const { row, file } of pulled) {
    const sha256 = sha256Of(file)
    if (isKnownCopy(source, models[row.model], sha256)) continue
    const recorded = recordedSource(row, source)
    const key = keyOf(recorded)
    sources[key] = recorded
    models[row.model] = { source: key, file: file.path, sha256 }
  }
  const schemas: Record<string, SchemaOrigin> = { ...previous.schemas }
  for (const file of pulledSchemas) {
    const sha256 = sha256Of(file)
    if (isKnownCopy(source, schemas[file.path], sha256)) continue
    sources[keyOf(source)] = source
    schemas[file.path] = { source: keyOf(source), sha256 }
  }
  const named = new Set([...Object.values(models), ...Object.values(schemas)].map((origin) => origin.source))
  return {
    sources: sortedByKey(Object.fromEntries(Object.entries(sources).filter(([name]) => named.has(name)))),
    models: sortedByKey(models),
    schemas: sortedByKey(schemas),
  }
}

/** A folder has no version. A file in it that equals the recorded one keeps its more exact source. */
function isKnownCopy(source: SourceRecord, known: SchemaOrigin | undefined, sha256: string): boolean {
  return source.kind === 'folder' && known?.sha256 === sha256
}

export function sha256Of({ bytes }: Pick<SourceFile, 'bytes'>): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Retired and unpublished models come from a folder, because no source has them. */
function recordedSource(row: CatalogRow, source: SourceRecord): RecordedSource {
  if (row.state === 'retired') return seed
  return row.state === 'unpublished' && source.kind === 'folder' ? early : source
}

/** Includes the version, because a model that a later version lacks keeps its old source. */
function keyOf(source: RecordedSource): string {
  if (source.kind === 'npm') return `npm ${source.version}`
  return source.kind === 'git' ? `git ${source.commit}` : source.kind
}

function sortedByKey<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([left], [right]) => (left < right ? -1 : 1)))
}
