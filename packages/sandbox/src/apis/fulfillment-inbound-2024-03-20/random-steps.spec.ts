import { expect, it } from '@jest/globals'
import { InboundFlow } from '../../../test/inbound-flow.js'
import { sampleRequests } from '../../../test/valid-requests.js'
import { loadModels } from '../../model/load-models.js'
import { OperationIndex } from '../../model/operation-index.js'
import { fulfillmentInbound20240320 } from './fulfillment-inbound-2024-03-20.js'

const { operations } = new OperationIndex(loadModels())
/** All but the cancellation, after which every step is rejected. */
const inboundOperations = operations.filter(
  ({ key, id }) => key in fulfillmentInbound20240320.operations && id !== 'cancelInboundPlan',
)

it('random valid requests for an existing plan are accepted or rejected, but never fail', async () => {
  const flow = new InboundFlow()
  const [shipmentId = ''] = await flow.untilReady()
  const statuses = new Set<number>()
  for (const operation of inboundOperations) {
    for (const { path, query, body } of sampleRequests(operation, 5)) {
      const ids = new Map(Object.entries({ ...path, inboundPlanId: flow.planId, shipmentId }))
      const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids.get(name) ?? ''))
      const sent = operation.method === 'GET' ? undefined : body
      const response = await flow.send(operation.method, `${url}?${new URLSearchParams([...query])}`, sent)
      statuses.add(Math.floor(response.status / 100))
      flow.sandbox.advance(5)
    }
  }
  expect([...statuses].sort()).toEqual([2, 4])
})
