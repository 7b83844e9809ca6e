import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { InboundFlow, item } from '../../../test/inbound-flow.js'

const success = { operationStatus: 'SUCCESS', problems: [] }
const own = 'USE_YOUR_OWN_CARRIER'
const partnered = 'AMAZON_PARTNERED_CARRIER'
const daySeconds = 24 * 60 * 60

async function packed() {
  const flow = new InboundFlow()
  await flow.create()
  await flow.pack()
  return flow
}

async function offered() {
  const flow = await packed()
  const placement = await flow.confirmPlacement()
  await flow.offerTransportation(placement)
  return { flow, placement, shipmentId: placement.shipmentIds[0] ?? '' }
}

describe('transportation options', () => {
  it('have a quote that grows with the weight for Amazon’s partnered carrier, and none for other carriers', async () => {
    const { flow, placement } = await offered()
    const path = `${flow.plan}/transportationOptions?placementOptionId=${placement.id}`
    expect(await flow.read(path, 'transportationOptions')).toEqual([
      expect.objectContaining({
        shippingSolution: partnered,
        quote: expect.objectContaining({ cost: { amount: 49, code: 'USD' } }),
      }),
      expect.objectContaining({ shippingSolution: own, preconditions: ['CONFIRMED_DELIVERY_WINDOW'] }),
      expect.objectContaining({ shippingSolution: own, carrier: { name: 'Other', alphaCode: 'OTHER' } }),
    ])
  })

  it('include freight if the shipment has pallets', async () => {
    const flow = await packed()
    const placement = await flow.placement()
    const pallets = [{ quantity: 1, weight: { unit: 'KG', value: 200 }, stackability: 'STACKABLE' }]
    const contactInformation = { name: 'Example Seller', phoneNumber: '2065550100' }
    await flow.offerTransportation(placement, {
      pallets,
      contactInformation,
      freightInformation: { freightClass: 'FC_50' },
    })
    const path = `${flow.plan}/transportationOptions?shipmentId=${placement.shipmentIds[0]}`
    const options = await flow.read(path, 'transportationOptions')
    const freight = Array.isArray(options)
      ? options.filter((each) => valueAt(each, 'shippingMode') === 'FREIGHT_LTL')
      : []
    expect(freight.map((each) => valueAt(each, 'shippingSolution'))).toEqual([partnered, own])
    expect(await flow.read(`${flow.plan}/shipments/${placement.shipmentIds[0]}/pallets`, 'pallets')).toMatchObject(
      pallets,
    )
  })

  it('without packing information, need a confirmed placement option', async () => {
    const flow = new InboundFlow()
    await flow.create()
    const placement = await flow.placement()
    expect(await flow.offerTransportation(placement)).toMatchObject({ status: 400 })
    await flow.step('POST', `${flow.plan}/placementOptions/${placement.id}/confirmation`)
    expect(await flow.offerTransportation(placement)).toEqual(success)
  })

  it('fail if the shipment was ready in the past', async () => {
    const flow = await packed()
    const placement = await flow.placement()
    const readyToShipWindow = { start: '2026-11-01T00:00:00Z' }
    expect(await flow.offerTransportation(placement, { readyToShipWindow })).toMatchObject({
      operationStatus: 'FAILED',
    })
  })

  it('reject shipments of other placement options, and unknown IDs', async () => {
    const { flow, placement, shipmentId } = await offered()
    const other = 'sh00000000-0000-4000-8000-000000000000'
    expect(await flow.offerTransportation({ id: placement.id, shipmentIds: [other] })).toEqual({
      status: 400,
      message: 'The requested shipmentId does not exist under the provided placement option.',
    })
    const transportationSelections = [{ shipmentId, transportationOptionId: other }]
    const path = `${flow.plan}/transportationOptions/confirmation`
    expect(await flow.step('POST', path, { transportationSelections })).toEqual({
      status: 400,
      message: 'The requested transportationOptionId does not exist under the associated shipment.',
    })
    expect((await flow.get(`${flow.plan}/transportationOptions?shipmentId=${other}`)).status).toBe(400)
  })

  it('of own carriers need a confirmed delivery window', async () => {
    const { flow, shipmentId } = await offered()
    expect(await flow.confirmTransportation([shipmentId], own)).toEqual({
      status: 400,
      message: 'The preconditions of the transportation option are not met.',
    })
    expect(await flow.confirmWindow(shipmentId)).toEqual(success)
    expect(await flow.confirmTransportation([shipmentId], own)).toEqual(success)
    expect((await flow.get(`${flow.plan}/shipments/${shipmentId}`)).body).toMatchObject({
      status: 'READY_TO_SHIP',
      selectedDeliveryWindow: { availabilityType: 'AVAILABLE' },
      selectedTransportationOptionId: expect.stringMatching(/^to/),
    })
  })

  it('need a selection for every shipment', async () => {
    const flow = await packed()
    const placement = await flow.confirmPlacement(1)
    await flow.offerTransportation(placement)
    expect(await flow.confirmTransportation(placement.shipmentIds.slice(1), partnered)).toMatchObject({ status: 400 })
    expect(await flow.confirmTransportation(placement.shipmentIds, partnered)).toEqual(success)
    expect(await flow.confirmTransportation(placement.shipmentIds, partnered)).toMatchObject({ status: 400 })
  })

  it('need a confirmed placement option to be confirmed', async () => {
    const flow = await packed()
    const placement = await flow.placement()
    await flow.offerTransportation(placement)
    expect(await flow.confirmTransportation(placement.shipmentIds, partnered)).toMatchObject({ status: 400 })
  })

  it('are generated again after the source address has changed', async () => {
    const { flow, shipmentId } = await offered()
    const address = { name: 'B', addressLine1: '2', city: 'C', countryCode: 'US', postalCode: '1', phoneNumber: '1' }
    await flow.step('PUT', `${flow.plan}/shipments/${shipmentId}/sourceAddress`, { address })
    expect(await flow.read(`${flow.plan}/shipments/${shipmentId}`, 'source', 'address', 'city')).toBe('C')
    expect(
      await flow.read(`${flow.plan}/transportationOptions?shipmentId=${shipmentId}`, 'transportationOptions'),
    ).toEqual([])
  })
})

describe('delivery windows', () => {
  it('do not exist until they are generated, and not after one is confirmed', async () => {
    const { flow, shipmentId } = await offered()
    const path = `${flow.plan}/shipments/${shipmentId}/deliveryWindowOptions`
    expect(await flow.read(path, 'deliveryWindowOptions')).toEqual([])
    await flow.confirmWindow(shipmentId)
    expect(await flow.step('POST', path)).toMatchObject({ status: 400 })
  })

  it('can be confirmed only if they are not blocked, known and valid', async () => {
    const { flow, shipmentId } = await offered()
    const path = `${flow.plan}/shipments/${shipmentId}/deliveryWindowOptions`
    await flow.step('POST', path)
    const idAt = (index: number) => flow.read(path, 'deliveryWindowOptions', String(index), 'deliveryWindowOptionId')
    expect(await flow.step('POST', `${path}/${await idAt(3)}/confirmation`)).toMatchObject({ status: 400 })
    const unknown = 'dw00000000-0000-4000-8000-000000000000'
    expect(await flow.step('POST', `${path}/${unknown}/confirmation`)).toMatchObject({ status: 400 })
    flow.sandbox.advance(30 * daySeconds)
    expect(await flow.step('POST', `${path}/${await idAt(0)}/confirmation`)).toMatchObject({ status: 400 })
  })
})

describe('a shipment', () => {
  it('of an own carrier leaves with its tracking details, and its units arrive in the inventory', async () => {
    const flow = new InboundFlow()
    const [shipmentId = ''] = await flow.untilReady()
    const boxId = await flow.read(`${flow.plan}/shipments/${shipmentId}/boxes`, 'boxes', '0', 'boxId')
    const path = `${flow.plan}/shipments/${shipmentId}/trackingDetails`
    const track = (id: unknown) => {
      const spdTrackingItems = [{ boxId: id, trackingId: '1Z999AA10123456784' }]
      return flow.step('PUT', path, { trackingDetails: { spdTrackingDetail: { spdTrackingItems } } })
    }
    expect(await track('unknown')).toMatchObject({ operationStatus: 'FAILED' })
    expect(await track(boxId)).toEqual(success)
    expect((await flow.get(`${flow.plan}/shipments/${shipmentId}`)).body).toMatchObject({
      status: 'SHIPPED',
      trackingDetails: { spdTrackingDetail: { spdTrackingItems: [{ trackingNumberValidationStatus: 'VALIDATED' }] } },
    })
    expect(await flow.read(flow.plan, 'status')).toBe('SHIPPED')
    const mug = {
      fulfillableQuantity: 40,
      inboundWorkingQuantity: 0,
      inboundShippedQuantity: 10,
      inboundReceivingQuantity: 0,
    }
    expect(await flow.inventory('MUG')).toMatchObject(mug)
    flow.sandbox.advance(5 * daySeconds)
    expect(await flow.shipmentStatus(shipmentId)).toBe('RECEIVING')
    expect(await flow.inventory('MUG')).toMatchObject({
      ...mug,
      inboundShippedQuantity: 0,
      inboundReceivingQuantity: 10,
    })
    flow.sandbox.advance(2 * daySeconds)
    expect(await flow.shipmentStatus(shipmentId)).toBe('CLOSED')
    expect(await flow.inventory('MUG')).toMatchObject({ ...mug, inboundShippedQuantity: 0, fulfillableQuantity: 50 })
    expect(await track(boxId)).toMatchObject({ status: 400 })
  })

  it('of a partnered carrier leaves on the day after it is ready', async () => {
    const flow = new InboundFlow()
    const [shipmentId = ''] = await flow.untilReady('AMAZON_PARTNERED_CARRIER')
    const details = { trackingDetails: { spdTrackingDetail: { spdTrackingItems: [] } } }
    const path = `${flow.plan}/shipments/${shipmentId}`
    expect(await flow.step('PUT', `${path}/trackingDetails`, details)).toMatchObject({ status: 400 })
    flow.sandbox.advance(3 * daySeconds)
    expect(await flow.shipmentStatus(shipmentId)).toBe('READY_TO_SHIP')
    flow.sandbox.advance(2 * daySeconds)
    expect(await flow.shipmentStatus(shipmentId)).toBe('SHIPPED')
  })

  it('can be renamed', async () => {
    const { flow, shipmentId } = await offered()
    expect((await flow.put(`${flow.plan}/shipments/${shipmentId}/name`, { name: 'North' })).status).toBe(204)
    expect(await flow.read(`${flow.plan}/shipments/${shipmentId}`, 'name')).toBe('North')
  })

  it('can not leave before its transportation is confirmed', async () => {
    const flow = new InboundFlow()
    await flow.create([item('MUG', 1)])
    const { shipmentIds } = await flow.confirmPlacement()
    const details = { trackingDetails: { spdTrackingDetail: { spdTrackingItems: [] } } }
    expect(await flow.step('PUT', `${flow.plan}/shipments/${shipmentIds[0]}/trackingDetails`, details)).toMatchObject({
      status: 400,
    })
  })
})
