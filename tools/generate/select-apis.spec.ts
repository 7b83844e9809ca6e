import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import { selectApis } from './select-apis.js'
import { rowOf } from './test-support/row-of.js'

const ordersV0 = rowOf()
const orders2026 = rowOf({ model: 'orders_2026-01-01', package: 'orders-2026-01-01' })
const fbaInbound = rowOf({ model: 'fbaInbound', package: 'fba-inbound-eligibility-v1' })
const catalog = [ordersV0, orders2026, fbaInbound]

describe('selectApis', () => {
  it('takes all where none is named', () => {
    expect(selectApis(catalog, [])).toEqual(catalog)
  })

  it.each([
    ['a package', 'orders-2026-01-01', [orders2026]],
    ['a model', 'fbaInbound', [fbaInbound]],
    ['an API in all its versions', 'orders', [ordersV0, orders2026]],
    ['an API whose version is v1', 'fba-inbound-eligibility', [fbaInbound]],
  ])('takes %s', (_, name, rows) => {
    expect(selectApis(catalog, [name])).toEqual(rows)
  })

  it('takes each once, in the order of the catalog', () => {
    expect(selectApis(catalog, ['fbaInbound', 'orders', 'orders-v0'])).toEqual(catalog)
  })

  it('suggests the name that was meant', async () => {
    expect(await faultOf(() => selectApis(catalog, ['orders', 'oders-v0']))).toBe(
      'oders-v0: no such API; did you mean orders-v0?',
    )
  })

  it('says where all names are where none is close', async () => {
    expect(await faultOf(() => selectApis(catalog, ['nosuchapi']))).toBe(
      'nosuchapi: no such API; models/catalog.json lists them all',
    )
  })
})
