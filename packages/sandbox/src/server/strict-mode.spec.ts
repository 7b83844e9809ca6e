import { expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { OperationCaller } from '../../test/operation-caller.js'
import { sampleRequest } from '../../test/valid-requests.js'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { createSandbox } from './create-sandbox.js'

const models = loadModels()

it('a request that an error of the strict mode lists gets the status that it lists', async () => {
  const caller = new Caller(createSandbox({ models, strict: true, usagePlan: 'off' }))
  const operationCaller = new OperationCaller(caller)
  const faults: string[] = []
  let tried = 0
  for (const operation of new OperationIndex(models).operations) {
    const request = sampleRequest(operation)
    const { status, body } = await operationCaller.send(operation, request)
    for (const { method, path, sent, expected } of status === 400 ? acceptedRequests(body) : []) {
      const token = await operationCaller.tokenFor(operation)
      const response = await caller.send(method, path, { token, body: sent })
      tried += 1
      if (response.status !== expected) faults.push(`${method} ${path} ${response.status}`)
    }
    if (status === 501 && hasCases(operation)) faults.push(`${operation.key} has cases`)
  }
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(200)
})

function hasCases({ cases }: IndexedOperation): boolean {
  return cases.length > 0
}

/** Reads details such as `Send POST /orders with the body {"sku":"S1"} to get status 201.` */
function acceptedRequests(body: unknown): { method: string; path: string; sent?: string; expected: number }[] {
  const errors = valueAt(body, 'errors')
  return (Array.isArray(errors) ? errors : []).flatMap((error) => {
    const pattern =
      /^Send (?<method>[A-Z]+) (?<path>\S+)(?: with the body (?<sent>.*))? to get status (?<status>\d+)\.$/s
    const found = pattern.exec(String(valueAt(error, 'details')))?.groups
    if (!found) return []
    return [
      { method: String(found.method), path: String(found.path), sent: found.sent, expected: Number(found.status) },
    ]
  })
}
