import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'

const older = '/listings/2020-09-01/items/{sellerId}/{sku}'
const newest = '/listings/2021-08-01/items/{sellerId}/{sku}'
const sku = { sellerId: 'S', sku: 'LAMP-BLUE', marketplaceIds: 'ATVPDKIKX0DER' }

function start() {
  const caller = new ValidatingCaller({ unknownIds: 'reject' })
  const patch = (path: string, value?: readonly object[]) =>
    caller.call(`PATCH ${older}`, sku, { productType: 'LAMP', patches: [{ op: 'replace', path, value }] })
  return { caller, patch }
}

describe('Listings Items 2020-09-01', () => {
  it('changes the listings of 2021-08-01', async () => {
    const { caller, patch } = start()
    const response = await patch('/attributes/item_name', [{ value: 'Lamp' }])
    expect(response.body).toMatchObject({ sku: 'LAMP-BLUE', status: 'ACCEPTED', issues: [] })
    expect((await caller.call(`GET ${newest}`, sku)).body).toMatchObject({ summaries: [{ itemName: 'Lamp' }] })
  })

  it('puts a listing with its attributes', async () => {
    const { caller } = start()
    const { body } = await caller.call(`GET ${newest}`, { ...sku, includedData: 'attributes' })
    const put = { productType: 'LAMP', attributes: valueAt(body, 'attributes') }
    expect((await caller.call(`PUT ${older}`, sku, put)).body).toMatchObject({ status: 'ACCEPTED' })
  })

  it('names one attribute of an issue', async () => {
    const { caller, patch } = start()
    expect((await patch('/attributes/colour', [{ value: 'Blue' }])).body).toMatchObject({
      status: 'INVALID',
      issues: [{ code: '90000900', severity: 'ERROR', attributeName: 'colour' }],
    })
    expect((await caller.call(`PUT ${older}`, sku, { productType: 'LAMP', attributes: {} })).body).toMatchObject({
      status: 'INVALID',
    })
    expect((await patch('colour', [])).status).toBe(400)
  })

  it('deletes a listing', async () => {
    const { caller, patch } = start()
    expect((await caller.call(`DELETE ${older}`, sku)).body).toMatchObject({ status: 'ACCEPTED' })
    expect((await caller.call(`DELETE ${older}`, sku)).status).toBe(404)
    expect((await patch('/attributes/item_name', [{ value: 'Lamp' }])).status).toBe(404)
    expect((await caller.call(`GET ${newest}`, sku)).status).toBe(404)
  })
})
