import { describe, expect, it } from '@jest/globals'
import { SellingPartnerClient } from '@selling-partner/auth'
import { describeContract } from './describe-contract.js'

class OrdersApi extends SellingPartnerClient {}

describe('describeContract', () => {
  it('rejects a model that is not in the catalog', () => {
    expect(() => describeContract('ordersV9', (options) => new OrdersApi(options))).toThrow(
      'ordersV9 is not in models/catalog.json',
    )
  })
})
