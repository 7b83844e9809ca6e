import { stepsOf } from '../../packages/sandbox/src/request/rule-paths.js'
import { parameterKey } from './find-schema.js'
import type { OperationEntry } from './operations.js'
import type { Document, Schema } from './swagger.js'

/** A parameter, or a field of the body, that a rule names. */
export interface RulePath {
  /** Whether the contract requires the parameter, and then each property and item on the way. An item is never required. */
  readonly required: readonly boolean[]
}

/**
 * Finds the parameter or the field that a rule names: `sku`, `body`, `body.items`, `body.items[].sku` or `body[].sku`. Follows
 * references. Returns `undefined` if it does not exist.
 */
export function findRulePath(document: Document, { parameters }: OperationEntry, name: string): RulePath | undefined {
  const named = parameters.find((parameter) => parameterKey(parameter) === name)
  if (named !== undefined) return { required: [named.required === true] }
  const body = parameters.find((parameter) => parameter.in === 'body')
  const [first, ...rest] = stepsOf(name)
  if (first !== 'body' || body?.schema === undefined) return undefined

  const required = [body.required === true]
  let schemas = partsOf(document, body.schema)
  for (const step of rest) {
    required.push(schemas.some((schema) => schema.required?.includes(step)))
    const inner = schemas.flatMap((schema) => innerSchema(schema, step) ?? [])
    if (inner.length === 0) return undefined
    schemas = inner.flatMap((schema) => partsOf(document, schema))
  }
  return { required }
}

function innerSchema({ items, properties, additionalProperties }: Schema, step: string): Schema | undefined {
  if (step === '[]') return items
  return properties?.[step] ?? (additionalProperties === true ? {} : additionalProperties || undefined)
}

/** A schema and the parts that it refers to. */
function partsOf(document: Document, schema: Schema): readonly Schema[] {
  const target = document.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? '']
  const parts = [...(target === undefined ? [] : [target]), ...(schema.allOf ?? [])]
  return [schema, ...parts.flatMap((part) => partsOf(document, part))]
}
