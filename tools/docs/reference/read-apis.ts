import type { Grant } from '../../../packages/auth/src/operation/operation.js'
import { prepareEngineModel, removeContradictions } from '../../generate/engine-model.js'
import { exampleArgument, variableOf } from '../../generate/example-call.js'
import { referenceOfApi } from '../../generate/generated-text.js'
import { type ModelSource, readModelSources } from '../../generate/model-sources.js'
import { type CatalogRow, defaultModelsFolder, readCatalog } from '../../models/catalog.js'
import type { JsonObject } from '../../models/json.js'
import { type OperationEntry, operationsOf } from '../../models/operations.js'
import type { Document, OperationObject } from '../../models/swagger.js'

/** An API version, as its pages show it. It is the data of the generated READMEs. */
export interface Api {
  readonly row: CatalogRow
  readonly summary: string
  /** Amazon's page. */
  readonly reference: string
  /** Name of the client in examples, such as `orders`. */
  readonly variable: string
  /** The model that the engine reads, with our descriptions. */
  readonly document: Document
  readonly operations: readonly ApiOperation[]
}

/** The texts that the generator adds to an operation, for its templates. */
interface DescribedOperation extends OperationObject {
  readonly 'x-summary'?: string
  readonly 'x-usage-plan-text': string
  readonly 'x-grant-text': string
  readonly 'x-authorization-text': string
  readonly 'x-reference': string
  readonly 'x-example-call': string
  readonly 'x-page-item'?: string
  readonly 'x-accept'?: string
}

export interface ApiOperation extends OperationEntry {
  readonly operation: DescribedOperation
  readonly grant: Grant
  /** The parameter object of the example. */
  readonly example: JsonObject
}

/** Reads all API versions, in the order of their titles. */
export function readApis(models: string = defaultModelsFolder): readonly Api[] {
  return readModelSources(models, readCatalog(models))
    .map(apiOf)
    .sort((left, right) => left.row.title.localeCompare(right.row.title, 'en'))
}

function apiOf(source: ModelSource): Api {
  const { row, descriptions } = source
  const { document } = prepareEngineModel(source)
  return {
    row,
    summary: descriptions?.summary ?? '',
    reference: referenceOfApi(row),
    variable: variableOf(row),
    document,
    operations: describedOperations(source, document),
  }
}

function describedOperations({ document, contradictions, examples }: ModelSource, described: Document): ApiOperation[] {
  const consistent = removeContradictions(document, contradictions)
  const prepared = new Map([...operationsOf(consistent)].map((entry) => [entry.operation.operationId, entry]))
  return [...operationsOf(described)].map((entry) => {
    const source = prepared.get(entry.operation.operationId)
    return {
      ...entry,
      // The generator has added the texts.
      operation: entry.operation as DescribedOperation,
      grant: entry.operation['x-grant'] ?? { type: 'seller' },
      example: source ? exampleArgument(consistent, source, examples) : {},
    }
  })
}
