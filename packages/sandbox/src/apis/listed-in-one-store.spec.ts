import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'

const [unitedStates, germany] = ['ATVPDKIKX0DER', 'A1PA6795UKMFR9']
const sellerId = 'A1SANDBOXSELLER'
const sku = 'A/B & C+1 ü'
const encoded = encodeURIComponent(sku)
const listing = `/listings/2021-08-01/items/${sellerId}/${encoded}`

/** Statuses and numbers of results of all APIs that take a SKU, for a store. */
async function seenIn(marketplaceId: string) {
  const caller = new ValidatingCaller({ account: { products: [{ sku, quantity: 5, price: 20 }], orders: [] } })
  await caller.send('DELETE', `${listing}?marketplaceIds=${germany}`)
  const get = async (path: string) => (await caller.get(path)).body
  const post = async (path: string, body: object) => (await caller.post(path, body)).body
  const offers = `/products/pricing/v0/listings/${encoded}/offers`
  const search = `marketplaceIds=${marketplaceId}&identifiersType=SKU&identifiers=${encoded}`
  return {
    listing: (await caller.get(`${listing}?marketplaceIds=${marketplaceId}`)).status,
    listings: valueAt(await get(`/listings/2021-08-01/items/${sellerId}?${search}`), 'numberOfResults'),
    catalog: valueAt(await get(`/catalog/2022-04-01/items?${search}&sellerId=${sellerId}`), 'numberOfResults'),
    price: valueAt(
      await get(`/products/pricing/v0/price?MarketplaceId=${marketplaceId}&ItemType=Sku&Skus=${encoded}`),
      ...['payload', '0', 'status'],
    ),
    offers: (await caller.get(`${offers}?MarketplaceId=${marketplaceId}&ItemCondition=New`)).status,
    expectedPrice: valueAt(
      await post('/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice', {
        requests: [
          { uri: '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice', method: 'GET', marketplaceId, sku },
        ],
      }),
      ...['responses', '0', 'status', 'statusCode'],
    ),
    fees: valueAt(
      await post(`/products/fees/v0/listings/${encoded}/feesEstimate`, {
        FeesEstimateRequest: {
          MarketplaceId: marketplaceId,
          Identifier: '1',
          PriceToEstimateFees: { ListingPrice: { Amount: 20 } },
        },
      }),
      ...['payload', 'FeesEstimateResult', 'Status'],
    ),
  }
}

describe('a SKU that is listed only in other stores', () => {
  it('is unknown to all APIs that find it by its SKU', async () => {
    expect(await seenIn(germany)).toEqual({
      listing: 404,
      listings: 0,
      catalog: 0,
      price: 'ClientError',
      offers: 400,
      expectedPrice: 400,
      fees: 'ClientError',
    })
  })

  it('is known in the other stores', async () => {
    expect(await seenIn(unitedStates)).toEqual({
      listing: 200,
      listings: 1,
      catalog: 1,
      price: 'Success',
      offers: 200,
      expectedPrice: 200,
      fees: 'Success',
    })
  })

  it('gets a 404, not a response from the model, in a store in which it was never listed', async () => {
    const caller = new ValidatingCaller()
    const path = `/listings/2021-08-01/items/${sellerId}`
    const { body } = await caller.get(`${path}/HOSE-BLUE?marketplaceIds=${germany}&includedData=attributes`)
    const { merchant_suggested_asin, externally_assigned_product_identifier, ...attributes } = Object(
      valueAt(body, 'attributes'),
    )
    const put = { productType: 'HOSE', requirements: 'LISTING', attributes }
    expect((await caller.put(`${path}/${encoded}?marketplaceIds=${germany}`, put)).at('status')).toBe('ACCEPTED')
    expect((await caller.get(`${path}/${encoded}?marketplaceIds=${germany}`)).status).toBe(200)
    const { status, at } = await caller.get(`${path}/${encoded}?marketplaceIds=${unitedStates}`)
    expect([status, at('errors', '0', 'details')]).toEqual([404, 'The SKU is listed only in other stores.'])
  })
})
