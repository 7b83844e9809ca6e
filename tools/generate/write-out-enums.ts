import { operationsOf } from '../models/operations-of.js'
import type { Constraints, Document, Parameter } from '../models/swagger.js'
import { literal } from './literal.js'
import { mapSchema, mapSchemas } from './map-schema.js'

/**
 * Gives every enum of a document its values as TypeScript writes them, `x-literals`. The engine's own would not be the
 * model's: it changes what could begin or end a comment, so that `image/*` becomes `image/_*`.
 */
export function writeOutEnums(document: Document): void {
  for (const { operation, parameters } of operationsOf(document)) {
    operation.parameters = parameters.map(writeOutParameter)
    for (const response of Object.values(operation.responses)) {
      if (response.schema !== undefined) response.schema = mapSchema(response.schema, withLiterals)
    }
  }
  document.definitions = mapSchemas(document.definitions ?? {}, withLiterals)
}

function writeOutParameter(parameter: Parameter): Parameter {
  const { items, schema } = parameter
  return {
    ...withLiterals(parameter),
    ...(items && { items: mapSchema(items, withLiterals) }),
    ...(schema && { schema: mapSchema(schema, withLiterals) }),
  }
}

function withLiterals<T extends Constraints>(schema: T): T & { 'x-literals'?: string[] } {
  return schema.enum === undefined ? schema : { ...schema, 'x-literals': schema.enum.map((value) => literal(value)) }
}
