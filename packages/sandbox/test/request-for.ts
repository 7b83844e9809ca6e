import type { IndexedOperation } from '../src/model/indexed-operation.js'
import { OperationIndex } from '../src/model/operation-index.js'
import type { ModelOperation, SwaggerModel } from '../src/model/swagger-model.js'
import type { SandboxRequest } from '../src/request/sandbox-request.js'

/** Creates a request that has been matched to the given operation. */
export function requestFor(
  operation: Partial<ModelOperation>,
  sent: { path?: Record<string, string>; query?: string; headers?: Record<string, string>; body?: unknown } = {},
  definitions: SwaggerModel['definitions'] = {},
): SandboxRequest {
  return {
    operation: indexed(operation, definitions),
    access: { type: 'seller', clientId: 'client', seller: 'seller' },
    origin: 'http://sandbox.test',
    pathParameters: new Map(Object.entries(sent.path ?? {})),
    query: new URLSearchParams(sent.query),
    headers: new Headers(sent.headers),
    body: sent.body,
  }
}

function indexed(operation: Partial<ModelOperation>, definitions: SwaggerModel['definitions']): IndexedOperation {
  const get = { operationId: 'test', responses: {}, ...operation }
  const [only] = new OperationIndex([{ paths: { '/test': { get } }, definitions }]).operations
  if (!only) throw new Error('The operation is missing from the index.')
  return only
}
