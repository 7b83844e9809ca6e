import { parameterKey } from '../find-schema.js'
import type { JsonObject } from '../json.js'
import type { OperationEntry } from '../operations.js'
import type { Parameter } from '../swagger.js'
import type { Difference } from './change.js'
import type { Documents } from './compare-responses.js'
import { compareFlag, compareOther, compareSchemas, compareValue, unionOf } from './compare-schemas.js'

/** Compares the parameters of an operation, including the body. */
export function compareParameters(
  { old, next }: Documents,
  from: OperationEntry,
  to: OperationEntry,
  place: string,
): Difference[] {
  const [left, right] = [byName(from), byName(to)]
  return unionOf([...left.keys()], [...right.keys()]).flatMap((name): Difference[] => {
    const at = { place: `${place}.${name}`, direction: 'request' } as const
    const [before, after] = [left.get(name), right.get(name)]
    if (before === undefined || after === undefined) return existence(before, after, at)
    const sides = { old: old as unknown as JsonObject, next: next as unknown as JsonObject, direction: at.direction }
    return [
      ...compareFlag('required', before.required, after.required, at),
      ...compareValue('place of parameter', before.in, after.in, at),
      ...compareValue('other type', otherTypeOf(before), otherTypeOf(after), at).flatMap(withoutChanged),
      ...compareSchemas(sides, schemaOf(before), schemaOf(after), at.place),
      ...writingKeys.flatMap((key) => compareOther(key, asJson(before)[key], asJson(after)[key], at)),
    ]
  })
}

type At = Pick<Difference, 'place' | 'direction'>

function byName({ parameters }: OperationEntry): Map<string, Parameter> {
  return new Map(parameters.map((parameter) => [parameterKey(parameter), parameter]))
}

function existence(from: Parameter | undefined, to: Parameter | undefined, at: At): Difference[] {
  const fact = (from ?? to)?.required === true ? 'required parameter' : 'optional parameter'
  return compareFlag(fact, from !== undefined, to !== undefined, at)
}

/** Keys that tell the client how to write a value. */
const writingKeys = ['collectionFormat', 'x-amazon-spds-greedy-path-parameter'] as const

function asJson(parameter: Parameter): JsonObject {
  return parameter as unknown as JsonObject
}

/** The schema of a body, or the parameter's own constraints. */
function schemaOf(parameter: Parameter): JsonObject {
  if (parameter.in === 'body') return (asJson(parameter).schema ?? {}) as JsonObject
  const { name: _name, in: _in, required: _required, ...rest } = asJson(parameter)
  return Object.fromEntries(Object.entries(rest).filter(([key]) => !(writingKeys as readonly string[]).includes(key)))
}

/** Types that a parameter of a generated client accepts in addition to strings and numbers, by format. */
const otherTypes: Readonly<Record<string, string>> = { 'date-time': 'Date', date: 'Date', int64: 'bigint' }

function otherTypeOf({ format = '' }: Parameter): string | undefined {
  return otherTypes[format]
}

/** Another type instead of the first one: one is removed, and one is added. */
function withoutChanged({ from, to, ...difference }: Difference): Difference[] {
  return [
    ...(from === undefined ? [] : [{ ...difference, kind: 'removed' as const, from }]),
    ...(to === undefined ? [] : [{ ...difference, kind: 'added' as const, to }]),
  ]
}
