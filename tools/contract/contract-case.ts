import type { JsonObject, JsonValue } from '../models/json.js'
import { isJsonObject } from '../models/json.js'
import { type OperationEntry, operationsOf } from '../models/operations.js'
import type { Document, Parameter, SandboxCase } from '../models/swagger.js'

/** One static sandbox case with a 2xx answer, and where it stands. */
export interface ContractCase {
  readonly entry: OperationEntry
  readonly status: number
  /** Position among the cases of its response. */
  readonly index: number
  /** What the case says of each parameter, by its key in a client's parameter object. */
  readonly values: ReadonlyMap<string, JsonValue>
  /** Nothing where the answer has no body: some cases give 204 an empty object. */
  readonly answer: JsonValue | undefined
  readonly answerHeaders: Readonly<Record<string, string>>
}

/** All cases of a model that a client can be tested with. */
export function contractCases(document: Document): readonly ContractCase[] {
  return [...operationsOf(document)].flatMap((entry) =>
    Object.entries(entry.operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, response]) => {
        const cases = [
          ...(response['x-amzn-api-sandbox']?.static ?? []),
          ...(response['x-amazon-spds-sandbox-behaviors'] ?? []),
        ]
        return cases.map((sandboxCase, index) => toContractCase(entry, Number(status), index, sandboxCase))
      }),
  )
}

function toContractCase(entry: OperationEntry, status: number, index: number, sandboxCase: SandboxCase): ContractCase {
  const values = new Map<string, JsonValue>()
  for (const [name, given] of Object.entries(sandboxCase.request?.parameters ?? {})) {
    const value = givenValue(name, given)
    if (value !== undefined) values.set(name, value)
  }
  const answerHeaders = Object.fromEntries(
    Object.entries(sandboxCase.responseHeaders ?? {}).map(([name, value]) => [name, String(value)]),
  )
  return { entry, status, index, values, answer: status === 204 ? undefined : sandboxCase.response, answerHeaders }
}

/** `{ value }`, or `{}` for any value, or, on some bodies, the value itself. */
function givenValue(name: string, given: JsonObject): JsonValue | undefined {
  if (!isJsonObject(given)) return given
  if ('value' in given) return given.value
  return name === 'body' && Object.keys(given).length > 0 ? given : undefined
}

/** A parameter's key in a client's parameter object: cases and clients call every body `body`. */
export function keyOf(parameter: Parameter): string {
  return parameter.in === 'body' ? 'body' : parameter.name
}

/**
 * A case's value as a typed caller would write it: cases write the number 10 as "10", and a list of one as its only
 * entry, which is the same on the wire. Nothing where no value of the parameter's type is the same on the wire.
 */
export function typedValue(parameter: Parameter, value: JsonValue): JsonValue | undefined {
  if (parameter.in === 'body') return value
  const typed = parameter.type === 'array' ? typedList(parameter, value) : typedScalar(parameter.type, value)
  return typed !== undefined && inEnum(parameter, typed) ? typed : undefined
}

function typedList(parameter: Parameter, value: JsonValue): JsonValue[] | undefined {
  const entries = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]
  const typed = entries.map((entry) => typedScalar(parameter.items?.type, entry))
  return typed.some((entry) => entry === undefined) ? undefined : (typed as JsonValue[])
}

function typedScalar(type: string | undefined, value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value === 'object') return undefined
  if (type === 'integer' || type === 'number') return typedNumber(value)
  if (type === 'boolean') return ['true', 'false'].includes(String(value)) ? String(value) === 'true' : undefined
  return String(value)
}

/** Only text that a number is written as: `010` and the empty text are other values on the wire. */
function typedNumber(value: JsonValue): number | undefined {
  const number = Number(value)
  return Number.isFinite(number) && String(number) === String(value) ? number : undefined
}

function inEnum(parameter: Parameter, value: JsonValue): boolean {
  const allowed = parameter.enum ?? parameter.items?.enum
  return allowed === undefined || (Array.isArray(value) ? value : [value]).every((entry) => allowed.includes(entry))
}
