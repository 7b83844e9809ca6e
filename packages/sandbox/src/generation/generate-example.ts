import type { IndexedOperation } from '../model/indexed-operation.js'
import type { Schema } from '../model/swagger-model.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
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
  const seed = deriveSeed(deriveSeed(settings.seed, operation.key), name)
  return generateValue(
    schema,
    { name, owner: operation.id, seed, index: 0, lists: 0, ancestors: [] },
    contextOf(exampleRequest(operation), settings),
  )
}

/** A request with some values, to generate others for it or to check them. */
export function exampleRequest(operation: IndexedOperation, values: Partial<SandboxRequest> = {}): SandboxRequest {
  return {
    operation,
    access: { type: 'seller', clientId: '', seller: '' },
    origin: '',
    pathParameters: new Map(),
    query: new URLSearchParams(),
    headers: new Headers(),
    ...values,
  }
}
