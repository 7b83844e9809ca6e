import { describe, expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { OperationCaller } from '../../test/operation-caller.js'
import { ResponseValidator } from '../../test/response-validator.js'
import { modelsWithoutCases, sampleRequests } from '../../test/valid-requests.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { SwaggerModel } from '../model/swagger-model.js'
import { createSandbox } from './create-sandbox.js'

const models = loadModels()

/** Only existing resources can have an RDT, and only GraphQL can be a query. Other specs test them. */
const excluded = new Set(['POST /tokens/2021-03-01/restrictedDataToken', 'POST /dataKiosk/2023-11-15/queries'])

/** Sends random valid requests to every operation. Returns the responses that are errors, or that are generated and invalid. */
async function faultsOf(models: readonly SwaggerModel[], runs: number): Promise<string[]> {
  const { operations } = new OperationIndex(models)
  const sandbox = createSandbox({ models, usagePlan: 'off' })
  const caller = new OperationCaller(new Caller(sandbox))
  const validator = new ResponseValidator()
  const faults: string[] = []
  for (const operation of operations.filter(({ key }) => !excluded.has(key))) {
    // After a destination is created, subscriptions need one that exists.
    if (operation.path.startsWith('/notifications/')) sandbox.reset()
    const requests = sampleRequests(operation, runs)
    if (requests.length < runs) faults.push(`${operation.key}: only ${requests.length} random requests obey its rules`)
    for (const request of requests) {
      const { status, body } = await caller.send(operation, request)
      const isOk = status < 300 && isStatic(operation, body)
      const problems = isOk ? [] : validator.faultsOf(operation, status, body)
      if (status >= 300) problems.push(JSON.stringify(body))
      if (problems.length > 0) faults.push(`${operation.key}: ${status} ${problems} for ${JSON.stringify(request)}`)
    }
  }
  // Otherwise, reports would be created after the end of the test.
  sandbox.reset()
  return faults
}

/** Amazon's own responses can contradict their model. */
function isStatic({ cases }: IndexedOperation, body: unknown): boolean {
  return cases.some(({ response }) => JSON.stringify(response) === JSON.stringify(body))
}

describe('every operation', () => {
  it('generates valid responses to valid requests', async () => {
    expect(await faultsOf(modelsWithoutCases(models), 4)).toEqual([])
  })

  it('responds with a static case or a generated response to valid requests', async () => {
    expect(await faultsOf(models, 2)).toEqual([])
  })
})
