import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { draft7 } from '../contract/response-fault.js'
import { type Examples, exampleValues } from './examples.js'
import { parameterKey } from './find-schema.js'
import { isJsonObject, type JsonValue } from './json.js'
import { type OperationEntry, operationsOf } from './operations.js'
import type { Document, Parameter } from './swagger.js'

/** A fault in a file of examples. */
export interface ExampleFault {
  /** Path of the value in the file. */
  readonly key: string
  readonly problem: string
}

/**
 * Finds the faults of a model's examples: missing values of required parameters, and values that break the model. Also
 * finds placeholders, and rows for things that do not exist.
 *
 * @param document the prepared model
 */
export function faultsOfExamples(document: Document, examples: Examples): readonly ExampleFault[] {
  const entries = [...operationsOf(document)]
  const faultOf = valueFaults(document)
  return [
    ...unknownNames(entries, examples),
    ...entries.flatMap((entry) => {
      const key = `operations.${entry.operation.operationId}`
      const { values, missing } = exampleValues(document, entry, examples)
      return [
        ...missing.map((name) => ({ key: `${key}.${name}`, problem: 'has no value' })),
        ...entry.parameters.flatMap((parameter) => {
          const value = values.get(parameterKey(parameter))
          const problem = value === undefined ? undefined : faultOf(parameter, value)
          return problem === undefined ? [] : [{ key: `${key}.${parameterKey(parameter)}`, problem }]
        }),
      ]
    }),
  ]
}

function unknownNames(entries: readonly OperationEntry[], examples: Examples): ExampleFault[] {
  const { firstCall, values = {}, operations = {} } = examples
  const parametersOf = new Map(
    entries.map(({ operation, parameters }) => [operation.operationId, new Set(parameters.map(parameterKey))]),
  )
  const used = entries.flatMap(({ operation: { operationId }, parameters }) =>
    parameters
      .filter(({ required }) => required)
      .filter((each) => !(parameterKey(each) in (operations[operationId] ?? {}))),
  )
  const usedNames = new Set(used.map(parameterKey))
  const unknown = [
    ...(parametersOf.has(firstCall) ? [] : ['firstCall']),
    ...Object.keys(operations).flatMap((id) => (parametersOf.has(id) ? [] : [`operations.${id}`])),
    ...Object.entries(operations).flatMap(([id, row]) =>
      Object.keys(row).flatMap((name) =>
        parametersOf.get(id)?.has(name) === false ? [`operations.${id}.${name}`] : [],
      ),
    ),
  ]
  return [
    ...unknown.map((key) => ({ key, problem: 'does not exist in the model' })),
    ...Object.keys(values).flatMap((name) =>
      usedNames.has(name) ? [] : [{ key: `values.${name}`, problem: 'is not used: no operation requires it' }],
    ),
  ]
}

/** Returns a function that finds the first fault of a parameter's value. */
function valueFaults(document: Document): (parameter: Parameter, value: JsonValue) => string | undefined {
  const ajv = new Ajv({ strict: false, logger: false })
  addFormats.default(ajv)
  const definitions = draft7({ ...document.definitions })
  return (parameter, value) => {
    const { required, ...constraints } = parameter
    const validate = ajv.compile({ ...(draft7(parameter.schema ?? constraints) as object), definitions })
    if (!validate(value))
      return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`.trim())[0]
    const placeholder = placeholderIn(value, parameterKey(parameter))
    return placeholder === undefined ? undefined : `has a placeholder: ${JSON.stringify(placeholder)}`
  }
}

const placeholders = /example|test.?case|lorem|placeholder|dummy|\bfoo\b|^your[A-Z_]|\btodo\b|^<.*>$|^valid[A-Z]/i

/** Finds a text that stands for a value: `EXAMPLE`, or the name of its own property. The domain example.com is reserved for examples. */
function placeholderIn(value: JsonValue, name: string): string | undefined {
  if (Array.isArray(value)) return firstOf(value.map((entry) => placeholderIn(entry, name)))
  if (isJsonObject(value)) return firstOf(Object.entries(value).map(([key, entry]) => placeholderIn(entry, key)))
  if (typeof value !== 'string') return undefined
  const isName = value.toLowerCase().replace(/\d+$/, '') === name.toLowerCase()
  return isName || placeholders.test(value.replaceAll('@example.com', '')) ? value : undefined
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((each) => each !== undefined)
}
