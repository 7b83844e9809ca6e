import { Ajv, type ErrorObject } from 'ajv'
import type { JsonValue } from '../models/json.js'
import type { Document, Schema } from '../models/swagger.js'

/** A value in a response that its schema does not allow. */
export interface ResponseFault {
  /** JSON pointer, such as `/payload/Orders/0`. */
  readonly place: string
  /** Whether the value is an enum value that the model lacks. The types accept it, because enums of responses are open. */
  readonly isNewValue: boolean
  readonly problem: string
}

/** Returns a function that finds all faults of responses of a prepared model. */
export function responseFaults(document: Document): (schema: Schema, response: JsonValue) => readonly ResponseFault[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  const definitions = draft7({ ...document.definitions })
  return (schema, response) => {
    const validate = ajv.compile({ ...(draft7(schema) as object), definitions })
    validate(response)
    return (validate.errors ?? []).map(faultOf)
  }
}

function faultOf({ keyword, instancePath, message = keyword }: ErrorObject): ResponseFault {
  return { place: instancePath, isNewValue: keyword === 'enum', problem: message }
}

/**
 * Converts schemas of Swagger 2.0 to those of JSON Schema draft 7. There, `exclusiveMinimum` and `exclusiveMaximum` are numbers.
 * Properties that responses can omit become optional.
 */
export function draft7(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(draft7)
  if (typeof value !== 'object' || value === null) return value
  const { 'x-optional-in-responses': optional = [], ...schema } = value as Schema & Record<string, unknown>
  const copy = Object.fromEntries(Object.entries(schema).map(([key, entry]) => [key, draft7(entry)]))
  if (Array.isArray(schema.required)) copy.required = schema.required.filter((name) => !optional.includes(name))
  moveBound(copy, 'minimum', 'exclusiveMinimum')
  moveBound(copy, 'maximum', 'exclusiveMaximum')
  return copy
}

function moveBound(schema: Record<string, unknown>, bound: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive]) {
    schema[exclusive] = schema[bound]
    delete schema[bound]
  } else {
    delete schema[exclusive]
  }
}
