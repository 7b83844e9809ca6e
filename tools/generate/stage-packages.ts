import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineModel } from './prepare-engine-model.js'
import { type StagedPackage, stagePackage } from './stage-package.js'
import type { Templates } from './templates.js'
import type { Workspace } from './workspace.js'

/** Lays out what the engine reads: the templates once, then a folder for each package. */
export async function stagePackages(
  { authVersion }: Workspace,
  models: readonly EngineModel[],
  staging: string,
  templates: Templates,
): Promise<readonly StagedPackage[]> {
  const templateFolder = join(staging, 'templates')
  await mkdir(templateFolder)
  for (const [name, text] of templates.texts) await writeFile(join(templateFolder, name), text)
  return Promise.all(
    models.map(({ row, document }) =>
      stagePackage(row, document, staging, templateFolder, templates.outputs, authVersion),
    ),
  )
}
