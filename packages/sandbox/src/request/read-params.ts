import type { IndexedOperation } from '../model/operation-index.js'
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
  const values = request.operation.parameters.flatMap((parameter) => {
    const value = readValue(request, parameter)
    return value === undefined ? [] : [[parameter.name, value] as const]
  })
  const { body } = request
  return { ...Object.fromEntries(values), ...(body !== undefined && { body }) }
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
