import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { successfulCases, typedValue } from '../contract/contract-case.js'
import { contradictionOf } from '../contract/contradiction.js'
import { defaultModelsFolder } from './catalog.js'
import { parameterKey } from './find-schema.js'
import { type JsonObject, type JsonValue, readJsonFile } from './json.js'
import type { OperationEntry } from './operations.js'
import { neededNames } from './rule-variants.js'
import type { Document, Parameter } from './swagger.js'

/** Values for the examples of a model, from `models/examples`. */
export interface Examples {
  /** OperationId of the first call in the README. */
  readonly firstCall: string
  /** Values of required parameters, for all operations. */
  readonly values?: JsonObject
  /** Values of parameters by operationId. They override `values`. */
  readonly operations?: Readonly<Record<string, JsonObject>>
}

/** Reads the examples of a model. Returns `undefined` for a model without examples. */
export function readExamples(model: string, modelsFolder: string = defaultModelsFolder): Examples | undefined {
  const file = join(modelsFolder, 'examples', `${model}.json`)
  return existsSync(file) ? readJsonFile<Examples>(file) : undefined
}

/** The parameters of an example. */
export interface ExampleValues {
  /** Values in the order of the parameters, by their key in the parameter object of a client. */
  readonly values: ReadonlyMap<string, JsonValue>
  /** Keys of required parameters for which neither a row nor a sandbox case has a value. */
  readonly missing: readonly string[]
}

/** Collects the values of an operation's example: from its row, from the shared values, and from its first valid sandbox case. */
export function exampleValues(
  document: Document,
  entry: OperationEntry,
  { values = {}, operations = {} }: Partial<Examples> = {},
): ExampleValues {
  const own = { ...values, ...operations[entry.operation.operationId] }
  const row = operations[entry.operation.operationId] ?? {}
  const isChosen = (parameter: Parameter) => parameter.required || parameterKey(parameter) in row
  const groups = neededGroups(entry).filter((group) => !group.some(isChosen))
  const needsCase = groups.length > 0 || entry.parameters.some((each) => isChosen(each) && !(parameterKey(each) in own))
  const sandboxCase = needsCase
    ? successfulCases(entry).find((each) => contradictionOf(document, each) === undefined)
    : undefined
  const isGiven = (parameter: Parameter) => sandboxCase?.values.has(parameterKey(parameter))
  const needed = groups.map((group) => group.find(isGiven) ?? group[0])

  const chosen = new Map<string, JsonValue>()
  const missing: string[] = []
  for (const parameter of entry.parameters) {
    if (!isChosen(parameter) && !needed.includes(parameter)) continue
    const key = parameterKey(parameter)
    const given = sandboxCase?.values.get(key)
    const value = own[key] ?? (given === undefined ? undefined : typedValue(parameter, given))
    if (value === undefined) missing.push(key)
    else chosen.set(key, value)
  }
  return { values: chosen, missing }
}

/** Optional parameters that a call can't omit all at once, by the rules of the operation. */
function neededGroups({ operation, parameters }: OperationEntry): Parameter[][] {
  return neededNames(operation['x-rules'] ?? [], parameters).map((names) =>
    parameters.filter((parameter) => names.includes(parameterKey(parameter))),
  )
}
