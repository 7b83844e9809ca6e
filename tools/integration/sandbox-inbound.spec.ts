import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { FbaInventoryApi } from '@selling-partner/fba-inventory-v1'
import { type BoxInput, FulfillmentInboundApi, type ItemInput } from '@selling-partner/fulfillment-inbound-2024-03-20'
import { ProductFeesApi } from '@selling-partner/product-fees-v0'
import { ProductPricingApi as ProductPricing20220501Api } from '@selling-partner/product-pricing-2022-05-01'
import { ProductPricingApi } from '@selling-partner/product-pricing-v0'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

// The way of goods to Amazon and their prices, with generated clients and real HTTP. Only `advance` moves the sandbox's clock.

const store = 'ATVPDKIKX0DER'
const startDate = new Date('2026-11-27T12:00:00Z')
const product = { sku: 'MUG-1', asin: 'B0MUG00001', productType: 'BOTTLE', price: 20, quantity: 40 } as const
const sourceAddress = {
  name: 'Example Seller',
  addressLine1: '1 Example Street',
  city: 'Seattle',
  stateOrProvinceCode: 'WA',
  postalCode: '98109',
  countryCode: 'US',
  phoneNumber: '2065550100',
}
const mugs: ItemInput = { msku: product.sku, quantity: 10, labelOwner: 'SELLER', prepOwner: 'NONE' }

let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let inbound: FulfillmentInboundApi

beforeEach(async () => {
  sandbox = await startSandbox({
    account: { products: [{ ...product, fulfilledBy: 'AMAZON' }], orders: [] },
    clock: () => 0,
    startDate,
    usagePlan: { rate: 1000, burst: 1000 },
  })
  auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  inbound = new FulfillmentInboundApi({ auth, baseUrl: sandbox.url })
})

afterEach(async () => {
  auth.close()
  await sandbox.close()
})

/** Waits for a background operation, as an application does, and returns its status. */
async function finish(accepted: Promise<{ data: { operationId: string } }>) {
  const { operationId } = (await accepted).data
  for (let polls = 0; polls < 10; polls += 1) {
    const { data } = await inbound.getInboundOperationStatus({ operationId })
    if (data.operationStatus !== 'IN_PROGRESS') return data
    sandbox.advance(1)
  }
  throw new Error(`The operation ${operationId} does not end.`)
}

async function first<Item>(list: AsyncIterable<Item>): Promise<Item> {
  for await (const item of list) return item
  throw new Error('The list is empty.')
}

async function inventoryOf(sellerSku: string) {
  const api = new FbaInventoryApi({ auth, baseUrl: sandbox.url })
  const granularity = { granularityType: 'Marketplace', granularityId: store, marketplaceIds: [store] } as const
  return (await first(api.getInventorySummaries({ ...granularity, details: true, sellerSku }))).inventoryDetails
}

describe('the inbound flow with generated clients', () => {
  it('goes from a plan to units in the inventory', async () => {
    const { data: created } = await inbound.createInboundPlan({
      body: { destinationMarketplaces: [store], items: [mugs], sourceAddress, name: 'Mugs' },
    })
    const { inboundPlanId } = created
    expect(await finish(Promise.resolve({ data: created }))).toMatchObject({ operationStatus: 'SUCCESS' })

    await finish(inbound.generatePackingOptions({ inboundPlanId }))
    const { packingOptionId, packingGroups } = await first(inbound.listPackingOptions({ inboundPlanId }))
    await finish(inbound.confirmPackingOption({ inboundPlanId, packingOptionId }))
    const [packingGroupId = ''] = packingGroups
    expect(await first(inbound.listPackingGroupItems({ inboundPlanId, packingGroupId }))).toMatchObject({
      quantity: 10,
    })
    const box: BoxInput = {
      contentInformationSource: 'BOX_CONTENT_PROVIDED',
      dimensions: { unitOfMeasurement: 'CM', length: 40, width: 30, height: 30 },
      weight: { unit: 'KG', value: 6 },
      quantity: 2,
      items: [{ ...mugs, quantity: 5 }],
    }
    const packed = await finish(
      inbound.setPackingInformation({ inboundPlanId, body: { packageGroupings: [{ packingGroupId, boxes: [box] }] } }),
    )
    expect(packed).toMatchObject({ operationStatus: 'SUCCESS', operationProblems: [] })

    await finish(inbound.generatePlacementOptions({ inboundPlanId, body: {} }))
    const { placementOptionId, shipmentIds } = await first(inbound.listPlacementOptions({ inboundPlanId }))
    const [shipmentId = ''] = shipmentIds
    const shipment = { inboundPlanId, shipmentId }
    const readyToShipWindow = { start: '2026-12-01T00:00:00Z' }
    const shipmentTransportationConfigurations = [{ shipmentId, readyToShipWindow }]
    await finish(
      inbound.generateTransportationOptions({
        inboundPlanId,
        body: { placementOptionId, shipmentTransportationConfigurations },
      }),
    )
    await finish(inbound.confirmPlacementOption({ inboundPlanId, placementOptionId }))
    expect(await inventoryOf(product.sku)).toMatchObject({ fulfillableQuantity: 40, inboundWorkingQuantity: 10 })

    await finish(inbound.generateDeliveryWindowOptions(shipment))
    const { deliveryWindowOptionId } = await first(inbound.listDeliveryWindowOptions(shipment))
    await finish(inbound.confirmDeliveryWindowOptions({ ...shipment, deliveryWindowOptionId }))
    const options = []
    for await (const option of inbound.listTransportationOptions({ inboundPlanId, shipmentId })) options.push(option)
    const own = options.find(({ shippingSolution }) => shippingSolution === 'USE_YOUR_OWN_CARRIER')
    const transportationSelections = [{ shipmentId, transportationOptionId: own?.transportationOptionId ?? '' }]
    await finish(inbound.confirmTransportationOptions({ inboundPlanId, body: { transportationSelections } }))
    expect((await inbound.getShipment(shipment)).data).toMatchObject({ status: 'READY_TO_SHIP' })

    const spdTrackingItems = []
    for await (const { boxId = '' } of inbound.listShipmentBoxes(shipment)) {
      spdTrackingItems.push({ boxId, trackingId: '1Z999AA10123456784' })
    }
    expect(spdTrackingItems).toHaveLength(2)
    const trackingDetails = { spdTrackingDetail: { spdTrackingItems } }
    await finish(inbound.updateShipmentTrackingDetails({ ...shipment, body: { trackingDetails } }))
    expect(await inventoryOf(product.sku)).toMatchObject({ inboundWorkingQuantity: 0, inboundShippedQuantity: 10 })
    expect(await first(inbound.listInboundPlans({ status: 'SHIPPED' }))).toMatchObject({ inboundPlanId, name: 'Mugs' })

    sandbox.advance(7 * 24 * 60 * 60)
    expect((await inbound.getShipment(shipment)).data).toMatchObject({ status: 'CLOSED' })
    expect(await inventoryOf(product.sku)).toMatchObject({ fulfillableQuantity: 50, inboundShippedQuantity: 0 })
  })

  it('tells which item of a plan Amazon does not accept', async () => {
    const items = [mugs, { ...mugs, msku: 'UNKNOWN' }]
    const body = { destinationMarketplaces: [store], items, sourceAddress }
    expect(await finish(inbound.createInboundPlan({ body }))).toMatchObject({
      operationStatus: 'FAILED',
      operationProblems: [{ message: expect.stringContaining('UNKNOWN'), severity: 'ERROR' }],
    })
  })

  it('rejects a step that comes too early with a 400', async () => {
    const { data } = await inbound.createInboundPlan({
      body: { destinationMarketplaces: [store], items: [mugs], sourceAddress },
    })
    const { inboundPlanId } = data
    await expect(inbound.generatePackingOptions({ inboundPlanId })).rejects.toMatchObject({
      code: 'API_ERROR',
      status: 400,
      amazonCode: 'BadRequest',
    })
  })
})

it('prices, fees and inventory agree on the product', async () => {
  const options = { auth, baseUrl: sandbox.url }
  const pricing = await new ProductPricingApi(options).getPricing({
    MarketplaceId: store,
    ItemType: 'Sku',
    Skus: [product.sku],
  })
  const ListingPrice = pricing.data.payload?.[0]?.Product?.Offers?.[0]?.BuyingPrice.ListingPrice ?? {}
  expect(ListingPrice).toEqual({ Amount: 19.99, CurrencyCode: 'USD' })

  const request = {
    MarketplaceId: store,
    IsAmazonFulfilled: true,
    Identifier: '1',
    PriceToEstimateFees: { ListingPrice },
  }
  const fees = await new ProductFeesApi(options).getMyFeesEstimateForASIN({
    Asin: product.asin,
    body: { FeesEstimateRequest: request },
  })
  const total = fees.data.payload?.FeesEstimateResult?.FeesEstimate?.TotalFeesEstimate?.Amount ?? 0
  expect(total).toBeGreaterThan(3)
  expect(total).toBeLessThan(ListingPrice.Amount ?? 0)

  const expected = await new ProductPricing20220501Api(options).getFeaturedOfferExpectedPriceBatch({
    body: {
      requests: [
        {
          marketplaceId: store,
          sku: product.sku,
          method: 'GET',
          uri: '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
        },
      ],
    },
  })
  expect(expected.data.responses?.[0]).toMatchObject({
    status: { statusCode: 200 },
    body: { offerIdentifier: { asin: product.asin, fulfillmentType: 'AFN' } },
  })
  expect(await inventoryOf(product.sku)).toMatchObject({ fulfillableQuantity: product.quantity })
})
