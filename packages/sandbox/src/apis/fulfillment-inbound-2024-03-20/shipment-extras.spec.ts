import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { box, InboundFlow, item, unitedStates } from '../../../test/inbound-flow.js'

const success = { operationStatus: 'SUCCESS', problems: [] }
const daySeconds = 24 * 60 * 60
const root = '/inbound/fba/2024-03-20'

describe('content update previews', () => {
  it('change the items, the boxes and the quote of a shipment after their confirmation', async () => {
    const flow = new InboundFlow()
    const [shipmentId] = await flow.untilReady('AMAZON_PARTNERED_CARRIER')
    const path = `${flow.plan}/shipments/${shipmentId}`
    const update = { items: [item('MUG', 6)], boxes: [box([item('MUG', 3)], { quantity: 2 })] }
    expect(await flow.step('POST', `${path}/contentUpdatePreviews`, update)).toEqual(success)
    expect(await flow.inventory('MUG')).toMatchObject({ inboundWorkingQuantity: 10 })
    const preview = await flow.read(`${path}/contentUpdatePreviews`, 'contentUpdatePreviews', '0')
    expect(valueAt(preview, 'transportationOption', 'quote', 'cost')).toEqual({ amount: 19.6, code: 'USD' })
    const id = valueAt(preview, 'contentUpdatePreviewId')
    expect((await flow.get(`${path}/contentUpdatePreviews/${id}`)).body).toEqual(preview)
    expect(await flow.step('POST', `${path}/contentUpdatePreviews/${id}/confirmation`)).toEqual(success)
    expect(await flow.read(`${path}/items`, 'items')).toMatchObject([{ msku: 'MUG', quantity: 6 }])
    expect(await flow.read(`${flow.plan}/boxes`, 'boxes')).toHaveLength(2)
    expect(await flow.inventory('MUG')).toMatchObject({ inboundWorkingQuantity: 6 })
    expect(await flow.inventory('CHAIR')).toMatchObject({ inboundWorkingQuantity: 0 })
    expect((await flow.get(`${path}/contentUpdatePreviews/${id}`)).status).toBe(400)
  })

  it.each([
    { what: 'boxes do not agree with items', update: { items: [item('MUG', 6)], boxes: [box([item('MUG', 5)])] } },
    { what: 'an item is new', update: { items: [item('OWN', 1)], boxes: [box([item('OWN', 1)])] } },
  ])('fail if $what', async ({ update }) => {
    const flow = new InboundFlow()
    const [shipmentId] = await flow.untilReady()
    const path = `${flow.plan}/shipments/${shipmentId}/contentUpdatePreviews`
    expect(await flow.step('POST', path, update)).toMatchObject({ operationStatus: 'FAILED' })
    expect(await flow.read(path, 'contentUpdatePreviews')).toEqual([])
  })

  it('need a confirmed carrier, and expire', async () => {
    const flow = new InboundFlow()
    await flow.create()
    const { shipmentIds } = await flow.confirmPlacement()
    const update = { items: [item('MUG', 6)], boxes: [box([item('MUG', 6)])] }
    const pathOf = (id?: string) => `${flow.plan}/shipments/${id}/contentUpdatePreviews`
    expect(await flow.step('POST', pathOf(shipmentIds[0]), update)).toMatchObject({ status: 400 })
    const [ready] = await flow.untilReady()
    await flow.step('POST', pathOf(ready), update)
    const id = await flow.read(pathOf(ready), 'contentUpdatePreviews', '0', 'contentUpdatePreviewId')
    flow.sandbox.advance(2 * daySeconds)
    expect(await flow.step('POST', `${pathOf(ready)}/${id}/confirmation`)).toMatchObject({ status: 400 })
  })
})

describe('self-ship appointments', () => {
  it('are scheduled in a generated slot, rescheduled, and cancelled', async () => {
    const flow = new InboundFlow()
    const [shipmentId] = await flow.untilReady()
    const path = `${flow.plan}/shipments/${shipmentId}`
    const cancel = () => flow.step('PUT', `${path}/selfShipAppointmentCancellation`, {})
    expect(await cancel()).toMatchObject({ status: 400 })
    const desired = { desiredStartDate: '2026-12-02T00:00:00Z', desiredEndDate: '2026-12-03T00:00:00Z' }
    expect(await flow.step('POST', `${path}/selfShipAppointmentSlots`, desired)).toEqual(success)
    const slots = await flow.read(`${path}/selfShipAppointmentSlots`, 'selfShipAppointmentSlotsAvailability', 'slots')
    expect(slots).toHaveLength(3)
    const schedule = (index: number) =>
      flow.post(`${path}/selfShipAppointmentSlots/${valueAt(slots, String(index), 'slotId')}/schedule`, {})
    expect((await schedule(0)).body).toMatchObject({
      selfShipAppointmentDetails: { appointmentId: 1000, appointmentStatus: 'ARRIVAL_SCHEDULED' },
    })
    await schedule(1)
    const statuses = async () => {
      const list = await flow.read(path, 'selfShipAppointmentDetails')
      return Array.isArray(list) ? list.map((each) => valueAt(each, 'appointmentStatus')) : []
    }
    expect(await statuses()).toEqual(['CANCELLED', 'ARRIVAL_SCHEDULED'])
    expect(await cancel()).toEqual(success)
    expect(await statuses()).toEqual(['CANCELLED', 'CANCELLED'])
    flow.sandbox.advance(2 * daySeconds)
    expect((await schedule(2)).status).toBe(400)
  })
})

describe('details of items', () => {
  it('have the preparation by product type, which can be set', async () => {
    const flow = new InboundFlow()
    const read = () =>
      flow.read(`${root}/items/prepDetails?marketplaceId=${unitedStates}&mskus=MUG`, 'mskuPrepDetails', '0')
    expect(await read()).toMatchObject({ msku: 'MUG', prepCategory: 'NONE', prepTypes: ['ITEM_LABELING'] })
    const mskuPrepDetails = [{ msku: 'MUG', prepCategory: 'FRAGILE', prepTypes: ['ITEM_BUBBLEWRAP'] }]
    await flow.step('POST', `${root}/items/prepDetails`, { marketplaceId: unitedStates, mskuPrepDetails })
    expect(await read()).toMatchObject({ prepCategory: 'FRAGILE', prepOwnerConstraint: 'SELLER_ONLY' })
    expect(await flow.create([item('MUG', 1)])).toEqual({
      status: 400,
      message: 'ERROR: MUG requires prepOwner but NONE was assigned. Accepted values: [SELLER]',
    })
  })

  it('name MSKUs that the account does not have', async () => {
    const flow = new InboundFlow()
    const { status, body } = await flow.get(`${root}/items/prepDetails?marketplaceId=${unitedStates}&mskus=MUG&mskus=X`)
    expect(status).toBe(400)
    expect(valueAt(body, 'errors', '0', 'message')).toContain('[X]')
  })

  it('have the tax details that were set', async () => {
    const flow = new InboundFlow()
    const taxDetails = { hsnCode: '69120010', declaredValue: { amount: 5, code: 'INR' } }
    await flow.step('PUT', `${root}/items/compliance?marketplaceId=A21TJRUUN4KGV`, { msku: 'MUG', taxDetails })
    const path = `${root}/items/compliance?marketplaceId=A21TJRUUN4KGV&mskus=MUG`
    expect(await flow.read(path, 'complianceDetails')).toMatchObject([{ msku: 'MUG', taxDetails }])
  })

  it('are on the labels, which are a PDF', async () => {
    const flow = new InboundFlow()
    const mskuQuantities = [{ msku: 'MUG', quantity: 3 }]
    const { body } = await flow.post(`${root}/items/labels`, {
      labelType: 'STANDARD_FORMAT',
      marketplaceId: unitedStates,
      mskuQuantities,
    })
    const pdf = await (
      await flow.sandbox.fetch(new Request(String(valueAt(body, 'documentDownloads', '0', 'uri'))))
    ).text()
    expect(pdf).toMatch(/^%PDF-1\.4/)
    expect(pdf).toContain('3 labels: X00')
  })

  it('have a delivery challan document after the shipment is ready', async () => {
    const flow = new InboundFlow()
    const [shipmentId] = await flow.untilReady()
    const path = `${flow.plan}/shipments/${shipmentId}/deliveryChallanDocument`
    expect(await flow.read(path, 'documentDownload', 'uri')).toMatch(/^http:\/\/sandbox\.test\/_sandbox\/documents\//)
  })
})
