import type { Grant, PageRule } from '../../../packages/auth/src/operation/operation.js'
import type { Pages } from '../../models/annotations.js'
import { type CatalogRow, capitalized } from '../../models/catalog.js'
import { type OperationEntry, operationsOf } from '../../models/operations.js'
import type { PreparedModel } from '../../models/prepare-model.js'
import type { ParameterRule } from '../../models/prose-facts.js'
import type { Document, Parameter, Response } from '../../models/swagger.js'
import {
  type Definitions,
  definitionsOf,
  hasTypeOfItsOwn,
  shapeOfDefinition,
  shapeOfParameter,
  shapeOfSchema,
  typeNameOf,
} from './shape-of-schema.js'
import { combinationsOf, oneOf, type RuledShape, type TypeShape, unionOf } from './type-shapes.js'

/** The expected content of a package, derived from its model. */
interface ExpectedPackage {
  /** Definitions with their own type, by type name. */
  readonly types: ReadonlyMap<string, TypeShape>
  /** Parameters of each operation that has parameters, by type name. */
  readonly parameters: ReadonlyMap<string, TypeShape>
  readonly methods: readonly ExpectedMethod[]
  /** Rows of the operation table, by operationId. */
  readonly table: Readonly<Record<string, unknown>>
}

interface ExpectedMethod {
  readonly name: string
  readonly parameters: readonly string[]
  readonly body: TypeShape
  /** Type of an item. Absent if the operation does not paginate. */
  readonly item?: string
  readonly statement: string
}

export function expectedPackage({ row, document }: PreparedModel): ExpectedPackage {
  const entries = [...operationsOf(document)]
  const definitions = definitionsOf(document)
  return {
    types: typesOf(definitions),
    parameters: new Map(
      entries
        .filter(({ parameters }) => parameters.length > 0)
        .map((entry) => [parametersName(entry), parametersShape(entry, definitions)]),
    ),
    methods: entries.map((entry) => methodOf(entry, definitions)),
    table: Object.fromEntries(entries.map((entry) => [entry.operation.operationId, rowOf(entry, row, document)])),
  }
}

function typesOf(definitions: Definitions): ReadonlyMap<string, TypeShape> {
  const own = Object.entries(definitions.all).filter(([, schema]) => hasTypeOfItsOwn(schema))
  return new Map(own.map(([name]) => [typeNameOf(name), shapeOfDefinition(name, definitions)]))
}

function parametersName({ operation: { operationId } }: OperationEntry): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Params`
}

function parametersShape({ operation, parameters }: OperationEntry, definitions: Definitions): TypeShape {
  const fields: TypeShape = {
    properties: Object.fromEntries(
      parameters.map((parameter) => [
        nameOf(parameter),
        { type: shapeOfParameter(parameter, definitions), optional: !parameter.required },
      ]),
    ),
  }
  const rules = (operation['x-rules'] ?? []).filter((rule) => isTyped(rule, parameters))
  return rules.length === 0 ? fields : { fields, ...ruledShape(rules, parameters) }
}

/** Whether a rule is about whole parameters. The values of its condition must be those of an enum, which the type knows. */
function isTyped(rule: ParameterRule, parameters: readonly Parameter[]): boolean {
  const named = new Map(parameters.map((parameter) => [nameOf(parameter), parameter]))
  if (rule.if?.values !== undefined && named.get(rule.if.parameter)?.enum === undefined) return false
  return [...rule.parameters, ...(rule.if ? [rule.if.parameter] : [])].every((name) => named.has(name))
}

function ruledShape(rules: readonly ParameterRule[], parameters: readonly Parameter[]): Omit<RuledShape, 'fields'> {
  const optional = parameters.filter(({ required }) => !required).map(nameOf)
  const plain = rules.filter((rule) => rule.if?.values === undefined)
  const names = plain.flatMap(({ kind, parameters: members, if: condition }) =>
    kind === 'alone' ? optional : [...members, ...(condition ? [condition.parameter] : [])],
  )
  return {
    combinations: combinationsOf([...new Set(names)], (set) => plain.every((rule) => isFollowed(rule, set))),
    rules: rules.flatMap(({ kind, parameters: members, if: condition }) =>
      condition?.values === undefined
        ? []
        : [[capitalized(kind), oneOf([condition.parameter]), oneOf(members), oneOf(condition.values)]],
    ),
  }
}

/** Whether a request with a set of parameters follows a rule. */
function isFollowed({ kind, parameters, if: condition }: ParameterRule, set: ReadonlySet<string>): boolean {
  const count = parameters.filter((name) => set.has(name)).length
  const applies = condition === undefined || set.has(condition.parameter)
  const follows: Record<ParameterRule['kind'], boolean> = {
    exactlyOne: count === 1,
    atLeastOne: count >= 1,
    atMostOne: count <= 1,
    allOrNone: count === 0 || count === parameters.length,
    requires: !applies || count === parameters.length,
    excludes: !applies || count === 0,
    alone: count === 0 || set.size === 1,
  }
  return follows[kind]
}

function methodOf(entry: OperationEntry, definitions: Definitions): ExpectedMethod {
  const { operation, parameters } = entry
  const needsOne = (operation['x-rules'] ?? []).some(
    (rule) => ['exactlyOne', 'atLeastOne'].includes(rule.kind) && isTyped(rule, parameters),
  )
  const optional = needsOne || parameters.some((parameter) => parameter.required) ? '' : '?'
  const type = parameters.length === 0 ? 'NoParams' : parametersName(entry)
  return {
    name: operation.operationId,
    parameters: [`params${optional}: ${type}`, `options?: ${optionsOf(operation['x-grant'])}`],
    body: bodyOf(operation.responses, definitions),
    ...(operation['x-pages']?.item && { item: typeNameOf(operation['x-pages'].item) }),
    statement: `return this.call(operations.${operation.operationId}, params, options)`,
  }
}

function optionsOf(grant: Grant | undefined): string {
  if (grant?.type !== 'restricted') return 'RequestOptions'
  const elements = grant.dataElements?.map((element) => `'${element}'`).join(' | ')
  if (elements) return `DataElementsRequestOptions<${elements}>`
  return grant.restrictedReportTypes ? 'ReportDocumentRequestOptions' : 'RestrictedRequestOptions'
}

function bodyOf(responses: Readonly<Record<string, Response>>, definitions: Definitions): TypeShape {
  const successes = Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status))
  const bodies = successes.flatMap(([, { schema }]) => (schema ? [shapeOfSchema(schema, definitions, true)] : []))
  if (bodies.length === 0) return 'void'
  return unionOf(bodies.length < successes.length ? [...bodies, 'undefined'] : bodies)
}

function rowOf({ method, path, operation, parameters }: OperationEntry, row: CatalogRow, document: Document): unknown {
  const [accept] = operation.produces ?? document.produces ?? []
  return {
    api: row.package,
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(parameterOf),
    grant: operation['x-grant'],
    ...(operation['x-usage-plan'] && { usagePlan: operation['x-usage-plan'] }),
    ...(operation['x-application-plan'] && { applicationPlan: operation['x-application-plan'] }),
    ...(accept !== undefined && accept !== 'application/json' && { accept }),
    ...(operation['x-idempotent'] && { idempotent: true }),
    ...(operation['x-sandbox-only'] && { sandboxOnly: true }),
    ...(row.state === 'retired' && { retired: true }),
    ...(returnsNothing(operation.responses) && { emptyResponse: true }),
    ...pagesOf(operation['x-pages']),
  }
}

function pagesOf(pages: Pages | undefined): { pages?: PageRule } {
  if (pages === undefined) return {}
  const { item: _, ...rule } = pages
  return { pages: rule }
}

function returnsNothing(responses: Readonly<Record<string, Response>>): boolean {
  return ['200', '201', '207'].some((status) => responses[status] && !responses[status].schema)
}

function parameterOf(parameter: Parameter): unknown {
  return {
    name: nameOf(parameter),
    in: parameter.in,
    ...(parameter.required && { required: true }),
    ...(parameter.format === 'date' && { format: 'date' }),
    ...(parameter.collectionFormat === 'multi' && { collectionFormat: 'multi' }),
    ...(parameter['x-amazon-spds-greedy-path-parameter'] && { greedy: true }),
  }
}

/** The key of a parameter. Clients name every body `body`. */
function nameOf(parameter: Parameter): string {
  return parameter.in === 'body' ? 'body' : parameter.name
}
