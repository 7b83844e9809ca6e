import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { address, InboundFlow, item, unitedStates } from '../../../test/inbound-flow.js'
import { keptOperations } from './background.js'
import { keptPlans } from './inbound-plans.js'

const success = { operationStatus: 'SUCCESS', problems: [] }

describe('an inbound plan', () => {
  it('is created in the background, which takes some seconds of the clock', async () => {
    const flow = new InboundFlow()
    const { body } = await flow.post('/inbound/fba/2024-03-20/inboundPlans', {
      destinationMarketplaces: [unitedStates],
      items: [item('MUG', 1)],
      sourceAddress: address,
    })
    const operationId = valueAt(body, 'operationId')
    expect((await flow.operation(operationId)).body).toMatchObject({
      operation: 'createInboundPlan',
      operationStatus: 'IN_PROGRESS',
    })
    expect(valueAt((await flow.operation(operationId, 2)).body, 'operationStatus')).toBe('IN_PROGRESS')
    expect(valueAt((await flow.operation(operationId, 1)).body, 'operationStatus')).toBe('SUCCESS')
  })

  it('accepts no steps until it is created', async () => {
    const flow = new InboundFlow()
    const { body } = await flow.post('/inbound/fba/2024-03-20/inboundPlans', {
      destinationMarketplaces: [unitedStates],
      items: [item('MUG', 1)],
      sourceAddress: address,
    })
    const path = `/inbound/fba/2024-03-20/inboundPlans/${valueAt(body, 'inboundPlanId')}/packingOptions`
    expect(await flow.post(path)).toMatchObject({ status: 400, body: { errors: [{ code: 'BadRequest' }] } })
  })

  it.each([
    { msku: 'NOTHING', message: 'ERROR: The following MSKUs are not valid: [NOTHING].' },
    { msku: 'OWN', message: 'ERROR: The following MSKUs are not available for inbound: [OWN].' },
  ])('fails if Amazon does not accept the MSKU $msku, and names it', async ({ msku, message }) => {
    const flow = new InboundFlow()
    expect(await flow.create([item('MUG', 1), item(msku, 1)])).toEqual({
      operationStatus: 'FAILED',
      problems: [{ code: 'BadRequest', message, details: expect.stringContaining(msku), severity: 'ERROR' }],
    })
    expect(await flow.read(flow.plan, 'status')).toBe('ERRORED')
    expect(await flow.step('POST', `${flow.plan}/packingOptions`)).toMatchObject({ status: 400 })
  })

  it.each([
    {
      field: 'prepOwner',
      value: 'SELLER',
      message: 'does not require prepOwner but SELLER was assigned. Accepted values: [NONE]',
    },
    {
      field: 'labelOwner',
      value: 'NONE',
      message: 'requires labelOwner but NONE was assigned. Accepted values: [SELLER]',
    },
    { field: 'labelOwner', value: 'AMAZON', message: 'labelOwner but AMAZON was assigned. Accepted values: [SELLER]' },
  ])('is rejected if the $field is $value and Amazon expects another', async ({ field, value, message }) => {
    expect(await new InboundFlow().create([{ ...item('MUG', 1), [field]: value }])).toEqual({
      status: 400,
      message: expect.stringContaining(message),
    })
  })

  it('is in the list of its status, in the requested order', async () => {
    const flow = new InboundFlow()
    await flow.create(undefined, { name: 'first' })
    await flow.step('PUT', `${flow.plan}/cancellation`)
    await flow.create(undefined, { name: 'second' })
    await flow.create(undefined, { name: 'third' })
    const names = async (query: string) => {
      const plans = await flow.read(`/inbound/fba/2024-03-20/inboundPlans?${query}`, 'inboundPlans')
      return Array.isArray(plans) ? plans.map((plan) => valueAt(plan, 'name')) : []
    }
    expect(await names('status=ACTIVE')).toEqual(['second', 'third'])
    expect(await names('status=VOIDED')).toEqual(['first'])
    expect(await names('sortBy=CREATION_TIME&sortOrder=DESC')).toEqual(['third', 'second', 'first'])
    expect(await names('pageSize=1')).toEqual(['first'])
  })

  it('can be renamed', async () => {
    const flow = new InboundFlow()
    await flow.create()
    expect((await flow.put(`${flow.plan}/name`, { name: 'Winter' })).status).toBe(204)
    expect(await flow.read(flow.plan, 'name')).toBe('Winter')
  })

  it('can be cancelled once, which removes its units from the inventory', async () => {
    const flow = new InboundFlow()
    const [shipmentId = ''] = await flow.untilReady()
    expect(await flow.inventory('MUG')).toMatchObject({ inboundWorkingQuantity: 10 })
    expect(await flow.step('PUT', `${flow.plan}/cancellation`)).toEqual(success)
    expect(await flow.inventory('MUG')).toMatchObject({ inboundWorkingQuantity: 0, fulfillableQuantity: 40 })
    expect(await flow.shipmentStatus(shipmentId)).toBe('CANCELLED')
    expect(await flow.step('PUT', `${flow.plan}/cancellation`)).toMatchObject({ status: 400 })
  })

  it('can not be cancelled after a shipment has left', async () => {
    const flow = new InboundFlow()
    await flow.untilReady('AMAZON_PARTNERED_CARRIER')
    flow.sandbox.advance(7 * 24 * 60 * 60)
    expect(await flow.step('PUT', `${flow.plan}/cancellation`)).toMatchObject({ status: 400 })
  })

  it('is the same for the same calls and seed, and has other IDs for another seed', async () => {
    const idsOf = async (seed: number) => {
      const flow = new InboundFlow({ seed })
      const shipments = await flow.untilReady()
      return [flow.planId, ...shipments, (await flow.get(`${flow.plan}/shipments/${shipments[0]}`)).body]
    }
    expect(await idsOf(1)).toEqual(await idsOf(1))
    expect((await idsOf(1))[0]).not.toBe((await idsOf(2))[0])
  })

  it('is forgotten after many newer ones, and so is its operation', async () => {
    const flow = new InboundFlow({ unknownIds: 'reject' })
    const plan = { destinationMarketplaces: [unitedStates], items: [item('MUG', 1)], sourceAddress: address }
    const create = async () => Object((await flow.post('/inbound/fba/2024-03-20/inboundPlans', plan)).body)
    const statuses = async ({ inboundPlanId, operationId }: { inboundPlanId: string; operationId: string }) => [
      (await flow.get(`/inbound/fba/2024-03-20/inboundPlans/${inboundPlanId}`)).status,
      (await flow.operation(operationId)).status,
    ]
    const first = await create()
    for (let count = 1; count < keptPlans; count += 1) await create()
    expect(await statuses(first)).toEqual([200, 200])
    const second = await create()
    expect(await statuses(first)).toEqual([404, 200])
    for (let count = keptPlans + 1; count <= keptOperations; count += 1) await create()
    expect(await statuses(first)).toEqual([404, 404])
    expect(await statuses(second)).toEqual([404, 200])
  })

  it('is gone after a reset', async () => {
    const flow = new InboundFlow({ unknownIds: 'reject' })
    await flow.create()
    flow.sandbox.reset()
    expect((await flow.get(flow.plan)).status).toBe(404)
  })
})
