import type {
  FeesEstimate,
  FeesEstimateByIdRequest,
  FeesEstimateRequest,
  ProductFeesApi,
} from '@selling-partner/product-fees-v0'
import type {
  CompetitiveSummaryRequest,
  CompetitiveSummaryResponseBody,
  FeaturedOfferExpectedPriceRequest,
  FeaturedOfferExpectedPriceResponseBody,
  ProductPricingApi,
} from '@selling-partner/product-pricing-2022-05-01'
import type {
  GetOffersResult,
  ItemOffersRequest,
  ListingOffersRequest,
  ProductPricingApi as ProductPricingV0Api,
} from '@selling-partner/product-pricing-v0'
import { type BatchOptions, type BatchResult, type ItemError, type ItemResponse, runBatches } from './run-batches.js'

export type { BatchOptions, BatchProgress, BatchResult, ItemError } from './run-batches.js'

/** A product whose fees to estimate. */
export interface FeesItem extends Omit<FeesEstimateByIdRequest, 'FeesEstimateRequest'> {
  readonly FeesEstimateRequest: Omit<FeesEstimateRequest, 'Identifier'>
}

/** A product whose offers to get, by its ASIN. */
export type ItemOffersItem = Omit<ItemOffersRequest, 'uri' | 'method'> & { readonly Asin: string }

/** A product whose offers to get, by the seller's SKU. */
export type ListingOffersItem = Omit<ListingOffersRequest, 'uri' | 'method'> & { readonly SellerSKU: string }

/** An offer whose featured offer expected price to get. */
export type FeaturedOfferPriceItem = Omit<FeaturedOfferExpectedPriceRequest, 'uri' | 'method'>

/** A product whose competitive summary to get. */
export type CompetitiveSummaryItem = Omit<CompetitiveSummaryRequest, 'uri' | 'method'>

type Items<Item> = Iterable<Item> | AsyncIterable<Item>
type Results<Item, Value> = AsyncGenerator<BatchResult<Item, Value>, void, undefined>

/**
 * Sends any number of items with the operations that accept several at once. The items are sent in requests of the operation's limit.
 * Each result is matched with its item by key. An item that was throttled inside a response is retried.
 *
 * All functions throw the errors of the client if a whole request fails. Items before it have been returned then.
 *
 * @example
 * for await (const { item, ok, value, errors } of inBatches.fees(fees, items)) {
 *   if (ok) console.log(item.IdValue, value.TotalFeesEstimate)
 * }
 */
export const inBatches = {
  /**
   * Estimates fees, 20 products in a request.
   * @see https://developer-docs.amazon/sp-api/reference/getmyfeesestimates
   */
  fees: (client: ProductFeesApi, items: Items<FeesItem>, options?: BatchOptions): Results<FeesItem, FeesEstimate> =>
    runBatches({ limit: 20, rate: 0.5, send: (batch, signal) => sendFees(client, batch, signal) }, items, options),

  /**
   * Gets the lowest offers of products by ASIN, 20 in a request.
   * @see https://developer-docs.amazon/sp-api/reference/getitemoffersbatch
   */
  itemOffers: (
    client: ProductPricingV0Api,
    items: Items<ItemOffersItem>,
    options?: BatchOptions,
  ): Results<ItemOffersItem, GetOffersResult> =>
    runBatches(
      { limit: 20, rate: 0.1, send: (batch, signal) => sendItemOffers(client, batch, signal) },
      items,
      options,
    ),

  /**
   * Gets the lowest offers of products by SKU, 20 in a request.
   * @see https://developer-docs.amazon/sp-api/reference/getlistingoffersbatch
   */
  listingOffers: (
    client: ProductPricingV0Api,
    items: Items<ListingOffersItem>,
    options?: BatchOptions,
  ): Results<ListingOffersItem, GetOffersResult> =>
    runBatches(
      { limit: 20, rate: 0.5, send: (batch, signal) => sendListingOffers(client, batch, signal) },
      items,
      options,
    ),

  /**
   * Gets featured offer expected prices, 40 in a request.
   * @see https://developer-docs.amazon/sp-api/reference/getfeaturedofferexpectedpricebatch
   */
  featuredOfferPrices: (
    client: ProductPricingApi,
    items: Items<FeaturedOfferPriceItem>,
    options?: BatchOptions,
  ): Results<FeaturedOfferPriceItem, FeaturedOfferExpectedPriceResponseBody> =>
    runBatches(
      { limit: 40, rate: 0.033, send: (batch, signal) => sendFeatured(client, batch, signal) },
      items,
      options,
    ),

  /**
   * Gets competitive summaries, 20 in a request.
   * @see https://developer-docs.amazon/sp-api/reference/getcompetitivesummary
   */
  competitiveSummaries: (
    client: ProductPricingApi,
    items: Items<CompetitiveSummaryItem>,
    options?: BatchOptions,
  ): Results<CompetitiveSummaryItem, CompetitiveSummaryResponseBody> =>
    runBatches(
      { limit: 20, rate: 0.033, send: (batch, signal) => sendSummaries(client, batch, signal) },
      items,
      options,
    ),
} as const

type Responses<Value> = Promise<ReadonlyMap<number, ItemResponse<Value>>>

async function sendFees(
  client: ProductFeesApi,
  batch: readonly FeesItem[],
  signal?: AbortSignal,
): Responses<FeesEstimate> {
  const body = batch.map((item, index) => ({
    ...item,
    FeesEstimateRequest: { ...item.FeesEstimateRequest, Identifier: String(index) },
  }))
  const { data } = await client.getMyFeesEstimates({ body }, { signal })
  return new Map(
    data.map(({ FeesEstimate, FeesEstimateIdentifier, Error: error }) => {
      const errors = error ? [{ code: error.Code, message: error.Message }] : []
      const key = Number(FeesEstimateIdentifier?.SellerInputIdentifier ?? Number.NaN)
      return [key, { value: FeesEstimate, errors, isThrottled: errors.some(isThrottledError) }]
    }),
  )
}

async function sendItemOffers(
  client: ProductPricingV0Api,
  batch: readonly ItemOffersItem[],
  signal?: AbortSignal,
): Responses<GetOffersResult> {
  const requests = batch.map(({ Asin, ...item }) => ({
    ...item,
    uri: `/products/pricing/v0/items/${encodeURIComponent(Asin)}/offers`,
    method: 'GET' as const,
  }))
  const { data } = await client.getItemOffersBatch({ body: { requests } }, { signal })
  return matched(
    batch,
    (item) => [item.Asin, item.MarketplaceId, item.ItemCondition],
    data.responses ?? [],
    ({ request }) => [request.Asin, request.MarketplaceId, request.ItemCondition],
    ({ status, body }) => itemResponse(status?.statusCode, body.payload, body.errors),
  )
}

async function sendListingOffers(
  client: ProductPricingV0Api,
  batch: readonly ListingOffersItem[],
  signal?: AbortSignal,
): Responses<GetOffersResult> {
  const requests = batch.map(({ SellerSKU, ...item }) => ({
    ...item,
    uri: `/products/pricing/v0/listings/${encodeURIComponent(SellerSKU)}/offers`,
    method: 'GET' as const,
  }))
  const { data } = await client.getListingOffersBatch({ body: { requests } }, { signal })
  return matched(
    batch,
    (item) => [item.SellerSKU, item.MarketplaceId, item.ItemCondition],
    data.responses ?? [],
    ({ request }) => [request?.SellerSKU, request?.MarketplaceId, request?.ItemCondition],
    ({ status, body }) => itemResponse(status?.statusCode, body.payload, body.errors),
  )
}

async function sendFeatured(
  client: ProductPricingApi,
  batch: readonly FeaturedOfferPriceItem[],
  signal?: AbortSignal,
): Responses<FeaturedOfferExpectedPriceResponseBody> {
  const uri = '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice' as const
  const requests = batch.map((item) => ({ ...item, uri, method: 'GET' as const }))
  const { data } = await client.getFeaturedOfferExpectedPriceBatch({ body: { requests } }, { signal })
  return matched(
    batch,
    (item) => [item.sku, item.marketplaceId],
    data.responses ?? [],
    ({ request }) => [request.sku, request.marketplaceId],
    ({ status, body }) => itemResponse(status.statusCode, body, body?.errors),
  )
}

async function sendSummaries(
  client: ProductPricingApi,
  batch: readonly CompetitiveSummaryItem[],
  signal?: AbortSignal,
): Responses<CompetitiveSummaryResponseBody> {
  const uri = '/products/pricing/2022-05-01/items/competitiveSummary' as const
  const requests = batch.map((item) => ({ ...item, uri, method: 'GET' as const }))
  const { data } = await client.getCompetitiveSummary({ body: { requests } }, { signal })
  return matched(
    batch,
    (item) => [item.asin, item.marketplaceId],
    data.responses,
    ({ body }) => [body.asin, body.marketplaceId],
    ({ status, body }) => itemResponse(status.statusCode, body, body.errors),
  )
}

/** Finds the response of each item by its key. Amazon does not promise their order. Equal items have equal responses. */
function matched<Item, Response, Value>(
  batch: readonly Item[],
  keyOfItem: (item: Item) => readonly unknown[],
  responses: readonly Response[],
  keyOfResponse: (response: Response) => readonly unknown[],
  read: (response: Response) => ItemResponse<Value>,
): ReadonlyMap<number, ItemResponse<Value>> {
  const byKey = new Map(responses.map((each) => [JSON.stringify(keyOfResponse(each)), each]))
  const found = new Map<number, ItemResponse<Value>>()
  for (const [index, item] of batch.entries()) {
    const response = byKey.get(JSON.stringify(keyOfItem(item)))
    if (response !== undefined) found.set(index, read(response))
  }
  return found
}

function itemResponse<Value>(
  status: number | undefined,
  value: Value | undefined,
  errors: readonly { readonly code: string; readonly message: string }[] = [],
): ItemResponse<Value> {
  const isOk = status === undefined ? errors.length === 0 : status < 300
  const facts = errors.map(({ code, message }) => ({ code, message }))
  const isThrottled = status === 429 || facts.some(isThrottledError)
  if (isOk) return { value, errors: facts, isThrottled }
  const unexplained = { code: `STATUS_${status}`, message: `The item has the status ${status}.` }
  return { errors: facts.length > 0 ? facts : [unexplained], isThrottled }
}

/** Codes of items that were throttled inside a response. */
function isThrottledError({ code }: ItemError): boolean {
  return /^(QuotaExceeded|Throttled|TooManyRequests|RequestThrottled)/i.test(code)
}
