import type { Grant, UsagePlan } from '@selling-partner/auth'
import { withValue } from '@selling-partner/auth/internal'
import { exampleRequest, generateExample } from '../generation/generate-example.js'
import type { GenerationSettings } from '../generation/generate-response.js'
import { deriveSeed } from '../generation/random.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import type { Constraints, Parameter } from '../model/swagger-model.js'
import { checkRules } from '../request/check-rules.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { validateRequest } from '../request/validate-request.js'
import type { FormField, OperationForm } from './page-types.js'

/** The fields of the form for an operation, with examples. */
export function operationForm(operation: IndexedOperation, settings: GenerationSettings): OperationForm {
  const { id, key, method, path, parameters } = operation
  const body = parameters.find((each) => each.in === 'body')
  const example = body && exampleBody(operation, body, settings)
  const fields = parameters.flatMap((each) => (each.in === 'body' ? [] : [toField(each, each.in, operation, settings)]))
  return {
    id,
    key,
    method,
    path,
    token: describeToken(operation.grant),
    usagePlan: describePlan(operation.usagePlan),
    fields: prefill(operation, fields, example),
    ...(body && { body: { isRequired: body.required ?? false, example } }),
  }
}

/**
 * Prefills the required fields, and those that rules between parameters require: while the request breaks a rule, the first field
 * with which it breaks fewer.
 */
function prefill(operation: IndexedOperation, fields: readonly FormField[], body: unknown): FormField[] {
  const faults = (filled: readonly FormField[]) => checkRules(requestWith(operation, filled, body)).length
  let filled = fields.filter(({ isRequired }) => isRequired)
  const canFill = fields.filter((field) => !filled.includes(field) && field.name !== operation.pages?.in)
  for (let left = faults(filled); left > 0; left = faults(filled)) {
    const next = canFill.find((field) => faults([...filled, field]) < left)
    if (!next) break
    filled = [...filled, next]
  }
  return fields.map((field) => ({ ...field, isPrefilled: filled.includes(field) }))
}

function requestWith(operation: IndexedOperation, fields: readonly FormField[], body: unknown): SandboxRequest {
  const isIn = (place: FormField['in']) =>
    fields.filter((field) => field.in === place).map(({ name, example }): [string, string] => [name, example])
  return exampleRequest(operation, {
    pathParameters: new Map(isIn('path')),
    query: new URLSearchParams(isIn('query')),
    headers: new Headers(isIn('header')),
    body,
  })
}

/** A valid body: that of the first static case with a successful response, or else a generated one. */
function exampleBody(
  operation: IndexedOperation,
  { name, schema = {} }: Parameter,
  settings: GenerationSettings,
): unknown {
  const countFaults = (body: unknown) =>
    validateRequest(requestWith(operation, [], body)).filter((fault) => fault.includes('body')).length
  const ofCases = operation.cases
    .filter(({ status }) => status < 300)
    .flatMap(({ parameters }) => parameters.filter((each) => each.in === 'body').map(({ value }) => value))
  const ofCase = ofCases.find((body) => countFaults(body) === 0)
  if (ofCase !== undefined) return ofCase
  const bodies = Array.from({ length: tries }, (_, index) =>
    generateExample(operation, name, schema, { ...settings, seed: deriveSeed(settings.seed, String(index)) }),
  )
  for (const body of bodies) if (countFaults(body) === 0) return body
  const repaired = bodies.map((body) => withoutFaults(body, countFaults))
  return repaired.find((body) => countFaults(body) === 0) ?? repaired[0]
}

/** Generated bodies to try. Most obey the rules between fields, which the generator does not know. */
const tries = 20

/** While a body has faults, removes the first field without which it has fewer. */
function withoutFaults(body: unknown, countFaults: (body: unknown) => number): unknown {
  const faults = countFaults(body)
  if (faults === 0) return body
  const smaller = fieldPaths(body).map((path) => withValue(body, path, undefined))
  const better = smaller.find((each) => countFaults(each) < faults)
  return better === undefined ? body : withoutFaults(better, countFaults)
}

/** The paths of all fields outside of lists. */
function fieldPaths(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, field]) => [name, ...fieldPaths(field).map((path) => `${name}.${path}`)])
}

function toField(
  parameter: Parameter,
  place: FormField['in'],
  operation: IndexedOperation,
  settings: GenerationSettings,
): FormField {
  const { name, type, items, collectionFormat, required } = parameter
  const isList = type === 'array'
  const single: Constraints = isList ? (items ?? {}) : parameter
  return {
    name,
    in: place,
    isRequired: (required ?? false) || place === 'path',
    isGreedy: parameter['x-amazon-spds-greedy-path-parameter'] ?? false,
    type: isList ? 'text' : inputType(type),
    values: (single.enum ?? []).map(String),
    ...(isList && { list: collectionFormat === 'multi' ? ('multi' as const) : ('csv' as const) }),
    hint: describeConstraints(parameter),
    isPrefilled: false,
    example: [generateExample(operation, name, { ...parameter, required: undefined }, settings)].flat().join(','),
  }
}

function inputType(type: string | undefined): FormField['type'] {
  if (type === 'boolean') return 'boolean'
  return type === 'integer' || type === 'number' ? 'number' : 'text'
}

function describeToken(grant: Grant): string {
  if (grant.type === 'grantless') return `an access token with the scope ${grant.scope}`
  if (grant.type === 'seller') return 'the access token of a selling partner'
  return grant.optional ? 'the access token of a selling partner, or an RDT' : 'an RDT for this path'
}

function describePlan(plan: UsagePlan | undefined): string {
  return plan ? `${plan.rate} requests per second, burst ${plan.burst}` : 'none'
}

/** Type and limits of a parameter, such as `list of string, at most 50 items`. */
function describeConstraints({ type, items, ...limits }: Parameter): string {
  const isList = type === 'array'
  const { format, pattern, minLength, maxLength, minimum, maximum } = isList ? (items ?? {}) : limits
  const name = isList ? `list of ${items?.type ?? 'string'}` : (type ?? 'string')
  const parts = [
    format ? `${name} (${format})` : name,
    limits.minItems !== undefined && `at least ${limits.minItems} items`,
    limits.maxItems !== undefined && `at most ${limits.maxItems} items`,
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    pattern !== undefined && `pattern ${pattern}`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}
