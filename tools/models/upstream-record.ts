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
}

type RecordedSource = SourceRecord | typeof seed | typeof early

/** Source of retired models. Amazon no longer publishes them, so our contract is the only copy. */
const seed = { kind: 'seed', note: 'Retired by Amazon. Copied from the last published version.' } as const

/** Source of unpublished models. */
const early = {
  kind: 'unpublished',
  note: "Not in Amazon's sources of models yet. Structure of Amazon's documentation and its SDK for JavaScript 1.12.0.",
} as const

interface ModelOrigin {
  /** Key of {@link UpstreamRecord.sources}. */
  readonly source: string
  /** Path in the source. */
  readonly file: string
  /** SHA-256 of the file in hexadecimal. */
  readonly sha256: string
}

export function readUpstreamRecord(file: string): UpstreamRecord {
  return existsSync(file) ? readJsonFile<UpstreamRecord>(file) : { sources: {}, models: {} }
}

export interface PulledFile {
  readonly row: CatalogRow
  readonly file: SourceFile
}

/** Returns the record after a pull. Keeps models that were not pulled, and removes sources that no model uses. */
export function updatedRecord(
  previous: UpstreamRecord,
  source: SourceRecord,
  pulled: readonly PulledFile[],
): UpstreamRecord {
  const sources: Record<string, RecordedSource> = { ...previous.sources }
  const models: Record<string, ModelOrigin> = { ...previous.models }
  for (const { row, file } of pulled) {
    const recorded = recordedSource(row, source)
    const key = keyOf(recorded)
    sources[key] = recorded
    models[row.model] = {
      source: key,
      file: file.path,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    }
  }
  const named = new Set(Object.values(models).map((origin) => origin.source))
  return {
    sources: sortedByKey(Object.fromEntries(Object.entries(sources).filter(([name]) => named.has(name)))),
    models: sortedByKey(models),
  }
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
