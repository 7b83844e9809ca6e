import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { box, InboundFlow, item } from '../../../test/inbound-flow.js'

const success = { operationStatus: 'SUCCESS', problems: [] }

/** The units of each MSKU in all shipments of a placement option. */
async function unitsOf(flow: InboundFlow, shipmentIds: readonly string[]): Promise<Record<string, number>> {
  const units: Record<string, number> = {}
  for (const shipmentId of shipmentIds) {
    const items = await flow.read(`${flow.plan}/shipments/${shipmentId}/items`, 'items')
    for (const each of Array.isArray(items) ? items : []) {
      units[each.msku] = (units[each.msku] ?? 0) + each.quantity
    }
  }
  return units
}

describe('placement options', () => {
  it('distribute all units, whether they are packed or not', async () => {
    for (const isPacked of [true, false]) {
      const flow = new InboundFlow()
      await flow.create()
      if (isPacked) await flow.pack()
      for (const [index, count] of [
        [0, 1],
        [1, 2],
      ] as const) {
        const { shipmentIds } = await flow.placement(index)
        expect(shipmentIds).toHaveLength(count)
        expect(await unitsOf(flow, shipmentIds)).toEqual({ MUG: 10, CHAIR: 2 })
      }
    }
  })

  it('cost less for each unit if the plan goes to more warehouses', async () => {
    const flow = new InboundFlow()
    await flow.create()
    await flow.placement()
    const options = await flow.read(`${flow.plan}/placementOptions`, 'placementOptions')
    const fees = Array.isArray(options) ? options.map((option) => valueAt(option, 'fees', '0', 'value')) : []
    expect(fees).toEqual([{ amount: 3.6, code: 'USD' }, { amount: 1.8, code: 'USD' }, undefined])
  })

  it('have shipments whose boxes agree with their items', async () => {
    const flow = new InboundFlow()
    await flow.create()
    await flow.pack()
    const { shipmentIds } = await flow.confirmPlacement(2)
    expect(shipmentIds).toHaveLength(4)
    for (const shipmentId of shipmentIds) {
      const path = `${flow.plan}/shipments/${shipmentId}`
      const boxes = await flow.read(`${path}/boxes`, 'boxes')
      const confirmationId = await flow.read(path, 'shipmentConfirmationId')
      expect(boxes).toMatchObject([{ boxId: `${confirmationId}U000001` }])
      expect(valueAt(boxes, '0', 'items', '0')).toMatchObject({
        msku: await flow.read(`${path}/items`, 'items', '0', 'msku'),
        quantity: await flow.read(`${path}/items`, 'items', '0', 'quantity'),
      })
    }
  })

  it('need packing information for all groups of the confirmed packing option', async () => {
    const flow = new InboundFlow()
    await flow.create()
    await flow.choosePacking()
    expect(await flow.step('POST', `${flow.plan}/placementOptions`, {})).toEqual({
      status: 400,
      message: 'The inbound plan is not in a valid state to generate placement options.',
    })
  })

  it('are confirmed once. The shipments then exist, and the units are in the inventory', async () => {
    const flow = new InboundFlow()
    await flow.create()
    await flow.pack()
    const offered = await flow.placement()
    expect(await flow.read(`${flow.plan}/shipments/${offered.shipmentIds[0]}`, 'status')).toBe('UNCONFIRMED')
    expect(await flow.read(flow.plan, 'shipments')).toEqual([])
    const path = `${flow.plan}/placementOptions/${offered.id}/confirmation`
    expect(await flow.step('POST', path)).toEqual(success)
    expect(await flow.read(flow.plan, 'shipments')).toEqual([{ shipmentId: offered.shipmentIds[0], status: 'WORKING' }])
    expect(await flow.inventory('CHAIR')).toMatchObject({ inboundWorkingQuantity: 2, fulfillableQuantity: 5 })
    expect(await flow.step('POST', path)).toMatchObject({ status: 400 })
    expect(await flow.step('POST', `${flow.plan}/placementOptions`, {})).toMatchObject({ status: 400 })
  })

  it('that are not confirmed lose their shipments', async () => {
    const flow = new InboundFlow()
    await flow.create()
    const other = await flow.placement(1)
    const first = String(await flow.read(`${flow.plan}/placementOptions`, 'placementOptions', '0', 'placementOptionId'))
    await flow.step('POST', `${flow.plan}/placementOptions/${first}/confirmation`)
    expect((await flow.get(`${flow.plan}/shipments/${other.shipmentIds[0]}`)).status).toBe(400)
    expect(await flow.read(`${flow.plan}/placementOptions`, 'placementOptions', '1', 'status')).toBe('EXPIRED')
  })

  it('can be packed after the confirmation', async () => {
    const flow = new InboundFlow()
    await flow.create([item('MUG', 4)])
    const { shipmentIds } = await flow.confirmPlacement()
    const packageGroupings = [{ shipmentId: shipmentIds[0], boxes: [box([item('MUG', 2)], { quantity: 2 })] }]
    expect(await flow.step('POST', `${flow.plan}/packingInformation`, { packageGroupings })).toEqual(success)
    expect(await flow.read(`${flow.plan}/shipments/${shipmentIds[0]}/boxes`, 'boxes')).toHaveLength(2)
  })

  it('can be the choice of the selling partner, if all units are in it', async () => {
    const flow = new InboundFlow()
    await flow.create([item('MUG', 4)])
    const generate = (quantity: number) =>
      flow.step('POST', `${flow.plan}/placementOptions`, {
        customPlacement: [{ warehouseId: 'BOM7', items: [item('MUG', quantity)] }],
      })
    expect(await generate(3)).toMatchObject({
      operationStatus: 'FAILED',
      problems: [{ details: 'MUG has 3 units in boxes instead of 4.' }],
    })
    expect(await generate(4)).toEqual(success)
    const id = await flow.read(`${flow.plan}/placementOptions`, 'placementOptions', '0', 'shipmentIds', '0')
    expect(await flow.read(`${flow.plan}/shipments/${id}`, 'destination', 'warehouseId')).toBe('BOM7')
  })
})
