import type { IndexedOperation } from '../model/operation-index.js'
import type { Schema } from '../model/swagger-model.js'
import { contextOf, type GenerationSettings } from './generate-response.js'
import { generateValue } from './generate-value.js'
import { deriveSeed } from './random.js'

/**
 * Generates a value for a request: a parameter, or the body.
 * @param name Name of the parameter.
 */
export function generateExample(
  operation: IndexedOperation,
  name: string,
  schema: Schema,
  settings: GenerationSettings,
): unknown {
  const access = { type: 'seller', clientId: '', seller: '' } as const
  const pathParameters = new Map<string, string>()
  const request = {
    operation,
    access,
    origin: '',
    pathParameters,
    query: new URLSearchParams(),
    headers: new Headers(),
  }
  const seed = deriveSeed(deriveSeed(settings.seed, operation.key), name)
  return generateValue(
    schema,
    { name, owner: operation.id, seed, index: 0, lists: 0, ancestors: [] },
    contextOf(request, settings),
  )
}
