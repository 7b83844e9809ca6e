import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { type OperationEntry, operationsOf } from '../models/operations.js'
import type { Document, Parameter, SandboxCase } from '../models/swagger.js'

/** A static sandbox case, and its place in the model. */
export interface ContractCase {
  readonly entry: OperationEntry
  readonly status: number
  /** Index among the cases of its response. */
  readonly index: number
  /** Values of the parameters, by their key in the parameter object of a client. */
  readonly values: ReadonlyMap<string, JsonValue>
  /** Response body. Always absent for 204, although some cases have an empty object there. */
  readonly response: JsonValue | undefined
  readonly responseHeaders: Readonly<Record<string, string>>
}

/** Lists the cases of a model that have a 2xx response. */
export function contractCases(document: Document): readonly ContractCase[] {
  return casesWith(document, /^2/)
}

/** Lists the cases of an operation that have a 2xx response. */
export function successfulCases(entry: OperationEntry): readonly ContractCase[] {
  return casesOf(entry, /^2/)
}

/** Lists the cases of a model that have an error response. */
export function errorCases(document: Document): readonly ContractCase[] {
  return casesWith(document, /^[45]/)
}

function casesWith(document: Document, wantedStatus: RegExp): readonly ContractCase[] {
  return [...operationsOf(document)].flatMap((entry) => casesOf(entry, wantedStatus))
}

function casesOf(entry: OperationEntry, wantedStatus: RegExp): readonly ContractCase[] {
  return Object.entries(entry.operation.responses)
    .filter(([status]) => wantedStatus.test(status))
    .flatMap(([status, response]) => {
      const cases = [
        ...(response['x-amzn-api-sandbox']?.static ?? []),
        ...(response['x-amazon-spds-sandbox-behaviors'] ?? []),
      ]
      return cases.map((sandboxCase, index) => toContractCase(entry, Number(status), index, sandboxCase))
    })
}

function toContractCase(entry: OperationEntry, status: number, index: number, sandboxCase: SandboxCase): ContractCase {
  const values = new Map<string, JsonValue>()
  for (const [name, given] of Object.entries(sandboxCase.request?.parameters ?? {})) {
    const value = givenValue(name, given)
    if (value !== undefined) values.set(name, value)
  }
  const responseHeaders = Object.fromEntries(
    Object.entries(sandboxCase.responseHeaders ?? {}).map(([name, value]) => [name, String(value)]),
  )
  return {
    entry,
    status,
    index,
    values,
    response: status === 204 ? undefined : sandboxCase.response,
    responseHeaders,
  }
}

/** Reads `{ value }`, or `{}` for any value. Some bodies are the value itself. */
function givenValue(name: string, given: JsonObject): JsonValue | undefined {
  if (!isJsonObject(given)) return given
  if ('value' in given) return given.value
  return name === 'body' && Object.keys(given).length > 0 ? given : undefined
}

/**
 * Converts a value of a case to the type of its parameter. Cases write the number 10 as "10", and a list of one entry as
 * the entry, which is the same on the wire. Returns `undefined` if no value of that type is the same on the wire.
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

/** Accepts only the usual form of a number: `010` and the empty string are different values on the wire. */
function typedNumber(value: JsonValue): number | undefined {
  const number = Number(value)
  return Number.isFinite(number) && String(number) === String(value) ? number : undefined
}

function inEnum(parameter: Parameter, value: JsonValue): boolean {
  const allowed = parameter.enum ?? parameter.items?.enum
  return allowed === undefined || (Array.isArray(value) ? value : [value]).every((entry) => allowed.includes(entry))
}
