import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'

const [us, japan] = ['ATVPDKIKX0DER', 'A1VC38T7YXB528']
const products = [
  { sku: 'SHIRT/1', asin: 'B000000001', productType: 'SHIRT', price: 20 },
  { sku: 'CHAIR', asin: 'B000000002', productType: 'CHAIR', price: 150 },
]

function request(amount: number, more: object = {}) {
  const PriceToEstimateFees = { ListingPrice: { CurrencyCode: 'USD', Amount: amount } }
  return { MarketplaceId: us, IsAmazonFulfilled: true, Identifier: 'request 1', PriceToEstimateFees, ...more }
}

/** The result for the SKU of the shirt. */
async function estimateShirt(FeesEstimateRequest: object) {
  const caller = new ValidatingCaller({ account: { products } })
  const path = `/products/fees/v0/listings/${encodeURIComponent('SHIRT/1')}/feesEstimate`
  return valueAt((await caller.post(path, { FeesEstimateRequest })).body, 'payload', 'FeesEstimateResult')
}

const usd = (Amount: number) => ({ CurrencyCode: 'USD', Amount })

describe('a fees estimate', () => {
  it('has a share of the price by product type, and a fee for sending the weight', async () => {
    const result = await estimateShirt(request(20))
    expect(result).toMatchObject({
      Status: 'Success',
      FeesEstimateIdentifier: { IdType: 'SellerSKU', IdValue: 'SHIRT/1', SellerInputIdentifier: 'request 1' },
      FeesEstimate: { TotalFeesEstimate: usd(6.8), TimeOfFeesEstimation: '2026-11-27T12:00:00.000Z' },
    })
    expect(valueAt(result, 'FeesEstimate', 'FeeDetailList')).toMatchObject([
      { FeeType: 'ReferralFee', FinalFee: usd(3.4) },
      { FeeType: 'VariableClosingFee', FinalFee: usd(0) },
      { FeeType: 'PerItemFee', FinalFee: usd(0) },
      {
        FeeType: 'FBAFees',
        FinalFee: usd(3.4),
        IncludedFeeDetailList: [{ FeeType: 'FBAPickAndPack', FinalFee: usd(3.4) }],
      },
    ])
  })

  it('has no fulfillment fee if the selling partner sends the unit', async () => {
    const result = await estimateShirt(request(20, { IsAmazonFulfilled: false }))
    expect(valueAt(result, 'FeesEstimate', 'TotalFeesEstimate')).toEqual(usd(3.4))
  })

  it('is based on the price with shipping and without points', async () => {
    const PriceToEstimateFees = {
      ListingPrice: usd(20),
      Shipping: usd(5),
      Points: { PointsNumber: 500, PointsMonetaryValue: usd(5) },
    }
    expect(await estimateShirt(request(0, { PriceToEstimateFees }))).toMatchObject({
      FeesEstimate: { TotalFeesEstimate: usd(6.8) },
    })
  })

  it('is in the currency of the store', async () => {
    const PriceToEstimateFees = { ListingPrice: { CurrencyCode: 'JPY', Amount: 3000 } }
    const result = await estimateShirt(request(0, { MarketplaceId: japan, PriceToEstimateFees }))
    expect(valueAt(result, 'FeesEstimate', 'TotalFeesEstimate')).toEqual({ CurrencyCode: 'JPY', Amount: 1020 })
    expect(await estimateShirt(request(20, { MarketplaceId: japan }))).toMatchObject({
      Status: 'ClientError',
      Error: { Type: 'Sender', Code: 'InvalidParameterValue', Message: expect.stringContaining('JPY') },
    })
  })

  it('is an error inside a 200 if the account does not have the ASIN', async () => {
    const caller = new ValidatingCaller({ account: { products }, unknownIds: 'reject' })
    const FeesEstimateRequest = request(20)
    const { status, body } = await caller.post('/products/fees/v0/items/B00NOTHING/feesEstimate', {
      FeesEstimateRequest,
    })
    expect(status).toBe(200)
    expect(valueAt(body, 'payload', 'FeesEstimateResult')).toMatchObject({
      Status: 'ClientError',
      FeesEstimateIdentifier: { IdType: 'ASIN', IdValue: 'B00NOTHING' },
      Error: { Message: expect.stringContaining('B00NOTHING') },
    })
  })

  it('can be one of a batch, whose results have the order of the requests', async () => {
    const caller = new ValidatingCaller({ account: { products } })
    const rows = [
      { IdType: 'ASIN', IdValue: 'B000000002', FeesEstimateRequest: request(100) },
      { IdType: 'SellerSKU', IdValue: 'NOTHING', FeesEstimateRequest: request(100) },
      { IdType: 'SellerSKU', IdValue: 'CHAIR', FeesEstimateRequest: request(100) },
      { IdType: 'SellerSKU', IdValue: 'CHAIR', FeesEstimateRequest: request(100, { MarketplaceId: 'X' }) },
    ]
    const { body } = await caller.post('/products/fees/v0/feesEstimate', rows)
    // 15 % of the price, and 9.80 USD for 9 kg and 0.80 USD for each of 5 kg more.
    const FeesEstimate = { TotalFeesEstimate: usd(28.8) }
    expect(body).toMatchObject([
      { Status: 'Success', FeesEstimateIdentifier: { IdValue: 'B000000002' }, FeesEstimate },
      { Status: 'ClientError', FeesEstimateIdentifier: { IdValue: 'NOTHING' } },
      { Status: 'Success', FeesEstimateIdentifier: { IdValue: 'CHAIR' }, FeesEstimate },
      { Status: 'ClientError', Error: { Message: 'X is not a marketplace ID.' } },
    ])
  })
})
