import type { Contradiction, DefinitionDescription, Descriptions } from '../models/annotations.js'
import type { CatalogRow } from '../models/catalog.js'
import type { Examples } from '../models/examples.js'
import { type OperationEntry, operationsOf } from '../models/operations.js'
import { neededNames } from '../models/rule-variants.js'
import type { Document, OperationObject, Parameter, Schema } from '../models/swagger.js'
import { allowAnyValues, renameReservedNames, unreservedName } from './adjust-schemas.js'
import { type EnumType, nameEnums } from './enum-types.js'
import { exampleCalls, literal } from './example-call.js'
import {
  acceptOverride,
  asComment,
  authorizationText,
  commentLines,
  describeConstraints,
  grantText,
  joinSentences,
  referenceOfOperation,
  requestOptionsOf,
  usagePlanText,
} from './generated-text.js'
import { markLargeIntegers } from './large-integers.js'
import type { ModelSource } from './model-sources.js'
import { ruleSentences } from './rule-text.js'
import { ruleTypes } from './rule-types.js'

export interface EngineModel {
  readonly row: CatalogRow
  /** The first call in the README. */
  readonly firstCall: string
  /** The model as the engine reads it. */
  readonly document: Document
  readonly enums: readonly EnumType[]
}

/** Converts the input of a package to the model that the engine reads. */
export function prepareEngineModel(source: ModelSource): EngineModel {
  const { row, document, descriptions, examples, contradictions, sharedOperationIds } = source
  const consistent = removeContradictions(document, contradictions)
  return { row, ...engineModel(row, consistent, descriptions, new Set(sharedOperationIds), examples) }
}

/** Copies a document without the sandbox cases that contradict it, because an example from such a case would not compile. */
export function removeContradictions(document: Document, contradictions: readonly Contradiction[]): Document {
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
 * Builds the model that the engine reads from a prepared model. Every operation gets the same tag, so that the package
 * has one class. Reserved names are renamed. Descriptions and the facts that the templates print are added as `x-` keys.
 */
export function engineModel(
  row: CatalogRow,
  prepared: Document,
  descriptions: Descriptions | undefined,
  sharedOperationIds: ReadonlySet<string>,
  examples?: Examples,
): Omit<EngineModel, 'row'> {
  const document = structuredClone(prepared)
  const calls = exampleCalls(row, prepared, examples)
  markLargeIntegers(document)
  // Collect all operations first, because describeOperation moves the path's parameters to the operation.
  for (const entry of [...operationsOf(document)]) {
    describeOperation(row, document, entry, descriptions, sharedOperationIds)
    const { code, commentLines: lines } = calls.get(entry.operation.operationId) ?? {}
    Object.assign(entry.operation, { 'x-example-call': code, 'x-example-lines': lines })
  }
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    describeDefinition(schema, descriptions?.definitions[name], document)
  }
  if (descriptions) document.info.description = descriptions.summary
  document.definitions = allowAnyValues(document.definitions ?? {})
  const enums = nameEnums(document)
  delete document.tags
  const [first] = calls.values()
  const firstCall = (calls.get(examples?.firstCall ?? '') ?? first)?.code ?? ''
  return { document: renameReservedNames(document), enums, firstCall }
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
  const rules = operation['x-rules'] ?? []
  const summary = joinSentences(words?.summary, ...ruleSentences(rules, parameters), operation['x-note'])
  const types = ruleTypes(rules, parameters)
  const needed = neededNames(rules, parameters)
  Object.assign(operation, {
    tags: [row.className.replace(/Api$/, '')],
    ...(summary && { 'x-summary': summary, 'x-comment': commentLines(summary) }),
    ...types,
    'x-is-ruled': types['x-variants'].length + types['x-rule-types'].length > 0,
    'x-needs-params': needed.length > 0,
    parameters: parameters.map((parameter) =>
      describeParameter(parameter, words?.parameters[parameter.name], document.definitions),
    ),
    'x-usage-plan-text': usagePlanText(operation['x-usage-plan'], operation['x-application-plan']),
    'x-grant-text': grantText(grant),
    'x-options': requestOptionsOf(grant),
    'x-authorization-text': authorizationText(grant),
    'x-reference': referenceOfOperation(row, operation.operationId, sharedOperationIds),
    'x-accept': acceptOverride(operation, document.produces),
    'x-empty-response': hasEmptyResponse(operation),
    'x-retired': row.state === 'retired',
    ...pageFacts(operation),
  })
  delete pathItem.parameters
}

/** The row's rule for pages as TypeScript, and the type of an item if its name is the same in TypeScript. */
function pageFacts(operation: OperationObject): { 'x-page-rule'?: string; 'x-page-item'?: string } {
  const pages = operation['x-pages']
  if (pages === undefined) return {}
  const { item = '', ...rule } = pages
  const type = /^[A-Z][A-Za-z\d]*$/.test(item) ? unreservedName(item) : undefined
  return { 'x-page-rule': literal({ ...rule }), ...(type && { 'x-page-item': type }) }
}

/** Whether a successful response has no body, although its status says that it has one. Any 202 or 204 can be empty. */
function hasEmptyResponse({ responses }: OperationObject): boolean {
  return Object.entries(responses).some(
    ([status, { schema }]) => /^2/.test(status) && !['202', '204'].includes(status) && schema === undefined,
  )
}

function describeParameter(
  parameter: Parameter,
  words: string | undefined,
  definitions: Document['definitions'],
): DescribedParameter {
  const limits = describeConstraints(targetOf(parameter.schema ?? parameter, definitions))
  const description = joinSentences(words, parameter['x-note'], ...limits)
  const notes = joinSentences(words, parameter['x-note'], valuesText(parameter), ...limits)
  return {
    ...parameter,
    ...(description && { 'x-comment': asComment(description) }),
    'x-notes': asCell(notes),
    ...alsoAccepted(parameter),
  }
}

/** Maximum number of known values in a table cell. Their type has all of them. */
const maxListedValues = 20

function valuesText(parameter: Parameter): string | undefined {
  const schema = parameter.items ?? parameter
  const values = schema.enum ?? schema['x-known-values']
  const quoted = values?.map((value) => `\`${value}\``) ?? []
  if (quoted.length === 0) return undefined
  if (schema.enum !== undefined) return `One of ${quoted.join(', ')}.`
  if (schema['x-known-type'] !== undefined) return `Known values: those of the type \`${schema['x-known-type']}\`.`
  const more = quoted.length > maxListedValues ? ` and ${quoted.length - maxListedValues} more` : ''
  return `Known values: ${quoted.slice(0, maxListedValues).join(', ')}${more}.`
}

/** The types that a parameter accepts in addition to that of its schema. */
function alsoAccepted({ type, format }: Parameter): Pick<DescribedParameter, 'x-also' | 'x-date'> {
  if (format === 'date-time') return { 'x-also': 'Date' }
  if (format === 'date') return { 'x-also': 'Date', 'x-date': true }
  if (format === 'int64') return { 'x-also': 'bigint' }
  // Some vendor operations have strings of the format `boolean`, which the engine makes booleans.
  return type === 'string' && format === 'boolean' ? { 'x-also': "'true' | 'false'" } : {}
}

/** Extra keys instead of `description`, because the engine escapes the description of a body. */
interface DescribedParameter extends Parameter {
  'x-comment'?: string
  'x-notes': string
  /** Types that the parameter accepts in addition to that of its schema. */
  'x-also'?: string
  /** Whether a `Date` is sent as a date without time. */
  'x-date'?: true
}

function describeDefinition(schema: Schema, words: DefinitionDescription | undefined, document: Document): void {
  Object.assign(schema, described(schema, words?.description, document))
  const optional = schema['x-optional-in-responses'] ?? []
  if (schema.required) schema.required = schema.required.filter((name) => !optional.includes(name))
  describeProperties(schema, words?.properties ?? {}, document)
}

/** Describes the properties of a schema, of its parts, and of schemas inside it. A key such as `buyer.name` is a path. */
function describeProperties(
  schema: Schema,
  words: Readonly<Record<string, string>>,
  document: Document,
  path = '',
): void {
  const { properties = {}, items, additionalProperties, allOf = [] } = schema
  for (const [name, property] of Object.entries(properties)) {
    properties[name] = described(property, words[`${path}${name}`], document)
    describeProperties(property, words, document, `${path}${name}.`)
  }
  for (const part of allOf) describeProperties(part, words, document, path)
  if (items) describeProperties(items, words, document, path)
  if (typeof additionalProperties === 'object') describeProperties(additionalProperties, words, document, path)
}

/**
 * Adds a comment to a schema. Wraps a reference, because keys next to `$ref` are ignored. A reference without our words
 * shows the comment of its definition.
 * @see https://swagger.io/specification/v2/#reference-object
 */
function described(schema: Schema, words: string | undefined, document: Document): Schema {
  const { $ref, 'x-note': note } = schema
  if ($ref !== undefined && words === undefined && note === undefined) return schema
  const description = joinSentences(words, note, ...describeConstraints(targetOf(schema, document.definitions)))
  if (!description) return schema
  const comment = { 'x-comment': asComment(description) }
  return $ref === undefined ? Object.assign(schema, comment) : { allOf: [schema], ...comment }
}

function targetOf<T extends Parameter | Schema>(schema: T, definitions: Document['definitions'] = {}): T | Schema {
  if (!('$ref' in schema) || schema.$ref === undefined) return schema
  return definitions[schema.$ref.replace('#/definitions/', '')] ?? {}
}

/** Escapes bars, because a pattern may contain one and end the table cell. */
function asCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
