import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CatalogRow, readCatalog } from '../models/catalog.js'
import { checkModels } from '../models/check-models.js'
import { checkSchemas } from '../models/check-schemas.js'
import { diffSets, type SetDiff } from '../models/diff/diff-sets.js'
import { readSets } from '../models/diff/read-argument.js'
import { canonicalJson, type JsonValue } from '../models/json.js'
import type { SourcePackage } from '../models/npm-source.js'
import { type PullSummary, pullModels } from '../models/pull-models.js'
import { readUpstreamRecord } from '../models/upstream-record.js'
import { readUpdates, type Updates } from './read-updates.js'
import { type FailedStep, runSteps, type UpdateStep } from './update-steps.js'
import type { WatchedSource } from './watched-sources.js'

/** The result of an update of the work tree. */
export interface Update {
  readonly updates: Updates
  /** One for each source with changes. */
  readonly pulls: readonly PullSummary[]
  /** The changes for callers since the last commit. */
  readonly diff: SetDiff
  /** Why the diff is less exact than usual. */
  readonly notes: readonly string[]
  /** Lines of `npm run models:check`. */
  readonly faults: readonly string[]
  readonly failed: readonly FailedStep[]
}

interface UpdateOptions {
  /** Folder of the repository. */
  readonly root: string
  readonly watched: readonly WatchedSource[]
  readonly steps: readonly UpdateStep[]
  readonly log: (line: string) => void
}

/**
 * Pulls the changed files of the sources, writes rows, generates and tests.
 *
 * @returns `undefined` if the sources have nothing new
 */
export async function updateModels({ root, watched, steps, log }: UpdateOptions): Promise<Update | undefined> {
  const modelsFolder = join(root, 'models')
  const upstream = readUpstreamRecord(join(modelsFolder, 'upstream.json'))
  const updates = await readUpdates(watched, readCatalog(modelsFolder), upstream)
  if (!hasNews(updates)) return undefined
  const pulls: PullSummary[] = []
  for (const source of updates.sources) {
    const catalog = readCatalog(modelsFolder)
    pulls.push(
      await pullModels({ source, catalog, contractsFolder: join(modelsFolder, 'contracts'), accept: true, log }),
    )
  }
  markPublished(modelsFolder, pulls)
  if (updates.package) writeSourcePackage(modelsFolder, updates.package)
  const changed = changedNames(pulls, readCatalog(modelsFolder))
  const failed = await runSteps(steps, changed, root, log)
  return { updates, pulls, failed, faults: await faultsOf(modelsFolder, updates), ...(await diffOf(root)) }
}

function hasNews({ models, schemas, package: newer, ...updates }: Updates): boolean {
  const { invalid, missingModels, missingSchemas } = updates
  const count = models.length + schemas.length + invalid.length + missingModels.length + missingSchemas.length
  return count > 0 || newer !== undefined
}

/** A row of an unpublished model becomes current when a source has the model. */
function markPublished(modelsFolder: string, pulls: readonly PullSummary[]): void {
  const pulled = new Set(pulls.flatMap(({ changes }) => [...changes.keys()]))
  const rows = readCatalog(modelsFolder)
  const updated = rows.map((row) =>
    row.state === 'unpublished' && pulled.has(row.model) ? { ...row, state: 'current' } : row,
  )
  const isChanged = updated.some((row, index) => row !== rows[index])
  if (isChanged) writeFileSync(join(modelsFolder, 'catalog.json'), canonicalJson(updated as unknown as JsonValue))
}

function writeSourcePackage(modelsFolder: string, { package: name, version, integrity }: SourcePackage): void {
  const text = JSON.stringify({ package: name, version, integrity }, null, 2)
  writeFileSync(join(modelsFolder, 'source-package.json'), `${text}\n`)
}

function changedNames(pulls: readonly PullSummary[], catalog: readonly CatalogRow[]) {
  const packages = new Map(catalog.map((row) => [row.model, row.package]))
  const named = pulls.flatMap(({ changes }) => [...changes].filter(([, change]) => change !== 'unchanged'))
  const of = (change?: string) =>
    named
      .filter(([, each]) => change === undefined || each === change)
      .flatMap(([name]) => packages.get(name) ?? [])
      .sort()
  return {
    packages: of(),
    newPackages: of('new'),
    schemas: named.map(([name]) => name).filter((name) => !packages.has(name)),
  }
}

/** The lines of `npm run models:check`, with the texts of the changed files. */
async function faultsOf(modelsFolder: string, { models, schemas }: Updates): Promise<string[]> {
  const read = async () => ({ record: { kind: 'folder' } as const, files: models, schemas })
  const source = { label: 'the changed files', complete: false, read }
  const names = readCatalog(modelsFolder).map(({ model }) => model)
  const { faults } = await checkModels({ source, models: names, modelsFolder })
  return [...faults, ...checkSchemas(modelsFolder, schemas).faults]
}

async function diffOf(root: string): Promise<Pick<Update, 'diff' | 'notes'>> {
  const notes: string[] = []
  const note = (text: string) => notes.push(text)
  const [from, to] = await readSets({ from: 'HEAD', to: join(root, 'models'), root, note })
  return { diff: diffSets(from, { ...to, label: 'this update' }), notes }
}
