import { Ajv, type ErrorObject } from 'ajv'
import type { JsonValue } from '../models/json.js'
import type { Document, Schema } from '../models/swagger.js'
import { type ContractCase, keyOf, typedValue } from './contract-case.js'

/**
 * Says why no typed caller could make the request of a case, or nothing: a parameter that the operation does not have,
 * a value of another type, a body that breaks its schema. What types cannot say (patterns, lengths, formats) is no
 * contradiction here.
 */
export function contradictionOf(document: Document, { entry, values }: ContractCase): string | undefined {
  for (const [key, value] of values) {
    const parameter = entry.parameters.find((candidate) => keyOf(candidate) === key)
    if (parameter === undefined) return `the operation has no parameter ${key}`
    if (typedValue(parameter, value) === undefined) return `${key} is not of its type: ${JSON.stringify(value)}`
    const fault = parameter.schema && faultOfBody(document, parameter.schema, value)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfBody(document: Document, schema: Schema, body: JsonValue): string | undefined {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    onlyTypes({ ...schema, definitions: document.definitions }) as object,
  )
  validate(body)
  const [error] = validate.errors ?? []
  return error && `body${error.instancePath.replaceAll('/', '.')} ${complaintOf(error)}`
}

function complaintOf({ keyword, params, message }: ErrorObject): string | undefined {
  return keyword === 'enum' ? `is none of the ${(params.allowedValues as unknown[]).length} allowed values` : message
}

const beyondTypes = new Set([
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

/** The schema without what a TypeScript type cannot say. */
function onlyTypes(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => onlyTypes(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => keysAreNames || !beyondTypes.has(key))
      .map(([key, entry]) => [key, onlyTypes(entry, !keysAreNames && (key === 'properties' || key === 'definitions'))]),
  )
}
