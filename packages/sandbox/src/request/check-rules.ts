import type { ParameterRule } from '../model/swagger-model.js'
import { scopeOf, stepsOf } from './rule-paths.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'

/** Returns one error per parameter or field that a rule of the operation requires or does not allow. */
export function checkRules(request: SandboxRequest): string[] {
  const errors = request.operation.rules.flatMap((rule) => checkRule(request, rule))
  // Several rules can forbid the same combination.
  return [...new Set(errors)]
}

function checkRule(request: SandboxRequest, rule: ParameterRule): string[] {
  const names = [...rule.parameters, ...(rule.if ? [rule.if.parameter] : [])]
  const scope = scopeOf(names)
  return placesAt(request, scope).flatMap(({ name: place, value }) => {
    const fieldOf = (name: string): Field => {
      if (scope === '') return { name, values: valuesOf(request, name) }
      const path = name.slice(scope.length)
      return { name: place + path, values: valuesAt(value, stepsOf(path)) }
    }
    return checks[rule.kind](rule.parameters.map(fieldOf), conditionOf(rule, fieldOf), request)
  })
}

/** A parameter or a field of the body. A path through an array has one value per item, a missing field the value `undefined`. */
interface Field {
  readonly name: string
  readonly values: readonly unknown[]
}

/** The condition of a rule, with its text such as `a is sent` or `a is X`. */
interface Condition {
  readonly isMet: boolean
  readonly text: string
}

const isSent = ({ values }: Field): boolean => values.some((value) => value !== undefined)
const isComplete = ({ values }: Field): boolean => values.every((value) => value !== undefined)

type Check = (fields: readonly Field[], condition: Condition, request: SandboxRequest) => string[]

const checks: Readonly<Record<ParameterRule['kind'], Check>> = {
  exactlyOne: (fields) => [...missingOne(fields, 'exactly one'), ...notTogether(fields)],
  atLeastOne: (fields) => missingOne(fields, 'at least one'),
  atMostOne: notTogether,
  allOrNone: (fields) => {
    const sent = fields.find(isSent)
    if (sent === undefined) return []
    return fields.filter((field) => !isSent(field)).map(({ name }) => `${name} is required if ${sent.name} is sent`)
  },
  requires: (fields, { isMet, text }) =>
    isMet ? fields.filter((field) => !isComplete(field)).map(({ name }) => `${name} is required if ${text}`) : [],
  excludes: (fields, { isMet, text }) =>
    isMet ? fields.filter(isSent).map(({ name }) => `${name} must not be sent if ${text}`) : [],
  alone: ([field], _, request) =>
    field !== undefined && isSent(field)
      ? optionalNames(request)
          .filter((name) => name !== field.name && isSent({ name, values: valuesOf(request, name) }))
          .map((name) => `${name} must not be sent if ${field.name} is sent`)
      : [],
}

function missingOne(fields: readonly Field[], amount: string): string[] {
  return fields.some(isSent) ? [] : [`${amount} of ${fields.map(({ name }) => name).join(', ')} is required`]
}

function notTogether(fields: readonly Field[]): string[] {
  const [first, ...others] = fields.filter(isSent)
  return first ? others.map(({ name }) => `${name} must not be sent if ${first.name} is sent`) : []
}

function conditionOf({ if: condition }: ParameterRule, fieldOf: (name: string) => Field): Condition {
  if (condition === undefined) return { isMet: false, text: '' }
  const field = fieldOf(condition.parameter)
  const { values: wanted } = condition
  if (wanted === undefined) return { isMet: isSent(field), text: `${field.name} is sent` }
  const isMet = field.values.some((value) => wanted.some((each) => String(each) === String(value)))
  return { isMet, text: `${field.name} is ${wanted.join(' or ')}` }
}

function optionalNames({ operation }: SandboxRequest): string[] {
  return operation.parameters
    .filter(({ required }) => !required)
    .map((each) => (each.in === 'body' ? 'body' : each.name))
}

/** The values of a parameter or of a field of the body. */
function valuesOf(request: SandboxRequest, name: string): readonly unknown[] {
  const parameter = request.operation.parameters.find((each) => each.in !== 'body' && each.name === name)
  if (parameter === undefined || parameter.in === 'body') return valuesAt(request.body, stepsOf(name).slice(1))
  const sent = readParameter(request, { name, in: parameter.in })
  if (sent === undefined) return [undefined]
  return parameter.type === 'array' && parameter.collectionFormat !== 'multi'
    ? sent.flatMap((value) => value.split(','))
    : sent
}

/** The items of the array at a scope, with their index in the name. For an empty scope, the whole request. */
function placesAt({ body }: SandboxRequest, scope: string): { readonly name: string; readonly value: unknown }[] {
  let places: { name: string; value: unknown }[] = [{ name: scope === '' ? '' : 'body', value: body }]
  for (const step of stepsOf(scope).slice(1)) {
    places = places.flatMap(({ name, value }) =>
      step === '[]'
        ? itemsOf(value).map((item, index) => ({ name: `${name}[${index}]`, value: item }))
        : [{ name: `${name}.${step}`, value: propertyOf(value, step) }],
    )
  }
  return places
}

function valuesAt(value: unknown, steps: readonly string[]): readonly unknown[] {
  const [step, ...rest] = steps
  if (step === undefined) return [value]
  const inner = step === '[]' ? itemsOf(value) : [propertyOf(value, step)]
  return inner.flatMap((each) => valuesAt(each, rest))
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? new Map(Object.entries(value)).get(name)
    : undefined
}
