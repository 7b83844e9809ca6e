import { describe, expect, it } from '@jest/globals'
import { FulfillmentInboundApi } from '@selling-partner/fulfillment-inbound-2024-03-20'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { runInbound, waitForInbound } from './fulfillment-inbound.js'

const operationId = '1234abcd-1234-abcd-5678-1234abcd5678'
const problem = { code: 'FBA_INB_0182', message: 'Unknown MSKU', severity: 'ERROR' }

function amazonWith(...statuses: readonly object[]): FakeAmazon {
  let next = 0
  return new FakeAmazon({
    'POST /inbound/fba/2024-03-20/inboundPlans/*/cancellation': () => ({ operationId }),
    'PUT /inbound/fba/2024-03-20/inboundPlans/*/cancellation': () => ({ operationId }),
    'GET /inbound/fba/2024-03-20/operations/*': () => ({
      operation: 'cancelInboundPlan',
      operationId,
      operationProblems: [],
      ...statuses[Math.min(next++, statuses.length - 1)],
    }),
  })
}

const params = { inboundPlanId: 'wf1234abcd-1234-abcd-5678-1234abcd5678' }

describe('runInbound', () => {
  it('waits until Amazon has processed the operation, and returns its response', async () => {
    const warning = { ...problem, severity: 'WARNING' }
    const amazon = amazonWith(
      { operationStatus: 'IN_PROGRESS' },
      { operationStatus: 'SUCCESS', operationProblems: [warning] },
    )
    const inbound = new FulfillmentInboundApi(amazon.options)
    const result = await runInbound(inbound, inbound.cancelInboundPlan(params))
    expect(result).toEqual({ operationId, operationProblems: [warning] })
  })

  it('fails with the problems', async () => {
    const inbound = new FulfillmentInboundApi(
      amazonWith({ operationStatus: 'FAILED', operationProblems: [problem] }).options,
    )
    await expect(runInbound(inbound, inbound.cancelInboundPlan(params))).rejects.toMatchObject({
      code: 'JOB',
      outcome: 'FATAL',
      jobId: operationId,
      problems: [problem],
      message: expect.stringContaining('Unknown MSKU'),
    })
  })

  it('can continue in another process', async () => {
    const inbound = new FulfillmentInboundApi(amazonWith({ operationStatus: 'SUCCESS' }).options)
    expect(await waitForInbound(inbound, operationId)).toMatchObject({ operationStatus: 'SUCCESS' })
  })
})
