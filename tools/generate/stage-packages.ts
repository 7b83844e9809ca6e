import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogRow } from '../models/catalog.js'
import { operationsOf } from '../models/operations.js'
import type { Document, OperationObject } from '../models/swagger.js'
import type { EngineModel } from './engine-model.js'
import type { EnumType } from './enum-types.js'
import { variableOf } from './example-call.js'
import { referenceOfApi, unionOf } from './generated-text.js'
import type { Templates } from './templates.js'

/** Writes the input of the engine and of the formatter: templates and settings once, and a folder for each package. */
export async function stagePackages(
  models: readonly EngineModel[],
  staging: string,
  templates: Templates,
  facts: RunFacts,
): Promise<readonly StagedPackage[]> {
  const templateFolder = join(staging, 'templates')
  await mkdir(templateFolder)
  for (const [name, text] of templates.texts) await writeFile(join(templateFolder, name), text)
  await writeFile(join(staging, 'biome.json'), templates.texts.get('format.json') ?? '{}')
  return Promise.all(models.map((model) => stagePackage(model, staging, templateFolder, templates.outputs, facts)))
}

/** Facts about the run that the templates print. */
export interface RunFacts {
  /** npm scope of the packages. */
  readonly scope: string
  /** Set if the models are those of a user. */
  readonly ownModel?: true
}

/** A package whose input is ready for the engine. */
export interface StagedPackage {
  readonly row: CatalogRow
  /** Path of the engine's configuration file. */
  readonly config: string
  /** Folder that the engine writes to. */
  readonly output: string
}

/** Writes the engine's input for one package. */
async function stagePackage(
  model: EngineModel,
  folder: string,
  templateFolder: string,
  outputs: Readonly<Record<string, string>>,
  facts: RunFacts,
): Promise<StagedPackage> {
  const { row, document } = model
  const output = join(folder, row.package, 'out')
  const inputSpec = join(folder, row.package, 'model.json')
  const config = join(folder, row.package, 'config.json')
  await mkdir(output, { recursive: true })
  await writeFile(inputSpec, JSON.stringify(document))
  await writeFile(
    config,
    JSON.stringify({
      generatorName: 'typescript-axios',
      inputSpec,
      outputDir: output,
      templateDir: templateFolder,
      typeMappings,
      languageSpecificPrimitives,
      additionalProperties: { ...namingOptions, ...facts, ...packageFacts(model) },
      files: Object.fromEntries(Object.entries(outputs).map(([template, file]) => [template, supportingFile(file)])),
    }),
  )
  return { row, config, output }
}

/** Avoids `Set`, which JSON writes as `{}`, and the unsafe types `object` and `any`. */
const typeMappings = {
  set: 'Array',
  Set: 'Array',
  object: 'JsonObject',
  AnyType: 'unknown',
}

/** Types that are not models, so that the engine does not import them from the models file. */
const languageSpecificPrimitives = ['JsonObject', 'unknown']

const namingOptions = { paramNaming: 'original', modelPropertyNaming: 'original', enumPropertyNaming: 'original' }

/** An operation with the key that the engine's model adds. */
type DescribedOperation = OperationObject & { 'x-page-item'?: string }

/** Facts about the whole package that the templates print. */
function packageFacts({ row, firstCall, document, enums }: EngineModel) {
  const operations: readonly DescribedOperation[] = [...operationsOf(document)].map(({ operation }) => operation)
  return {
    model: row.model,
    package: row.package,
    title: row.title,
    summary: document.info.description,
    className: row.className,
    variable: variableOf(row),
    reference: referenceOfApi(row),
    ...(row.state !== 'current' && { [row.state]: true }),
    ...modelLicense(document),
    ...enumFacts(enums),
    ...(operations.some((operation) => operation['x-grant']?.type !== 'grantless') && { sellerGrant: true }),
    ...dataElementsOf(operations),
    pageItems: pageItemsOf(operations),
    firstCall,
  }
}

/** `enums`: all enums, with their values. `enumTypes`: those that are not definitions, which the engine does not declare. */
function enumFacts(enums: readonly EnumType[]) {
  const facts = enums.map(({ name, literals, open, place }) => ({
    name,
    literals,
    ...(open && { open }),
    ...(place && { place }),
  }))
  return { enums: facts, enumTypes: facts.filter(({ place }) => place !== undefined) }
}

/** The license that Amazon's model names, if it is another than ours. */
function modelLicense({ info: { license } }: Document): { modelLicense?: { name: string; url?: string } } {
  return license === undefined || license.name.startsWith('Apache') ? {} : { modelLicense: license }
}

/** Types of items that no request or response is made of. The engine lists only those for an import. */
function pageItemsOf(operations: readonly DescribedOperation[]): readonly { name: string }[] {
  const used = new Set(
    operations.flatMap(({ parameters = [], responses }) =>
      [...parameters, ...Object.values(responses)].flatMap((place) =>
        'schema' in place ? [place.schema?.$ref, place.schema?.items?.$ref] : [],
      ),
    ),
  )
  const items = operations.flatMap((operation) => operation['x-page-item'] ?? [])
  return [...new Set(items)].filter((name) => !used.has(`#/definitions/${name}`)).map((name) => ({ name }))
}

/** The data elements of all operations, for the type of the client. */
function dataElementsOf(operations: readonly OperationObject[]): { dataElements?: string } {
  const grants = operations.map((operation) => operation['x-grant'])
  const elements = grants.flatMap((grant) => (grant?.type === 'restricted' ? (grant.dataElements ?? []) : []))
  return elements.length > 0 ? { dataElements: unionOf([...new Set(elements)]) } : {}
}

function supportingFile(file: string) {
  return { templateType: 'SupportingFiles', destinationFilename: file }
}
