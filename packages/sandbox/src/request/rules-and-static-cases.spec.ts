import { describe, expect, it } from '@jest/globals'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { StaticCase } from '../model/static-case.js'
import { checkRules } from './check-rules.js'
import type { SandboxRequest } from './sandbox-request.js'

/** Requests of successful cases that break a rule, with the reason why the rule is correct. */
const exceptions = [
  {
    operation: 'POST /notifications/v1/destinations',
    error: 'exactly one of body.resourceSpecification.sqs, body.resourceSpecification.eventBridge is required',
    why: 'it has no parameters, so it matches every request',
  },
] as const

const operations = new OperationIndex(loadModels()).operations
const successful = operations.flatMap((operation) =>
  operation.cases.filter(({ status }) => status < 300).map((each) => ({ operation, case: each })),
)

describe('the rules between parameters', () => {
  it('apply to operations in the models', () => {
    expect(operations.filter(({ rules }) => rules.length > 0).map(({ id }) => id)).toContain('searchOrders')
  })

  it('allow the requests of all successful static cases, with these exceptions', () => {
    const errors = successful.flatMap(({ operation, case: each }) =>
      checkRules(requestOf(operation, each)).map((error) => `${operation.key}: ${error}`),
    )
    expect(errors).toEqual(exceptions.map(({ operation, error }) => `${operation}: ${error}`))
  })
})

/** The request of a case, as a client sends it. */
function requestOf(operation: IndexedOperation, { parameters }: StaticCase): SandboxRequest {
  const textsIn = (place: 'path' | 'query' | 'header') =>
    parameters.flatMap(({ in: where, name, value }): [string, string][] =>
      where === place ? [value].flat().map((each) => [name, String(each)]) : [],
    )
  return {
    operation,
    access: { type: 'seller', clientId: 'client', seller: 'seller' },
    origin: 'http://sandbox.test',
    pathParameters: new Map(textsIn('path')),
    query: new URLSearchParams(textsIn('query')),
    headers: new Headers(textsIn('header')),
    body: parameters.find((each) => each.in === 'body')?.value,
  }
}
