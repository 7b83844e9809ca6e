import { Ajv, type ErrorObject } from 'ajv'
import { parameterKey } from '../models/find-schema.js'
import type { JsonValue } from '../models/json.js'
import type { Document, Schema } from '../models/swagger.js'
import { type ContractCase, typedValue } from './contract-case.js'

/**
 * Finds the reason why a typed caller cannot send the request of a case. Reasons are an unknown parameter, a value of the
 * wrong type and a body that does not match its schema. Ignores limits that types cannot express, such as patterns.
 *
 * @returns the reason, or `undefined` if there is no contradiction
 */
export function contradictionOf(document: Document, { entry, values }: ContractCase): string | undefined {
  for (const [key, value] of values) {
    const parameter = entry.parameters.find((candidate) => parameterKey(candidate) === key)
    if (parameter === undefined) return `the operation has no parameter ${key}`
    if (typedValue(parameter, value) === undefined) return `${key} has the wrong type: ${JSON.stringify(value)}`
    const fault = parameter.schema && faultOfBody(document, parameter.schema, value)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfBody(document: Document, schema: Schema, body: JsonValue): string | undefined {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    withoutUntypedConstraints({ ...schema, definitions: document.definitions }) as object,
  )
  validate(body)
  const [error] = validate.errors ?? []
  return error && `body${error.instancePath.replaceAll('/', '.')} ${reasonOf(error)}`
}

function reasonOf({ keyword, params, message }: ErrorObject): string | undefined {
  return keyword === 'enum' ? `is not one of the ${(params.allowedValues as unknown[]).length} allowed values` : message
}

const untypedConstraints = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'uniqueItems',
  'multipleOf',
])

/** Removes the constraints that TypeScript types cannot express. */
function withoutUntypedConstraints(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutUntypedConstraints(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => keysAreNames || !untypedConstraints.has(key))
      .map(([key, entry]) => [
        key,
        withoutUntypedConstraints(entry, !keysAreNames && (key === 'properties' || key === 'definitions')),
      ]),
  )
}
