import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { readCatalog } from '../models/catalog.js'
import { obtainEngine } from './engine/obtain-engine.js'
import { runEngine } from './engine/run-engine.js'
import { prepareEngineModel } from './engine-model.js'
import { findStale, saveFingerprints } from './fingerprints.js'
import { type ModelSource, readModelSources, selectApis } from './model-sources.js'
import type { GenerateOptions, OwnModels } from './options.js'
import { importModels } from './own-models.js'
import { stagePackages } from './stage-packages.js'
import { readTemplates, sourcesOnly, type Templates } from './templates.js'
import type { Workspace } from './workspace.js'
import { formatOutput, installPackages, requireWritable, verifyOutput, writeSolution } from './write-packages.js'

/** Generates packages from our models or from those of a user. Returns the names of the packages that it wrote. */
export async function generate(
  workspace: Workspace,
  options: GenerateOptions,
  progress: Progress,
): Promise<readonly string[]> {
  return withModels(workspace, options.models, (models) => generateFrom(models, workspace, options, progress))
}

/** Calls `use` with the folder of the models: our folder, or a temporary one in the same form. */
export async function withModels<T>(
  workspace: Workspace,
  own: OwnModels | undefined,
  use: (models: string) => Promise<T>,
): Promise<T> {
  if (own === undefined) return use(workspace.models)
  return inTemporaryFolder(async (folder) => {
    importModels(own, workspace.models, folder)
    return use(folder)
  })
}

async function generateFrom(
  models: string,
  workspace: Workspace,
  options: GenerateOptions,
  progress: Progress,
): Promise<readonly string[]> {
  const rows = selectApis(readCatalog(models), options.apis)
  const all = await readTemplates(options.templates)
  const templates = options.sources ? sourcesOnly(all) : all
  const sources = readModelSources(models, rows)

  const stale = await findStale(workspace, options, templates, sources)
  if (stale.length === 0) {
    progress.finish(
      `Nothing to do. ${rows.length === 1 ? 'The package is' : `All ${rows.length} packages are`} up to date.`,
    )
    return []
  }

  const created = await requireWritable(options.output)
  try {
    await requireWritable(join(workspace.cache, 'generate'))
    progress.step('Looking for Java and OpenAPI Generator')
    await obtainEngine(workspace.engine)
    progress.step(`Generating ${stale.length} of ${rows.length} packages`)
    await writePackages(workspace, options, templates, stale, progress)
  } catch (error) {
    if (created !== undefined) await rm(created, { recursive: true, force: true })
    throw error
  }
  progress.finish(`Generated ${stale.length} ${stale.length === 1 ? 'package' : 'packages'}.`)
  return stale.map(({ row }) => row.package)
}

async function writePackages(
  workspace: Workspace,
  options: GenerateOptions,
  templates: Templates,
  sources: readonly ModelSource[],
  progress: Progress,
): Promise<void> {
  const staging = await mkdtemp(join(workspace.cache, 'generate', 'run-'))
  const files = Object.values(templates.outputs)
  const facts = { scope: options.scope, ...(options.models !== undefined && { ownModel: true as const }) }
  try {
    const staged = await stagePackages(sources.map(prepareEngineModel), staging, templates, facts)
    await runEngine(workspace.engine.launcher, staged, (done) => progress.advance(done, staged.length))
    await verifyOutput(staged, files)

    progress.step('Formatting')
    await formatOutput(workspace.formatter, staging, staged, files)

    progress.step('Writing')
    await installPackages(staged, files, options.output)
    if (options.solution) await writeSolution(options.output)
    await saveFingerprints(workspace, options, templates, sources)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
