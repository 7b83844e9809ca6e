import type { IndexedOperation } from '../model/indexed-operation.js'
import type { Parameter } from '../model/swagger-model.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'
import { parseText } from './validate-request.js'

/** The parts of a request that its parameters are in. */
type Sent = Pick<SandboxRequest, 'pathParameters' | 'query' | 'headers' | 'body'> & {
  readonly operation: IndexedOperation
}

/**
 * Returns the parameters of a request as a generated client takes them: by name, lists as arrays, numbers as numbers, and the body under
 * `body`. A value that does not have the model's type stays text.
 */
export function readParams(request: Sent): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const parameter of request.operation.parameters) {
    const value = readValue(request, parameter)
    if (value !== undefined) params[parameter.name] = value
  }
  if (request.body !== undefined) params.body = request.body
  return params
}

function readValue(request: Sent, parameter: Parameter): unknown {
  const { name, type, items, collectionFormat } = parameter
  if (parameter.in === 'body') return undefined
  const sent = readParameter(request, { name, in: parameter.in })
  if (!sent) return undefined
  if (type !== 'array') return parseText(sent[0] ?? '', type)
  const texts = collectionFormat === 'multi' ? sent : sent.flatMap((text) => text.split(','))
  return texts.map((text) => parseText(text, items?.type))
}
