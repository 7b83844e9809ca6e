import type { Grant, UsagePlan } from '@selling-partner/auth'
import { generateExample } from '../generation/generate-example.js'
import type { GenerationSettings } from '../generation/generate-response.js'
import type { IndexedOperation } from '../model/operation-index.js'
import type { Constraints, Parameter } from '../model/swagger-model.js'
import { describeConstraints } from './describe-constraints.js'
import type { FormField, OperationForm } from './page-types.js'

/** The fields of the form for an operation, with examples. */
export function operationForm(operation: IndexedOperation, settings: GenerationSettings): OperationForm {
  const { id, key, method, path, parameters } = operation
  const body = parameters.find((each) => each.in === 'body')
  return {
    id,
    key,
    method,
    path,
    token: describeToken(operation.grant),
    usagePlan: describePlan(operation.usagePlan),
    fields: parameters.flatMap((each) => (each.in === 'body' ? [] : [toField(each, each.in, operation, settings)])),
    ...(body && {
      body: {
        isRequired: body.required ?? false,
        example: bodyOfCase(operation) ?? generateExample(operation, body.name, body.schema ?? {}, settings),
      },
    }),
  }
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
    example: [generateExample(operation, name, { ...parameter, required: undefined }, settings)].flat().join(','),
  }
}

function inputType(type: string | undefined): FormField['type'] {
  if (type === 'boolean') return 'boolean'
  return type === 'integer' || type === 'number' ? 'number' : 'text'
}

/** The body of the first static case with a successful response. Clients of the static sandbox send it. */
function bodyOfCase({ cases }: IndexedOperation): unknown {
  const successful = cases.filter(({ status }) => status < 300).flatMap(({ parameters }) => parameters)
  return successful.find((each) => each.in === 'body')?.value
}

function describeToken(grant: Grant): string {
  if (grant.type === 'grantless') return `an access token with the scope ${grant.scope}`
  if (grant.type === 'seller') return 'the access token of a selling partner'
  return grant.optional ? 'the access token of a selling partner, or an RDT' : 'an RDT for this path'
}

function describePlan(plan: UsagePlan | undefined): string {
  return plan ? `${plan.rate} requests per second, burst ${plan.burst}` : 'none'
}
