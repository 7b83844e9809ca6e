import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../../test/caller.js'
import { box, InboundFlow, item } from '../../../test/inbound-flow.js'

const success = { operationStatus: 'SUCCESS', problems: [] }
const unknownId = (prefix: string) => `${prefix}00000000-0000-4000-8000-000000000000`

async function created() {
  const flow = new InboundFlow()
  await flow.create()
  return flow
}

describe('packing options', () => {
  it('do not exist until they are generated', async () => {
    const flow = await created()
    expect(await flow.read(`${flow.plan}/packingOptions`, 'packingOptions')).toEqual([])
    expect(await flow.step('POST', `${flow.plan}/packingOptions`)).toEqual(success)
    expect(await flow.read(`${flow.plan}/packingOptions`, 'packingOptions')).toHaveLength(1)
  })

  it('have groups with all items of the plan, large ones apart', async () => {
    const flow = await created()
    const groups = await flow.choosePacking()
    const itemsOf = (id?: string) => flow.read(`${flow.plan}/packingGroups/${id}/items`, 'items')
    expect(await itemsOf(groups[0])).toMatchObject([{ msku: 'MUG', quantity: 10 }])
    expect(await itemsOf(groups[1])).toMatchObject([{ msku: 'CHAIR', quantity: 2 }])
  })

  it('are confirmed once, and then not generated again', async () => {
    const flow = await created()
    await flow.choosePacking()
    const [option] = [await flow.read(flow.plan, 'packingOptions', '0')]
    expect(option).toMatchObject({ status: 'ACCEPTED' })
    const path = `${flow.plan}/packingOptions/${valueAt(option, 'packingOptionId')}/confirmation`
    expect(await flow.step('POST', path)).toMatchObject({ status: 400 })
    expect(await flow.step('POST', `${flow.plan}/packingOptions`)).toEqual({
      status: 400,
      message: 'The inbound plan is not in a valid state to generate packing options.',
    })
  })

  it('expire', async () => {
    const flow = await created()
    await flow.step('POST', `${flow.plan}/packingOptions`)
    flow.sandbox.advance(3 * 24 * 60 * 60)
    const option = await flow.read(`${flow.plan}/packingOptions`, 'packingOptions', '0')
    expect(option).toMatchObject({ status: 'EXPIRED' })
    const path = `${flow.plan}/packingOptions/${valueAt(option, 'packingOptionId')}/confirmation`
    expect(await flow.step('POST', path)).toMatchObject({ status: 400 })
  })

  it('reject unknown IDs', async () => {
    const flow = await created()
    const confirmation = `${flow.plan}/packingOptions/${unknownId('po')}/confirmation`
    expect(await flow.step('POST', confirmation)).toEqual({
      status: 400,
      message: 'The requested packingOptionId does not exist for the given inbound plan.',
    })
    expect((await flow.get(`${flow.plan}/packingGroups/${unknownId('pg')}/boxes`)).status).toBe(400)
  })

  it('of two confirmations at the same time, the second fails', async () => {
    const flow = await created()
    await flow.step('POST', `${flow.plan}/packingOptions`)
    const id = await flow.read(`${flow.plan}/packingOptions`, 'packingOptions', '0', 'packingOptionId')
    const path = `${flow.plan}/packingOptions/${id}/confirmation`
    const first = await flow.post(path)
    const second = await flow.post(path)
    const statusOf = async (response: unknown) =>
      valueAt((await flow.operation(valueAt(response, 'body', 'operationId'), 5)).body, 'operationStatus')
    expect(await statusOf(first)).toBe('SUCCESS')
    expect(await statusOf(second)).toBe('FAILED')
  })
})

describe('packing information', () => {
  it('becomes the boxes of the groups and of the plan', async () => {
    const flow = await created()
    expect(await flow.pack()).toEqual(success)
    expect(await flow.read(`${flow.plan}/boxes`, 'boxes')).toMatchObject([
      { quantity: 1, items: [{ msku: 'MUG', quantity: 5 }] },
      { quantity: 1, items: [{ msku: 'MUG', quantity: 5 }] },
      { quantity: 1, items: [{ msku: 'CHAIR', quantity: 1 }] },
      { quantity: 1, items: [{ msku: 'CHAIR', quantity: 1 }] },
    ])
  })

  it.each([
    { what: 'units are missing', boxes: [box([item('MUG', 9)])], fault: 'MUG has 9 units in boxes instead of 10' },
    { what: 'units are too many', boxes: [box([item('MUG', 6)], { quantity: 2 })], fault: 'MUG has 12 units' },
    {
      what: 'an item belongs to another group',
      boxes: [box([item('MUG', 10), item('CHAIR', 1)])],
      fault: 'CHAIR has 1 units in boxes instead of 0',
    },
    { what: 'items are promised and missing', boxes: [box([])], fault: 'Send its items.' },
    {
      what: 'a box is too heavy',
      boxes: [box([item('MUG', 10)], { weight: 23 })],
      fault: '23 KG is more than 22.7 KG',
    },
  ])('fails if $what', async ({ boxes, fault }) => {
    const flow = await created()
    const [packingGroupId] = await flow.choosePacking()
    const packageGroupings = [{ packingGroupId, boxes }]
    expect(await flow.step('POST', `${flow.plan}/packingInformation`, { packageGroupings })).toEqual({
      operationStatus: 'FAILED',
      problems: [expect.objectContaining({ severity: 'ERROR', details: expect.stringContaining(fault) })],
    })
    expect(await flow.read(`${flow.plan}/packingGroups/${packingGroupId}/boxes`, 'boxes')).toEqual([])
  })

  it('accepts boxes whose content Amazon reads in its warehouse', async () => {
    const flow = await created()
    const [packingGroupId] = await flow.choosePacking()
    const packageGroupings = [{ packingGroupId, boxes: [box(undefined, { quantity: 3 })] }]
    expect(await flow.step('POST', `${flow.plan}/packingInformation`, { packageGroupings })).toEqual(success)
    expect(await flow.read(`${flow.plan}/packingGroups/${packingGroupId}/boxes`, 'boxes')).toHaveLength(3)
  })

  it('needs a confirmed packing option', async () => {
    const flow = await created()
    await flow.step('POST', `${flow.plan}/packingOptions`)
    const path = `${flow.plan}/packingOptions`
    const packingGroupId = await flow.read(path, 'packingOptions', '0', 'packingGroups', '0')
    const packageGroupings = [{ packingGroupId, boxes: [box([item('MUG', 10)])] }]
    expect(await flow.step('POST', `${flow.plan}/packingInformation`, { packageGroupings })).toMatchObject({
      status: 400,
    })
  })
})
