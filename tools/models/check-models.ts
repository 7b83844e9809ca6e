import { type CaseSummary, checkCases } from '../contract/check-cases.js'
import { type PagesAnnotation, readAnnotations, readDescriptions } from './annotations.js'
import { readCatalog } from './catalog.js'
import { copiedRuns, faultsOfDescriptions } from './check-descriptions.js'
import { faultsOfExamples } from './check-examples.js'
import { amazonsTexts, describedPlaces } from './described-places.js'
import { readExamples } from './examples.js'
import type { JsonObject } from './json.js'
import { operationsOf } from './operations.js'
import { unexplainedTokens } from './pages.js'
import { type PreparedModel, prepareAllModels } from './prepare-model.js'
import { readProseFacts } from './prose-facts.js'
import { readModels } from './read-models.js'
import type { Source } from './sources.js'

interface CheckOptions {
  /** Source of Amazon's prose. */
  readonly source: Source
  /** Models to check. */
  readonly models: readonly string[]
  readonly modelsFolder: string
}

interface CheckSummary {
  /** Number of texts that the models need. */
  readonly places: number
  /** Number of operations, each of which needs an example. */
  readonly examples: number
  /** One line for each fault. */
  readonly faults: readonly string[]
  readonly cases: CaseSummary
}

/**
 * Checks all corrections and annotations, the descriptions of `models` against their contracts and Amazon's prose, and
 * their examples.
 */
export async function checkModels({ source, models, modelsFolder }: CheckOptions): Promise<CheckSummary> {
  const catalog = readCatalog(modelsFolder)
  // The npm package can be older than a model that was pulled from git.
  const { known } = readModels({ ...source, complete: false }, (await source.read()).files, catalog)
  const originals = new Map(known.map(({ row, model }) => [row.model, model]))
  const faults: string[] = []
  const prepared = prepareAllModels(modelsFolder, (fault) => faults.push(fault.message)).filter(({ row }) =>
    models.includes(row.model),
  )
  const cases = checkCases(prepared, modelsFolder)
  const { pages } = readAnnotations(modelsFolder)
  return {
    cases,
    places: prepared.reduce((sum, { document }) => sum + describedPlaces(document).length, 0),
    examples: prepared.reduce((sum, { document }) => sum + [...operationsOf(document)].length, 0),
    faults: [
      ...faults,
      ...cases.faults,
      ...prepared.flatMap((model) => faultsOfPages(model, pages)),
      ...prepared.flatMap((model) => faultsOfModel(model, originals.get(model.row.model) ?? {}, modelsFolder)),
      ...prepared.flatMap((model) => exampleFaults(model, modelsFolder)),
    ],
  }
}

function faultsOfPages({ row, document }: PreparedModel, pages: readonly PagesAnnotation[]): string[] {
  const lines = unexplainedTokens(document, row.model, pages)
  return lines.map((line) => `${row.model}: ${line}. Add a row to models/annotations/pages.json`)
}

function faultsOfModel({ row, document }: PreparedModel, original: JsonObject, modelsFolder: string): string[] {
  const file = `models/descriptions/${row.model}.json`
  const descriptions = readDescriptions(row.model, modelsFolder)
  if (descriptions === undefined) return [`${file} does not exist`]
  const originals = [...amazonsTexts(original)]
  const faults = faultsOfDescriptions(document, descriptions, originals)
  const notes = readProseFacts(modelsFolder).notes.filter(({ model }) => model === row.model)
  const copied = copiedRuns(
    notes.map(({ note }) => note),
    originals,
  )
  return [
    ...faults.map(({ key, problem }) => `${file}: ${key} ${problem}`),
    ...copied.map(
      (words) => `models/annotations/notes.json: A note of ${row.model} repeats Amazon's words: "${words}"`,
    ),
  ]
}

function exampleFaults({ row, document }: PreparedModel, modelsFolder: string): string[] {
  const file = `models/examples/${row.model}.json`
  const examples = readExamples(row.model, modelsFolder)
  if (examples === undefined) return [`${file} does not exist`]
  return faultsOfExamples(document, examples).map(({ key, problem }) => `${file}: ${key} ${problem}`)
}
