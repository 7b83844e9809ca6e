import type { Contradiction, DefinitionDescription, Descriptions } from '../models/annotations.js'
import type { CatalogRow } from '../models/catalog.js'
import { type OperationEntry, operationsOf } from '../models/operations.js'
import type { Document, Parameter, Schema } from '../models/swagger.js'
import { loosenFreeForm, renameTakenNames, writeOutEnums } from './adjust-schemas.js'
import { exampleCall, variableOf } from './example-call.js'
import {
  acceptOverride,
  asComment,
  authorizationText,
  commentLines,
  describeConstraints,
  grantText,
  referenceOfOperation,
  requestOptionsOf,
  usagePlanText,
} from './generated-text.js'
import type { ModelSource } from './model-sources.js'

export interface EngineModel {
  readonly row: CatalogRow
  /** The model as the engine reads it. */
  readonly document: Document
}

/** From what is checked in to what the engine reads. */
export function prepareEngineModel(source: ModelSource): EngineModel {
  const { row, document, descriptions, contradictions, sharedOperationIds } = source
  const sound = leaveOutContradictions(document, contradictions)
  return { row, document: engineModel(row, sound, descriptions, new Set(sharedOperationIds)) }
}

/** A copy without the sandbox cases that contradict their own model: an example made of one would not compile. */
export function leaveOutContradictions(document: Document, contradictions: readonly Contradiction[]): Document {
  const places = new Set(contradictions.map(({ method, path, status, index }) => placeOf(method, path, status, index)))
  const copy = structuredClone(document)
  for (const { method, path, operation } of operationsOf(copy)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const sandbox = response['x-amzn-api-sandbox']
      if (sandbox?.static === undefined) continue
      sandbox.static = sandbox.static.filter(
        (_, index) => !places.has(placeOf(method.toUpperCase(), path, Number(status), index)),
      )
    }
  }
  return copy
}

function placeOf(method: string, path: string, status: number, index: number): string {
  return `${method} ${path} ${status} ${index}`
}

/**
 * The model as the engine reads it: a prepared model with one tag, so that it becomes one class; with no name that
 * TypeScript takes; with our own descriptions; and with what the templates print about each operation, as `x-` facts.
 */
export function engineModel(
  row: CatalogRow,
  prepared: Document,
  descriptions: Descriptions | undefined,
  sharedOperationIds: ReadonlySet<string>,
): Document {
  const document = structuredClone(prepared)
  // All at once, since describing an operation takes its path's parameters away from the path.
  for (const entry of [...operationsOf(document)]) {
    describeOperation(row, document, entry, descriptions, sharedOperationIds)
  }
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    describeDefinition(schema, descriptions?.definitions[name])
  }
  if (descriptions) document.info.description = descriptions.summary
  document.definitions = loosenFreeForm(document.definitions ?? {})
  writeOutEnums(document)
  delete document.tags
  return renameTakenNames(document)
}

function describeOperation(
  row: CatalogRow,
  document: Document,
  { operation, pathItem, parameters }: OperationEntry,
  descriptions: Descriptions | undefined,
  sharedOperationIds: ReadonlySet<string>,
): void {
  const grant = operation['x-grant'] ?? { type: 'seller' }
  const words = descriptions?.operations[operation.operationId]
  Object.assign(operation, {
    tags: [row.className.replace(/Api$/, '')],
    ...(words && { 'x-summary': words.summary, 'x-comment': commentLines(words.summary) }),
    parameters: parameters.map((parameter) => describeParameter(parameter, words?.parameters[parameter.name])),
    'x-usage-plan-text': usagePlanText(operation['x-usage-plan'], operation['x-application-plan']),
    'x-grant-text': grantText(grant),
    'x-options': requestOptionsOf(grant),
    'x-authorization-text': authorizationText(grant),
    'x-reference': referenceOfOperation(row, operation.operationId, sharedOperationIds),
    'x-accept': acceptOverride(operation, document.produces),
    'x-example-call': exampleCall(variableOf(row), operation, parameters),
  })
  delete pathItem.parameters
}

function describeParameter(parameter: Parameter, words: string | undefined): DescribedParameter {
  const description = sentences(words, describeConstraints(parameter))
  const values = (parameter.enum ?? parameter.items?.enum)?.map((value) => `\`${value}\``).join(', ')
  const notes = sentences(words, values && `One of ${values}.`, describeConstraints(parameter))
  return { ...parameter, ...(description && { 'x-comment': asComment(description) }), 'x-notes': asCell(notes) }
}

/** Facts of their own rather than a description: the engine escapes that of a body. */
interface DescribedParameter extends Parameter {
  'x-comment'?: string
  'x-notes': string
}

function describeDefinition(schema: Schema, words: DefinitionDescription | undefined): void {
  describeSchema(schema, words?.description)
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    describeSchema(property, words?.properties?.[name])
  }
  for (const part of schema.allOf ?? []) describeDefinition(part, undefined)
}

/** A reference has no words of its own: the specification says that what stands beside it is ignored. */
function describeSchema(schema: Schema, words: string | undefined): void {
  if (schema.$ref !== undefined) return
  const description = sentences(words, describeConstraints(schema))
  if (description) Object.assign(schema, { 'x-comment': asComment(description) })
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

/** A pattern may hold what would end a table's cell. */
function asCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
