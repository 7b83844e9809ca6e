import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Change, replaceFiles } from '../cli/replace-files.js'
import type { CatalogRow } from './catalog.js'
import { canonicalJson, type JsonObject, type JsonValue, readJsonFile } from './json.js'
import { keepLostPlans, type LostPlan } from './lost-plans.js'
import { readModels, type SourceModel } from './read-models.js'
import { schemaContract } from './schema-contract.js'
import type { Source } from './sources.js'
import { toContract } from './to-contract.js'
import { readUpstreamRecord, updatedRecord } from './upstream-record.js'

interface PullOptions {
  readonly source: Source
  readonly catalog: readonly CatalogRow[]
  /** Output folder for the contracts. `upstream.json` is written to its parent folder. */
  readonly contractsFolder: string
  /** Whether to write the contracts of new models, and `catalog.json` with rows for new and renamed models. */
  readonly accept: boolean
  /** Receives a line of progress. */
  readonly log: (line: string) => void
}

export interface PullSummary {
  /** Change of each contract, by model, or by path for a schema. */
  readonly changes: ReadonlyMap<string, Change>
  /** Models of the catalog that are not in the source. */
  readonly untouched: readonly string[]
  /** Rows of models that are not in the catalog. */
  readonly proposals: readonly CatalogRow[]
  /** Rows whose file has a new name in the source. */
  readonly renamed: readonly CatalogRow[]
  /** Models whose state is `unpublished`, although the source has them. */
  readonly published: readonly string[]
  /** Usage plans that Amazon has removed, by model. The contracts keep them. */
  readonly lostPlans: ReadonlyMap<string, readonly LostPlan[]>
  /** Unknown keys that the contracts keep, as `model: kind.key`. */
  readonly unknownKeys: readonly string[]
  /** Whether the proposals and renamed rows are in the catalog now. */
  readonly accepted: boolean
}

interface Conversion {
  readonly model: string
  readonly contract: JsonObject
  readonly lost: readonly LostPlan[]
  readonly unknownKeys: ReadonlySet<string>
}

/**
 * Reads a source, converts its models to contracts and writes them.
 *
 * @throws {InputFault} if the source has an error; no file has changed then
 */
export async function pullModels(options: PullOptions): Promise<PullSummary> {
  const { source, catalog, contractsFolder, accept, log } = options
  const contractOf = ({ model }: CatalogRow) => previousContract(contractsFolder, model)
  log(`Reading ${source.label}`)
  const content = await source.read()
  log(`Checking ${content.files.length} files`)
  const { known, proposed, renamed } = readModels(source, content.files, catalog, contractOf)
  const pulled = accept ? [...known, ...proposed] : known
  const conversions = pulled.map((entry) => convert(entry, contractOf(entry.row)))

  const schemas = content.schemas.map((file) => ({ path: file.path, ...schemaContract(file) }))

  log(`Writing ${pulled.length + schemas.length} contracts`)
  const folder = dirname(contractsFolder)
  const upstreamFile = join(folder, 'upstream.json')
  const record = updatedRecord(readUpstreamRecord(upstreamFile), content.record, pulled, content.schemas)
  const proposals = proposed.map(({ row }) => row)
  const written = await replaceFiles([
    ...conversions.map(({ model, contract }) => textFile(contractPath(contractsFolder, model), contract)),
    ...schemas.map(({ path, text }) => ({ path: join(folder, 'schemas', path), text })),
    textFile(upstreamFile, record),
    ...(accept ? [textFile(join(folder, 'catalog.json'), updatedCatalog(catalog, proposals, renamed))] : []),
  ])

  const models = new Set(pulled.map(({ row }) => row.model))
  return {
    changes: new Map(
      [
        ...conversions.map(({ model }) => [model, contractPath(contractsFolder, model)] as const),
        ...schemas.map(({ path }) => [path, join(folder, 'schemas', path)] as const),
      ].map(([name, path]) => [name, written.get(path) as Change]),
    ),
    untouched: catalog.map((row) => row.model).filter((model) => !models.has(model)),
    proposals,
    renamed,
    published: known.filter(({ row }) => row.state === 'unpublished' && source.complete).map(({ row }) => row.model),
    lostPlans: new Map(conversions.flatMap(({ model, lost }) => (lost.length > 0 ? [[model, lost]] : []))),
    unknownKeys: [...conversions, ...schemas.map(({ path, unknownKeys }) => ({ model: path, unknownKeys }))].flatMap(
      ({ model, unknownKeys }) => [...unknownKeys].map((key) => `${model}: ${key}`),
    ),
    accepted: accept,
  }
}

function convert({ row, model }: SourceModel, previous: JsonObject | undefined): Conversion {
  const { contract, unknownKeys } = toContract(model)
  return { model: row.model, unknownKeys, ...keepLostPlans(contract, previous ?? contract) }
}

function previousContract(contractsFolder: string, model: string): JsonObject | undefined {
  const file = contractPath(contractsFolder, model)
  return existsSync(file) ? readJsonFile<JsonObject>(file) : undefined
}

/** Adds rows and replaces renamed ones. Sorted by package, as the catalog is. */
function updatedCatalog(
  catalog: readonly CatalogRow[],
  proposals: readonly CatalogRow[],
  renamed: readonly CatalogRow[],
): readonly CatalogRow[] {
  const rows = new Map([...catalog, ...proposals, ...renamed].map((row) => [row.model, row]))
  return [...rows.values()].sort((left, right) => (left.package < right.package ? -1 : 1))
}

function contractPath(contractsFolder: string, model: string): string {
  return join(contractsFolder, `${model}.json`)
}

function textFile(path: string, content: object): { path: string; text: string } {
  return { path, text: canonicalJson(content as JsonValue) }
}
