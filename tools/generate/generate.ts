import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { readCatalog } from '../models/catalog.js'
import { obtainEngine } from './engine/obtain-engine.js'
import { runEngine } from './engine/run-engine.js'
import { prepareEngineModel } from './engine-model.js'
import { findStale, saveFingerprints } from './fingerprints.js'
import { readModelSources, selectApis } from './model-sources.js'
import type { GenerateOptions, Workspace } from './options.js'
import { stagePackages } from './stage-packages.js'
import { readTemplates } from './templates.js'
import { formatOutput, installPackages, requireWritable, verifyOutput, writeSolution } from './write-packages.js'

/** Generates packages from the checked-in models. Returns the names of the packages that it wrote. */
export async function generate(
  workspace: Workspace,
  options: GenerateOptions,
  progress: Progress,
): Promise<readonly string[]> {
  const rows = selectApis(readCatalog(workspace.models), options.apis)
  const templates = await readTemplates(workspace.templates, options.templates)
  const sources = readModelSources(workspace, rows)
  const files = Object.values(templates.outputs)

  const stale = await findStale(workspace, options, templates, sources)
  if (stale.length === 0) {
    progress.finish(
      `Nothing to do. ${rows.length === 1 ? 'The package is' : `All ${rows.length} packages are`} up to date.`,
    )
    return []
  }

  await requireWritable(options.output)
  await requireWritable(join(workspace.cache, 'generate'))
  progress.step('Looking for Java and OpenAPI Generator')
  await obtainEngine(workspace)

  const staging = await mkdtemp(join(workspace.cache, 'generate', 'run-'))
  try {
    progress.step(`Generating ${stale.length} of ${rows.length} packages`)
    const staged = await stagePackages(stale.map(prepareEngineModel), staging, templates)
    await runEngine(workspace.root, staged, (done) => progress.advance(done, staged.length))
    await verifyOutput(staged, files)

    progress.step('Formatting')
    await formatOutput(workspace.root, staged, files)

    progress.step('Writing')
    await installPackages(staged, files, options.output)
    await writeSolution(options.output)
    await saveFingerprints(workspace, options, templates, stale)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  progress.finish(`Generated ${stale.length} ${stale.length === 1 ? 'package' : 'packages'}.`)
  return stale.map(({ row }) => row.package)
}
