import { dirname, join } from 'node:path'
import { type Change, replaceFiles } from '../cli/replace-files.js'
import type { CatalogRow } from './catalog.js'
import type { JsonValue } from './json.js'
import { canonicalJson } from './json.js'
import { readModels } from './read-models.js'
import type { Source } from './sources.js'
import { toContract } from './to-contract.js'
import { readUpstreamRecord, updatedRecord } from './upstream-record.js'

export interface PullOptions {
  readonly source: Source
  readonly catalog: readonly CatalogRow[]
  /** Folder that the contracts are written to. `upstream.json` is written beside it. */
  readonly contractsFolder: string
  /** Takes one line of progress. */
  readonly say: (line: string) => void
}

export interface PullSummary {
  /** Model to what became of its contract. */
  readonly changes: ReadonlyMap<string, Change>
  /** Models of the catalog that the source does not hold. */
  readonly untouched: readonly string[]
  /** Rows for models that the catalog does not know. */
  readonly proposals: readonly CatalogRow[]
  /** `model: kind.key` for keys that this tool does not know. They are kept. */
  readonly unknownKeys: readonly string[]
}

/**
 * Reads a source, turns its models into contracts and writes them.
 * @throws {InputFault} when anything is wrong with the source, before anything is written
 */
export async function pullModels({ source, catalog, contractsFolder, say }: PullOptions): Promise<PullSummary> {
  say(`Reading ${source.label}`)
  const content = await source.read()
  say(`Checking ${content.files.length} files`)
  const { known, proposals } = readModels(source, content.files, catalog)
  const conversions = known.map(({ row, model }) => ({ model: row.model, ...toContract(model) }))

  say(`Writing ${known.length} contracts`)
  const folder = dirname(contractsFolder)
  const upstreamFile = join(folder, 'upstream.json')
  const record = updatedRecord(readUpstreamRecord(upstreamFile), content.record, known)
  const written = await replaceFiles([
    ...conversions.map(({ model, contract }) => ({
      path: contractPath(contractsFolder, model),
      text: canonicalJson(contract),
    })),
    { path: upstreamFile, text: canonicalJson(record as unknown as JsonValue) },
  ])

  const pulled = new Set(known.map(({ row }) => row.model))
  return {
    changes: new Map(
      conversions.map(({ model }) => [model, written.get(contractPath(contractsFolder, model)) as Change]),
    ),
    untouched: catalog.map((row) => row.model).filter((model) => !pulled.has(model)),
    proposals,
    unknownKeys: conversions.flatMap(({ model, unknownKeys }) => [...unknownKeys].map((key) => `${model}: ${key}`)),
  }
}

function contractPath(contractsFolder: string, model: string): string {
  return join(contractsFolder, `${model}.json`)
}
