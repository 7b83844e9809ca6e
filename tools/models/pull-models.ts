import { dirname, join } from 'node:path'
import { type Change, replaceFiles } from '../cli/replace-files.js'
import type { CatalogRow } from './catalog.js'
import { canonicalJson, type JsonValue } from './json.js'
import { readModels } from './read-models.js'
import type { Source } from './sources.js'
import { toContract } from './to-contract.js'
import { readUpstreamRecord, updatedRecord } from './upstream-record.js'

interface PullOptions {
  readonly source: Source
  readonly catalog: readonly CatalogRow[]
  /** Output folder for the contracts. `upstream.json` is written to its parent folder. */
  readonly contractsFolder: string
  /** Receives a line of progress. */
  readonly log: (line: string) => void
}

export interface PullSummary {
  /** Change of each contract, by model. */
  readonly changes: ReadonlyMap<string, Change>
  /** Models of the catalog that are not in the source. */
  readonly untouched: readonly string[]
  /** Proposed rows for models that are not in the catalog. */
  readonly proposals: readonly CatalogRow[]
  /** Unknown keys that the contracts keep, as `model: kind.key`. */
  readonly unknownKeys: readonly string[]
}

/**
 * Reads a source, converts its models to contracts and writes them.
 *
 * @throws {InputFault} if the source has an error; no file has changed then
 */
export async function pullModels({ source, catalog, contractsFolder, log }: PullOptions): Promise<PullSummary> {
  log(`Reading ${source.label}`)
  const content = await source.read()
  log(`Checking ${content.files.length} files`)
  const { known, proposals } = readModels(source, content.files, catalog)
  const conversions = known.map(({ row, model }) => ({ model: row.model, ...toContract(model) }))

  log(`Writing ${known.length} contracts`)
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
